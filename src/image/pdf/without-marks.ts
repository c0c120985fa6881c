import { operators } from './operators.ts';
import { PdfFault, parseValue, skipWhite } from './parse-value.ts';

/** Operators of marked content (ISO 32000-1, 14.6). */
const marking = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
/** Values of one operator; a line of text moves some hundred times. */
const MOST_OPERANDS = 100_000;
/** Numbers and an operator, which is most of what pages hold; anything else is parsed. */
const plain = /(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)[\0\t\n\f\r ]+)*([A-Za-z*]+)(?=[\0\t\n\f\r ]|$)/y;
const operator = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/**
 * Page content without marked content: its marks name tags of the file it came from, and would stand inside ours.
 *
 * @param content operators, one character a byte
 * @throws PdfFault when the content cannot be read
 */
export function withoutMarks(content: string): string {
  const kept: string[] = [];
  let keptTo = 0;
  for (let at = skipWhite(content, 0); at < content.length; at = skipWhite(content, at)) {
    const start = at;
    plain.lastIndex = at;
    let name = plain.exec(content)?.[1];
    if (name !== undefined && operators.has(name)) at = plain.lastIndex;
    else {
      const allowance = { values: MOST_OPERANDS };
      for (let operand = parseValue(content, at, allowance); operand; operand = parseValue(content, at, allowance))
        at = operand.end;
      at = skipWhite(content, at);
      operator.lastIndex = at;
      name = operator.exec(content)?.[0];
      if (name === undefined && at >= content.length) break;
      at += name?.length ?? 0;
    }
    if (name === undefined || !operators.has(name)) throw new PdfFault('broken content');
    if (name === 'BI') at = endOfInlineImage(content, at);
    if (!marking.has(name)) continue;
    kept.push(content.slice(keptTo, start));
    keptTo = at;
  }
  return [...kept, content.slice(keptTo)].join('\n');
}

/** Pixels may hold anything; the image ends at the first `EI` that stands by itself. */
function endOfInlineImage(content: string, from: number): number {
  const end = /[\t\n\f\r ]ID[\t\n\f\r ][\s\S]*?[\t\n\f\r ]EI(?=[\t\n\f\r ]|$)/y;
  const dictionaryEnd = content.indexOf('ID', from);
  end.lastIndex = dictionaryEnd - 1;
  if (dictionaryEnd < 0 || !end.test(content)) throw new PdfFault('inline image without end');
  return end.lastIndex;
}
