import { parseValue } from '../image/pdf/parse-value.ts';
import { decode, type Encoding, plainEncoding } from './pdf-encoding.ts';
import { endOfString, stringBytes, textString } from './pdf-string.ts';

const token =
  /\/([^\s()<>[\]{}/%]+)\s+[-+.\d]+\s+Tf\b|\(|<<|<[\da-fA-F\s]*>|(?:(?=-)|(?<!\d))-?\d+(?:\.\d+)?(?=\s*[(<])|\b(?:Tj|TJ|Td|TD|Tm|ET)\b|T\*|\bBI\b/g;
/** In thousandths of the font size: a shift that wide is a space. */
const SPACE = -150;

/**
 * The words of page content (ISO 32000-1, 9.4), in the order in which they are drawn.
 *
 * @param encodingOf of a font, by its name in the resources of the page
 */
export function contentText(content: string, encodingOf: (font: string) => Encoding): string {
  let encoding = plainEncoding;
  let text = '';
  token.lastIndex = 0;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [written, font] = found;
    if (font !== undefined) encoding = encodingOf(font);
    else if (written === '(') {
      const end = endOfString(content, found.index);
      text += decode(stringBytes(content.slice(found.index, end)), encoding);
      token.lastIndex = end;
    } else if (written === '<<') {
      // Properties of a marked part: a text in them is one for readers, not codes of a font.
      const dictionary = parseValue(content, found.index);
      for (const [, value] of dictionary?.value instanceof Map ? dictionary.value : [])
        if (typeof value === 'string' && /^[(<]/.test(value)) text += ` ${textString(stringBytes(value))} `;
      token.lastIndex = dictionary?.end ?? found.index + 2;
    } else if (written.startsWith('<')) text += decode(stringBytes(written), encoding);
    else if (/^-?\d/.test(written)) text += Number(written) < SPACE ? ' ' : '';
    else if (written === 'BI') token.lastIndex = endOfPicture(content, found.index);
    else text += ' ';
  }
  return text;
}

/** Behind the pixels of a picture that stands in the content itself. */
function endOfPicture(content: string, from: number): number {
  const end = /\sEI\b/g;
  end.lastIndex = from;
  return end.exec(content) ? end.lastIndex : content.length;
}
