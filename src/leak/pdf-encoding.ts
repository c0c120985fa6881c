import { stringBytes } from './pdf-string.ts';

/** Codes of so many bytes, from one to another. */
interface CodeSpace {
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** What the codes of a font stand for. */
export interface Encoding {
  readonly spaces: readonly CodeSpace[];
  readonly characters: ReadonlyMap<number, string>;
  /** By byte: what stands for itself. Most text is that. */
  readonly single: readonly (string | undefined)[];
}

const encoding = (spaces: readonly CodeSpace[], characters: ReadonlyMap<number, string>): Encoding => ({
  spaces,
  characters,
  single: Array.from({ length: 256 }, (_, byte) =>
    spaces.some(({ width, from, to }) => width === 1 && byte >= from && byte <= to)
      ? (characters.get(byte) ?? String.fromCharCode(byte))
      : undefined,
  ),
});

const oneByte: CodeSpace = { width: 1, from: 0, to: 0xff };
const twoBytes: CodeSpace = { width: 2, from: 0, to: 0xffff };

/** A font that does not say what its codes stand for: they are Latin 1 or nearly. */
export const plainEncoding: Encoding = encoding([oneByte], new Map());
/** The same for a font with many glyphs: nobody knows. */
export const unknownEncoding: Encoding = encoding([twoBytes], new Map());

const HEX = '<\\s*[\\da-fA-F\\s]*>';
/** So many codes has a font at most. */
const MOST = 1 << 16;

/** Reads a ToUnicode table (ISO 32000-1, 9.10.3). */
export function readToUnicode(table: string): Encoding {
  const characters = new Map<number, string>();
  const numberOf = (hex: string): number => Number.parseInt(hex.replace(/[^\da-fA-F]/g, ''), 16) || 0;
  const textOf = (hex: string): string => new TextDecoder('utf-16be').decode(Buffer.from(stringBytes(hex), 'latin1'));
  const spaces: CodeSpace[] = [];
  for (const [, lines = ''] of table.matchAll(/begincodespacerange([\s\S]*?)endcodespacerange/g))
    for (const [, from = '', to = ''] of lines.matchAll(new RegExp(`(${HEX})\\s*(${HEX})`, 'g')))
      spaces.push({ width: stringBytes(from).length, from: numberOf(from), to: numberOf(to) });
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of lines.matchAll(new RegExp(`(${HEX})\\s*(${HEX})`, 'g')))
      characters.set(numberOf(code), textOf(text));
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = '', list] of lines.matchAll(
      new RegExp(`(${HEX})\\s*(${HEX})\\s*(?:(${HEX})|\\[([^\\]]*)\\])`, 'g'),
    )) {
      const from = numberOf(first);
      const texts = list === undefined ? [] : (list.match(new RegExp(HEX, 'g')) ?? []).map(textOf);
      const start = textOf(to);
      for (let code = from; code <= Math.min(numberOf(last), from + MOST); code++)
        characters.set(code, list === undefined ? after(start, code - from) : (texts[code - from] ?? ''));
    }
  return encoding(spaces.length > 0 ? spaces : [twoBytes], characters);
}

/** The last character of a text so much further. */
const after = (text: string, steps: number): string =>
  steps === 0 || text === '' ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);

/** The text that the bytes of a string on a page stand for. */
export function decode(bytes: string, { spaces, characters, single }: Encoding): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const one = single[bytes.charCodeAt(at)];
    if (one !== undefined) {
      text += one;
      at++;
      continue;
    }
    const known = spaces.find(({ width, from, to }) => {
      const code = codeAt(bytes, at, width);
      return at + width <= bytes.length && code >= from && code <= to;
    });
    text += (known && characters.get(codeAt(bytes, at, known.width))) ?? '\ufffd';
    at += known?.width ?? 1;
  }
  return text;
}

function codeAt(bytes: string, at: number, width: number): number {
  let code = 0;
  for (let index = 0; index < width; index++) code = code * 256 + bytes.charCodeAt(at + index);
  return code;
}
