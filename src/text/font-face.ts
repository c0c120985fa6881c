import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { FaceName } from '../model/layout.ts';

/** The part of a fontkit font that we use; fontkit's own types leave out `hmtx` and `subset.encode`. */
interface FontkitFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly hmtx: { readonly metrics: { get(index: number): { readonly advance: number }; readonly length: number } };
  glyphForCodePoint(codePoint: number): { readonly id: number };
  createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array };
}

const files: Record<FaceName, string> = {
  regular: '400Regular/Carlito_400Regular.ttf',
  bold: '700Bold/Carlito_700Bold.ttf',
  italic: '400Regular_Italic/Carlito_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Carlito_700Bold_Italic.ttf',
};

const noBreakSpace = 0xa0;
const noBreakHyphen = 0x2011;

/**
 * One face of the text family. Kerning and ligatures are off, so a word is as wide as the sum of its glyphs: that is
 * how Word measures by default, and what makes its pages predictable.
 */
export class FontFace {
  readonly font: FontkitFont;
  readonly #advances = new Map<number, number>();
  readonly #words = new Map<string, number>();

  constructor(bytes: Uint8Array) {
    this.font = fontkit.create(Buffer.from(bytes)) as unknown as FontkitFont;
  }

  /** Glyph that draws a code point; 0 if the face has none. Two characters borrow the glyph of a lookalike. */
  glyph(codePoint: number): number {
    // fontkit cannot subset Carlito's no-break space, and Carlito has no glyph for the no-break hyphen
    if (codePoint === noBreakSpace) return this.font.glyphForCodePoint(0x20).id;
    if (codePoint === noBreakHyphen) return this.font.glyphForCodePoint(0x2d).id;
    // character codes in the file are two bytes
    return codePoint > 0xffff ? 0 : this.font.glyphForCodePoint(codePoint).id;
  }

  has(codePoint: number): boolean {
    return this.glyph(codePoint) !== 0;
  }

  /** Advance width of a code point in thousandths of the font size. */
  advance(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const width = (this.font.hmtx.metrics.get(this.glyph(codePoint)).advance * 1000) / this.font.unitsPerEm;
    this.#advances.set(codePoint, width);
    return width;
  }

  /** Width of a text in points at a font size in points. */
  width(text: string, size: number): number {
    let width = this.#words.get(text);
    if (width === undefined) {
      width = 0;
      for (const character of text) width += this.advance(character.codePointAt(0)!);
      this.#words.set(text, width);
    }
    return (width * size) / 1000;
  }
}

const require = createRequire(import.meta.url);
const faces = new Map<FaceName, FontFace>();

/** A face of Carlito, read once per process. */
export function fontFace(name: FaceName): FontFace {
  let face = faces.get(name);
  if (!face) {
    face = new FontFace(readFileSync(require.resolve(`@expo-google-fonts/carlito/${files[name]}`)));
    faces.set(name, face);
  }
  return face;
}
