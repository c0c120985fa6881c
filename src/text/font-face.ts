import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceName } from '../model/layout.ts';
import { type FontMetrics, readFontMetrics } from './font-metrics.ts';

const require = createRequire(import.meta.url);
const files = {
  regular: 'carlito/400Regular/Carlito_400Regular.ttf',
  bold: 'carlito/700Bold/Carlito_700Bold.ttf',
  italic: 'carlito/400Regular_Italic/Carlito_400Regular_Italic.ttf',
  'bold-italic': 'carlito/700Bold_Italic/Carlito_700Bold_Italic.ttf',
  symbols: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
} satisfies Record<FaceName | 'symbols', string>;

/** Where the file of a face stands on this machine. */
export const fontFile = (name: keyof typeof files): string => require.resolve(`@expo-google-fonts/${files[name]}`);

/** Dutch text stays below this code. */
const tableSize = 0x2200;
const noBreakSpace = 0xa0;
const noBreakHyphen = 0x2011;
/** Only at the end of a line: a hyphen that is not part of the word. */
const softHyphen = 0xad;

/**
 * One face of the text family. Kerning and ligatures are off, so a word is as wide as the sum of its glyphs: that is
 * how Word measures by default, and what makes its pages predictable.
 */
export class FontFace {
  /** The font file. */
  readonly bytes: Uint8Array;
  readonly #metrics: FontMetrics;
  readonly #next: () => FontFace | null;
  readonly #advances = new Map<number, number>();
  /** Advances of the usual characters by their code; NaN until asked for. */
  readonly #table = new Float64Array(tableSize).fill(Number.NaN);
  /** 1 for the usual characters that are known to be drawn by this face. */
  readonly #drawn = new Uint8Array(tableSize);

  /** @param next gives the face that draws the characters which this one lacks; asked only when there is one */
  constructor(bytes: Uint8Array, next: () => FontFace | null = () => null) {
    this.bytes = bytes;
    this.#metrics = readFontMetrics(bytes);
    this.#next = next;
  }

  /** Glyph that draws a code point; 0 if the face has none. Three characters borrow the glyph of a lookalike. */
  glyph(codePoint: number): number {
    // fontkit cannot subset Carlito's no-break space, and Carlito has no glyph for the no-break hyphen
    if (codePoint === noBreakSpace) return this.#metrics.glyph(0x20);
    if (codePoint === noBreakHyphen || codePoint === softHyphen) return this.#metrics.glyph(0x2d);
    // character codes in the file are two bytes
    return codePoint > 0xffff ? 0 : this.#metrics.glyph(codePoint);
  }

  /** Can this face or one that comes after it draw this character? */
  has(codePoint: number): boolean {
    return this.glyph(codePoint) !== 0 || (this.#next()?.has(codePoint) ?? false);
  }

  /** The text in parts, each with the face that draws it: this one, or one that comes after it. */
  parts(text: string): readonly (readonly [text: string, drawnBy: FontFace])[] {
    if (this.#drawsAll(text)) return [[text, this]];
    const parts: [string, FontFace][] = [];
    for (const character of text) {
      const face = this.#drawnBy(character.codePointAt(0) ?? 0);
      const last = parts.at(-1);
      if (last?.[1] === face) last[0] += character;
      else parts.push([character, face]);
    }
    return parts;
  }

  #drawsAll(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#drawn[code] === 1) continue;
      if (this.glyph(code) === 0) return false;
      this.#drawn[code] = 1;
    }
    return true;
  }

  #drawnBy(codePoint: number): FontFace {
    if (this.glyph(codePoint) !== 0) return this;
    const next = this.#next();
    return next?.has(codePoint) ? next.#drawnBy(codePoint) : this;
  }

  /** Advance width of a code point in thousandths of the font size, in the face that draws it. */
  advance(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const face = this.#drawnBy(codePoint);
    const width =
      face === this
        ? (this.#metrics.advance(this.glyph(codePoint)) * 1000) / this.#metrics.unitsPerEm
        : face.advance(codePoint);
    this.#advances.set(codePoint, width);
    return width;
  }

  /** Width in points of a text, or of its characters from `start` to `end`, at a font size in points. */
  width(text: string, size: number, start = 0, end = text.length): number {
    let width = 0;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const known = code < tableSize ? this.#table[code]! : Number.NaN;
      if (known >= 0) width += known;
      else {
        const codePoint = text.codePointAt(i)!;
        if (codePoint > 0xffff) i++;
        const advance = this.advance(codePoint);
        if (code < tableSize) this.#table[code] = advance;
        width += advance;
      }
    }
    return (width * size) / 1000;
  }
}

const carlito = new Map<FaceName, FontFace>();

/** Arrows and what follows them: below, a face of symbols has only marks and lookalikes of letters. */
const firstSymbol = 0x2190;

/** Draws check boxes, ticks, triangles and the warning sign; upright and of one weight, as such signs are. */
class SymbolFace extends FontFace {
  override glyph(codePoint: number): number {
    return codePoint < firstSymbol && codePoint !== 0x20 ? 0 : super.glyph(codePoint);
  }
}

let symbols: FontFace | null = null;

/** Draws what Carlito lacks; read once per process, when the first of it comes by. */
function symbolFace(): FontFace {
  symbols ??= new SymbolFace(readFileSync(fontFile('symbols')));
  return symbols;
}

let faces: ReadonlyMap<FaceName, FontFace> | null = null;

/** Gives `fontFace` other faces as long as `run` lasts; what is running never sees those of another. */
export function withFaces<T>(others: ReadonlyMap<FaceName, FontFace> | null, run: () => T): T {
  const before = faces;
  faces = others;
  try {
    return run();
  } finally {
    faces = before;
  }
}

/** A face of the text family: of Carlito, read once per process, unless the house font is in use. */
export function fontFace(name: FaceName): FontFace {
  const other = faces?.get(name);
  if (other) return other;
  let face = carlito.get(name);
  if (!face) {
    face = new FontFace(readFileSync(fontFile(name)), symbolFace);
    carlito.set(name, face);
  }
  return face;
}
