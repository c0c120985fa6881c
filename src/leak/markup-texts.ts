const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** What XML or HTML says: its text, in which no tag parts a word, and the values of its attributes, each by itself. */
export function* markupTexts(markup: string): Generator<string> {
  yield withoutEntities(markup.replace(/<[^<>]*>/g, ' '));
  const values = new Set<string>();
  for (const [, double, single] of markup.matchAll(/=\s*(?:"([^"]{4,})"|'([^']{4,})')/g))
    values.add(double ?? single ?? '');
  yield withoutEntities([...values].join('\n'));
}

/** Character references of markup, and those of scripts and JSON. */
export const withoutEntities = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,5}));/g, (whole, decimal, hex, name) =>
      name === undefined ? characterOf(Number.parseInt(decimal ?? hex, hex ? 16 : 10)) : (named[name] ?? whole),
    )
    .replace(/\\u([\da-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
