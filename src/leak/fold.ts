/** A text as letters and digits alone, without case and accents, and where each of them stands in it. */
export interface Folded {
  readonly codes: Uint16Array;
  readonly at: Uint32Array;
  readonly length: number;
}

/** Common characters: what they are when folded, 0 for what is neither letter nor digit. */
const table = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const [first = ''] = foldedCharacters(String.fromCharCode(code));
  return first.charCodeAt(0) || 0;
});
/** Of these one character becomes more: ß, ligatures. */
const isLong = new Map([...'ßæœÆŒĳĲ'].map((one) => [one.charCodeAt(0), true]));

function foldedCharacters(character: string): string[] {
  const apart = character
    .replace(/[ßẞ]/, 'ss')
    .replace(/[æÆ]/, 'ae')
    .replace(/[œŒ]/, 'oe')
    .normalize('NFKD')
    .toLowerCase();
  return apart.match(/[\p{L}\p{N}]/gu) ?? [];
}

/** Folds a text, so that spaces, hyphens, dots, line breaks and styles within a word or number make no difference. */
export function fold(text: string): Folded {
  // No character of the Basic Multilingual Plane takes more than eighteen when folded; the usual ones take one.
  let codes = new Uint16Array(text.length + 32);
  let at = new Uint32Array(text.length + 32);
  let length = 0;
  const add = (code: number, index: number): void => {
    if (length === codes.length) {
      const [more, moreAt] = [new Uint16Array(length * 2), new Uint32Array(length * 2)];
      more.set(codes);
      moreAt.set(at);
      [codes, at] = [more, moreAt];
    }
    codes[length] = code;
    at[length++] = index;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x250 && !isLong.has(code)) {
      const folded = table[code]!;
      if (folded !== 0) add(folded, index);
    } else for (const one of foldedCharacters(text[index]!)) add(one.charCodeAt(0), index);
  }
  return { codes, at, length };
}

/** The folded text itself. */
export function foldedText(text: string): string {
  const { codes, length } = fold(text);
  return String.fromCharCode(...codes.subarray(0, length));
}

/** Whether a character is part of a word or number. */
export const isWordCharacter = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && foldedCharacters(text[index]!).length > 0;
