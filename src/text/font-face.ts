import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceName } from '../model/layout.ts';
import { type FontMetrics, readFontMetrics } from './font-metrics.ts';

const files: Record<FaceName, string> = {
  regular: '400Regular/Carlito_400Regular.ttf',
  bold: '700Bold/Carlito_700Bold.ttf',
  italic: '400Regular_Italic/Carlito_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Carlito_700Bold_Italic.ttf',
};

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
  readonly #advances = new Map<number, number>();
  /** Advances of the usual characters by their code; NaN until asked for. */
  readonly #table = new Float64Array(tableSize).fill(Number.NaN);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#metrics = readFontMetrics(bytes);
  }

  /** Glyph that draws a code point; 0 if the face has none. Three characters borrow the glyph of a lookalike. */
  glyph(codePoint: number): number {
    // fontkit cannot subset Carlito's no-break space, and Carlito has no glyph for the no-break hyphen
    if (codePoint === noBreakSpace) return this.#metrics.glyph(0x20);
    if (codePoint === noBreakHyphen || codePoint === softHyphen) return this.#metrics.glyph(0x2d);
    // character codes in the file are two bytes
    return codePoint > 0xffff ? 0 : this.#metrics.glyph(codePoint);
  }

  /** What draws the characters that this face lacks; null when nothing does. */
  get fallback(): FontFace | null {
    return null;
  }

  /** The text in parts that this face draws and parts that its fallback draws. */
  parts(text: string): readonly (readonly [text: string, isFallback: boolean])[] {
    return [[text, false]];
  }

  has(codePoint: number): boolean {
    return this.glyph(codePoint) !== 0;
  }

  /** Advance width of a code point in thousandths of the font size. */
  advance(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const width = (this.#metrics.advance(this.glyph(codePoint)) * 1000) / this.#metrics.unitsPerEm;
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

const require = createRequire(import.meta.url);
const carlito = new Map<FaceName, FontFace>();

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
    face = new FontFace(readFileSync(require.resolve(`@expo-google-fonts/carlito/${files[name]}`)));
    carlito.set(name, face);
  }
  return face;
}
