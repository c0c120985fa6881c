import { type Grid, type RawCell, takenOver } from '../../model/table.ts';

/**
 * Reads CSV (RFC 4180) as Excel, LibreOffice and others write it: UTF-8, UTF-16 with a mark, or Windows-1252; semicolons,
 * commas or tabs. An apostrophe before what would be a formula or another number is taken away.
 */
export function readCsv(bytes: Uint8Array): Grid {
  const text = decoded(bytes);
  const separator = separatorOf(text);
  const rows = split(text, separator).map((fields, index) => ({
    number: index + 1,
    cells: new Map<number, RawCell>(
      fields.flatMap((field, column) =>
        field === ''
          ? []
          : [[column + 1, field.startsWith("'") && takenOver.test(field) ? field.slice(1) : field] as const],
      ),
    ),
  }));
  return { rows, merged: [], daysAhead: 0 };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** What 0x80 to 0x9f stand for; the rest of Windows-1252 is Latin-1. Node 20 reads them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** The sign that stands most often in the header; titles hold no semicolon and no tab. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      rows.at(-1)?.push(field);
      field = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      rows.at(-1)?.push(field);
      rows.push([]);
      field = '';
    } else field += sign;
  }
  rows.at(-1)?.push(field);
  return rows;
}
