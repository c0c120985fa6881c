/** A line of a source, without the spaces around it. */
export interface Line {
  /** Offset of the line, and of its first character that is no space. */
  readonly start: number;
  readonly from: number;
  readonly indent: number;
  readonly text: string;
  /** Offset of its end, before the line end. */
  readonly end: number;
}

const SPACE = 32;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a source; undefined when it holds a tab, an odd line end or a mark between documents, with which lines mean
 * other things.
 */
export function linesIn(source: string, onLine: (offset: number) => void): Line[] | undefined {
  if (/[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m.test(source)) return undefined;
  const lines: Line[] = [];
  onLine(0);
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const next = found < 0 ? source.length : found;
    const end = source.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next;
    let from = start;
    while (from < end && source.charCodeAt(from) === SPACE) from++;
    let to = end;
    while (to > from && source.charCodeAt(to - 1) === SPACE) to--;
    lines.push({ start, from, indent: from - start, text: source.slice(from, to), end });
    start = next + 1;
    if (found >= 0) onLine(start);
  }
  return lines;
}

/** Lines of text as one: a line end is a space, each empty line a line end. */
export function plainText(lines: readonly { readonly text: string }[]): string {
  let [text, empty] = ['', 0];
  for (const line of lines) {
    if (line.text === '') empty++;
    else {
      text += text === '' ? line.text : (empty > 0 ? '\n'.repeat(empty) : ' ') + line.text;
      empty = 0;
    }
  }
  return text;
}

/**
 * The text of a block: behind `|` its lines as they are, behind `>` as one.
 *
 * @returns undefined when spaces of its lines count as text, or it begins with an empty line
 */
export function blockText(header: string, lines: readonly Line[]): string | undefined {
  const filled = lines.filter(({ text }) => text !== '');
  const indent = filled[0]?.indent;
  if (!/^[|>]-?$/.test(header) || lines[0]?.text === '' || indent === undefined) return undefined;
  const isLiteral = header.startsWith('|');
  const isFirm = ({ from, text, end, ...line }: Line) =>
    text === ''
      ? line.indent <= indent
      : from + text.length === end && (isLiteral ? line.indent >= indent : line.indent === indent);
  if (!lines.every(isFirm)) return undefined;
  const text = isLiteral
    ? lines.map((line) => (line.text === '' ? '' : ' '.repeat(line.indent - indent) + line.text)).join('\n')
    : plainText(lines);
  return header.endsWith('-') ? text : `${text}\n`;
}
