import { PdfFault, parseValue, skipWhite } from './parse-value.ts';

/** Operators of marked content (ISO 32000-1, 14.6). */
const marking = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
const operator = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/**
 * Page content without marked content: its marks name tags of the file it came from, and would stand inside ours.
 *
 * @param content operators, one character a byte
 * @throws PdfFault when the content cannot be read
 */
export function withoutMarks(content: string): string {
  let kept = '';
  for (let at = skipWhite(content, 0); at < content.length; at = skipWhite(content, at)) {
    const start = at;
    for (let operand = parseValue(content, at); operand; operand = parseValue(content, at)) at = operand.end;
    at = skipWhite(content, at);
    operator.lastIndex = at;
    const name = operator.exec(content)?.[0];
    if (name === undefined) {
      if (at >= content.length) break;
      throw new PdfFault('broken content');
    }
    at += name.length;
    if (name === 'BI') at = endOfInlineImage(content, at);
    if (!marking.has(name)) kept += `${content.slice(start, at)}\n`;
  }
  return kept;
}

/** Pixels may hold anything; the image ends at the first `EI` that stands by itself. */
function endOfInlineImage(content: string, from: number): number {
  const end = /[\t\n\f\r ]ID[\t\n\f\r ][\s\S]*?[\t\n\f\r ]EI(?=[\t\n\f\r ]|$)/y;
  const dictionaryEnd = content.indexOf('ID', from);
  end.lastIndex = dictionaryEnd - 1;
  if (dictionaryEnd < 0 || !end.test(content)) throw new PdfFault('inline image without end');
  return end.lastIndex;
}
