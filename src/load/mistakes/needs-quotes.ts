import { answerLine, endOfText, fieldColumn, filledAbove } from './answer-line.ts';
import { type Finder, filledLines, type Mistake, withLine } from './mistake.ts';

/** A text that YAML only takes between quotes: with a colon and a space, with ` #`, or with a special first character. */
export const needsQuotes: Finder = (lines, near) => {
  const starts = new Set(filledLines(lines, near).map((index) => startOfText(lines, index)));
  return [...starts].flatMap((start) =>
    // A second line such as `let op: dit` looks like a field, and may be text.
    [...new Set([endOfText(lines, start), endOfDeeper(lines, start)])].flatMap((end) => quoted(lines, start, end)),
  );
};

function quoted(lines: readonly string[], start: number, end: number): Mistake[] {
  const line = lines[start] ?? '';
  const { value, valueColumn } = answerLine(line);
  if (value === '' || /^["']/.test(value)) return [];
  const text = [value, ...lines.slice(start + 1, end + 1)].join('\n');
  const doubled = lines.map((one, at) => (at > start && at <= end ? one.trimEnd().replaceAll("'", "''") : one));
  const opened = withLine(doubled, start, `${line.slice(0, valueColumn)}'${value.replaceAll("'", "''")}`);
  return [
    {
      ...reasonFor(text),
      line: start,
      column: valueColumn,
      length: value.length,
      repaired: withLine(opened, end, `${opened[end] ?? ''}'`),
    },
  ];
}

/** The line on which the text of this line begins: its own, or one with a field or a dash above. */
function startOfText(lines: readonly string[], index: number): number {
  let start = index;
  for (let above = index; above >= 0; above = filledAbove(lines, above)) {
    const { key, dashes, value } = answerLine(lines[above] ?? '');
    if (value !== '') start = above;
    if (key !== undefined || dashes !== '') break;
  }
  return start;
}

/** The last of the lines below that are deeper than the field or item on this line. */
function endOfDeeper(lines: readonly string[], index: number): number {
  const column = fieldColumn(answerLine(lines[index] ?? ''));
  let end = index;
  for (let below = index + 1; below < lines.length; below++) {
    if (lines[below]?.trim() === '') continue;
    if (answerLine(lines[below] ?? '').indent <= column) break;
    end = below;
  }
  return end;
}

function reasonFor(text: string): { code: string; message: string; hint: string } {
  const whole = 'Zet de hele tekst tussen aanhalingstekens.';
  const first = text[0] ?? '';
  if ('@`%*&!>|[]{}?,'.includes(first) || /^-/.test(text))
    return {
      code: 'aanhalingstekens-nodig',
      message: `Een tekst kan niet zomaar met ${first} beginnen.`,
      hint: '|>'.includes(first) ? `Haal ${first} weg. Hoort het teken bij de tekst? ${whole}` : whole,
    };
  if (/:(?:\s|$)/.test(text))
    return {
      code: 'dubbele-punt',
      message: 'Deze tekst bevat een dubbele punt met een spatie; daardoor leest het programma hem als een nieuw veld.',
      hint: / [a-z][a-z0-9_]*: /.test(text)
        ? `${whole} Is het echt een nieuw veld, begin het dan op een eigen regel.`
        : whole,
    };
  if (/\s#/.test(text))
    return {
      code: 'afgekapt-antwoord',
      message: 'Na een spatie en een # leest het programma niet verder.',
      hint: whole,
    };
  return { code: 'aanhalingstekens-nodig', message: 'Deze tekst is zo niet te lezen.', hint: whole };
}

/** `visie: | Tekst`: the text has to begin below. */
export const textBesideBar: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    const { value, valueColumn, key } = answerLine(line);
    const [, mark] = /^([|>][+-]?) *[^\s#]/.exec(value) ?? [];
    if (mark === undefined || key === undefined || endOfText(lines, index) === index) return [];
    return [
      {
        code: 'tekst-naast-streep',
        message: `Na ${mark} mag op dezelfde regel niets meer staan.`,
        hint: 'Begin de tekst op de volgende regel, twee spaties verder ingesprongen dan het veld.',
        line: index,
        column: valueColumn + mark.length,
        length: value.length - mark.length,
        repaired: withLine(lines, index, line.slice(0, valueColumn) + mark),
      },
    ];
  });

/** `pool: [a, b`: a list on one line that is not closed, or closed twice. */
export const brackets: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    const { value, valueColumn } = answerLine(line);
    const close = value.startsWith('[') ? ']' : value.startsWith('{') ? '}' : undefined;
    if (close === undefined) return [];
    const count = (character: string) => value.split(character).length - 1;
    const excess = count(close) - count(value[0] ?? '');
    if (excess === 0) return [];
    const at = { line: index, column: valueColumn, length: value.length };
    return excess < 0
      ? [
          {
            ...at,
            code: 'haakje-ontbreekt',
            message: `Deze lijst begint met ${value[0]} en wordt niet gesloten.`,
            hint: `Zet ${close} aan het eind.`,
            repaired: withLine(lines, index, line.trimEnd() + close.repeat(-excess)),
          },
        ]
      : [
          {
            ...at,
            code: 'haakje-te-veel',
            message: `Hier staat een ${close} te veel.`,
            hint: 'Haal het overtollige haakje weg.',
            repaired: withLine(lines, index, line.trimEnd().slice(0, -excess)),
          },
        ];
  });
