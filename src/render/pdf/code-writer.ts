import type { FontFace } from '../../text/font-face.ts';

/** Code 0 stands for a missing glyph, whatever the font says. */
const firstCode = 1;
/** Codes below this are one byte; the rest are two, of which the first is this or higher. */
export const singleBytes = 0xe0;
/** As many codes as one and two bytes can tell apart. */
const mostCodes = singleBytes + (0x100 - singleBytes) * 0x100;

/** Codes of the characters of one font, in the order in which they were first written. */
interface FontCodes {
  /** Of the font in the resources of every page. */
  readonly name: string;
  /** UTF-16 codes of the characters; the index is the code. The space stands in for code 0. */
  readonly characters: number[];
  /** As written in a string operand, by UTF-16 code. */
  readonly written: string[];
}

/**
 * Writes text as codes that are given out as characters come by: the usual ones are one byte long, which keeps pages
 * small and quick to compress.
 */
export class CodeWriter {
  readonly #fonts = new Map<FontFace, FontCodes>();
  readonly #usual: string;

  /** @param usual characters that have a code in every font from the start, as far as it has a glyph for them */
  constructor(usual = '') {
    this.#usual = usual;
  }

  /** The faces that were asked for, in the order of their names, each with its characters as UTF-16 codes at the index of their code. */
  fonts(): { face: FontFace; name: string; characters: readonly number[] }[] {
    return [...this.#fonts].map(([face, { name, characters }]) => ({ face, name, characters }));
  }

  /** Name of a face in the resources of every page. */
  nameOf(face: FontFace): string {
    return this.#codesOf(face).name;
  }

  /** A string operand. */
  encode(text: string, face: FontFace): string {
    const codes = this.#codesOf(face);
    let encoded = '(';
    for (let i = 0; i < text.length; i++) {
      const character = text.charCodeAt(i);
      encoded += codes.written[character] ?? addCode(codes, character);
    }
    return `${encoded})`;
  }

  #codesOf(face: FontFace): FontCodes {
    let codes = this.#fonts.get(face);
    if (!codes) {
      codes = { name: `F${this.#fonts.size + 1}`, characters: new Array<number>(firstCode).fill(0x20), written: [] };
      this.#fonts.set(face, codes);
      for (let i = 0; i < this.#usual.length; i++) {
        const character = this.#usual.charCodeAt(i);
        if (face.glyph(character) !== 0) addCode(codes, character);
      }
    }
    return codes;
  }
}

function addCode({ characters, written }: FontCodes, character: number): string {
  if (characters.length === mostCodes) throw new Error(`more than ${mostCodes} characters in one font`);
  const bytes = codeBytes(characters.push(character) - 1);
  written[character] = bytes.map(escapedByte).join('');
  return written[character];
}

/** The one or two bytes of a code. */
export function codeBytes(code: number): number[] {
  const above = code - singleBytes;
  return above < 0 ? [code] : [singleBytes + (above >> 8), above & 0xff];
}

function escapedByte(byte: number): string {
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  return byte === 0x0d ? '\\r' : String.fromCharCode(byte);
}
