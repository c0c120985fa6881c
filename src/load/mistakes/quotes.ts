import { answerLine, endOfText } from './answer-line.ts';
import { type Finder, filledLines, type Mistake, type Near, withLine } from './mistake.ts';

/** Between single quotes, where only the apostrophe has to be doubled. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `‘dag: en nacht’`: the quotes of a word processor, which YAML takes for letters. */
export const curlyQuotes: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    const { value, valueColumn } = answerLine(line);
    if (!/^[‘’‚‛“”„‟].*[‘’‛“”‟]$/.test(value)) return [];
    return [
      {
        code: 'kromme-aanhalingstekens',
        message: 'Kromme aanhalingstekens tellen niet als aanhalingstekens om een antwoord.',
        hint: `Typ rechte: ${singleQuoted(beginOf(value.slice(1, -1)))}`,
        line: index,
        column: valueColumn,
        length: value.length,
        repaired: withLine(lines, index, line.slice(0, valueColumn) + singleQuoted(value.slice(1, -1))),
      },
    ];
  });

/** A text as a tip shows it: the whole, or its first words. */
const beginOf = (text: string): string => (text.length > 40 ? `${/^.{0,32}(?!\S)|^.{32}/u.exec(text)?.[0]}...` : text);

/** Quotes round an answer that do not pair. One that was never closed may stand far above the error. */
export const straightQuotes: Finder = (lines, near) =>
  [...openers(lines, near), ...filledLines(lines, near)].flatMap((index) => {
    const line = lines[index] ?? '';
    const { value, valueColumn } = answerLine(line);
    const quote = value[0];
    if (quote !== "'" && quote !== '"') return [];
    const at = { line: index, column: valueColumn, length: value.length };
    const replaced = (text: string) => withLine(lines, index, line.slice(0, valueColumn) + text);
    const closed = value.length > 1 && value.endsWith(quote);
    const found: Mistake[] = [];
    if (closed && quote === '"' && value.includes('\\'))
      found.push({
        ...at,
        code: 'schuine-streep',
        message: 'Tussen dubbele aanhalingstekens heeft een schuine streep (\\) een eigen betekenis.',
        hint: 'Gebruik enkele aanhalingstekens.',
        repaired: replaced(singleQuoted(value.slice(1, -1))),
      });
    if (closed && value.slice(1, -1).includes(quote)) found.push(quoteInside(value, at, replaced));
    else if (!closed && value.includes(quote, 1))
      found.push({
        ...at,
        code: 'aanhalingstekens-nodig',
        message: 'Na het tweede aanhalingsteken staat nog tekst.',
        hint: `Zet het hele antwoord tussen aanhalingstekens: ${singleQuoted(value)}`,
        repaired: replaced(singleQuoted(value)),
      });
    else if (!closed) found.push(...neverClosed(lines, index));
    return found;
  });

function quoteInside(
  value: string,
  at: { line: number; column: number },
  replaced: (text: string) => readonly string[],
): Mistake {
  const inner = value.slice(1, -1);
  const single = value[0] === "'";
  const first = single ? /'(?!')/.exec(inner.replaceAll("''", '  ')) : /(?<!\\)"/.exec(inner);
  const meant = single ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"');
  const place = { line: at.line, column: at.column + 1 + (first?.index ?? 0), length: 1 };
  return single
    ? {
        ...place,
        code: 'apostrof',
        message: 'Deze apostrof sluit de tekst af die met een enkel aanhalingsteken begint.',
        hint: `Typ hem twee keer: ${singleQuoted(meant)}`,
        repaired: replaced(singleQuoted(meant)),
      }
    : {
        ...place,
        code: 'aanhalingstekens-in-tekst',
        message: 'Dit aanhalingsteken sluit de tekst te vroeg af.',
        hint: `Zet enkele aanhalingstekens om het geheel: ${singleQuoted(meant)}`,
        repaired: replaced(singleQuoted(meant)),
      };
}

function neverClosed(lines: readonly string[], index: number): Mistake[] {
  const line = lines[index] ?? '';
  const { value, valueColumn } = answerLine(line);
  const at = { line: index, column: valueColumn, length: 1 };
  // 's nachts, 't Gooi, '24: an apostrophe, not a quote.
  if (/^'([stnmk]\b|\d\d)/.test(value))
    return [
      {
        ...at,
        code: 'apostrof',
        message: 'Een antwoord dat met een apostrof begint, moet tussen dubbele aanhalingstekens.',
        hint: `Schrijf: "${value}"`,
        repaired: withLine(lines, index, `${line.slice(0, valueColumn)}"${value}"`),
      },
    ];
  return [...new Set([index, endOfText(lines, index)])].map((end) => ({
    ...at,
    code: 'aanhalingsteken-ontbreekt',
    message: 'Dit aanhalingsteken wordt nergens gesloten.',
    hint: `Zet aan het eind van het antwoord hetzelfde teken (${value[0]}), of haal dit weg.`,
    repaired: withLine(lines, end, `${(lines[end] ?? '').trimEnd()}${value[0]}`),
  }));
}

/** How many unclosed quotes above an error are tried. */
const OPENERS = 6;

function openers(lines: readonly string[], { from }: Near): number[] {
  const found: number[] = [];
  for (let index = Math.min(from, lines.length) - 1; index >= 0 && found.length < OPENERS; index--) {
    const { value } = answerLine(lines[index] ?? '');
    if (/^(["'])(?!.*\1)/.test(value)) found.push(index);
  }
  return found;
}
