import type { FaceName } from '../../model/layout.ts';
import type { FontFace } from '../../text/font-face.ts';

/** What Dutch is written with: these have a code in every font from the start, so nearly every page is written the same whatever stands on others. */
const usualCharacters =
  ' !"#%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\u00a0·°½ÀÉËÏàáâäçèéêëìíîïòóôöùúûüñ–—‘’“”•…€→≤≥\u2011';

/** The faces of the text; fonts that draw what these lack are named after them. */
const family: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** Code 0 stands for a missing glyph, whatever the font says. */
const firstCode = 1;
/** Codes below this are one byte; the rest are two, of which the first is this or higher. */
export const singleBytes = 0xe0;
/** As many codes as one and two bytes can tell apart. */
const mostCodes = singleBytes + (0x100 - singleBytes) * 0x100;

/** Codes of the characters of one font: the usual ones, then others in the order in which they were first written. */
interface FontCodes {
  /** Of the font in the resources of every page. */
  readonly name: string;
  /** UTF-16 codes of the characters; the index is the code. The space stands in for code 0. */
  readonly characters: number[];
  /** The usual ones as written in a string operand, by UTF-16 code. */
  readonly usual: string[];
  readonly rare: Map<number, string>;
}

/**
 * Writes text as codes that are given out as characters come by: the usual ones are one byte long, which keeps pages
 * small and quick to compress.
 */
export class CodeWriter {
  readonly #fonts = new Map<FontFace, FontCodes>();
  #others = 0;
  #rareUses = 0;

  /** How often something was written whose code or font depends on what was written before. */
  get rareUses(): number {
    return this.#rareUses;
  }

  /** The faces that were asked for, in that order, each with its characters as UTF-16 codes at the index of their code. */
  fonts(): { face: FontFace; name: string; characters: readonly number[] }[] {
    return [...this.#fonts].map(([face, { name, characters }]) => ({ face, name, characters }));
  }

  /** Name of a font in the resources of every page. @param as the face of the text that it is; null when it draws what that lacks */
  nameOf(face: FontFace, as: FaceName | null): string {
    if (as === null) this.#rareUses++;
    const known = this.#fonts.get(face);
    if (known) return known.name;
    const number = as === null ? family.length + ++this.#others : family.indexOf(as) + 1;
    const codes: FontCodes = {
      name: `F${number}`,
      characters: Array(firstCode).fill(0x20),
      usual: [],
      rare: new Map(),
    };
    this.#fonts.set(face, codes);
    for (let i = 0; i < usualCharacters.length; i++) {
      const character = usualCharacters.charCodeAt(i);
      if (face.glyph(character) !== 0) codes.usual[character] = addCode(codes, character);
    }
    return codes.name;
  }

  /** A string operand. @param face one that has its name */
  encode(text: string, face: FontFace): string {
    const codes = this.#fonts.get(face)!;
    let encoded = '(';
    for (let i = 0; i < text.length; i++) {
      const character = text.charCodeAt(i);
      encoded += codes.usual[character] ?? this.#rare(codes, character);
    }
    return `${encoded})`;
  }

  #rare(codes: FontCodes, character: number): string {
    this.#rareUses++;
    const written = codes.rare.get(character) ?? addCode(codes, character);
    codes.rare.set(character, written);
    return written;
  }
}

function addCode({ characters }: FontCodes, character: number): string {
  if (characters.length === mostCodes) throw new Error(`more than ${mostCodes} characters in one font`);
  return codeBytes(characters.push(character) - 1)
    .map(escapedByte)
    .join('');
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
