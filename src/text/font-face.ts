import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { FaceName } from '../model/layout.ts';

/** The part of a fontkit font that we use; fontkit's own types leave out `hmtx` and `subset.encode`. */
export interface FontkitFont {
  readonly postscriptName: string | null;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Undefined in fonts of before 2001. */
  readonly capHeight: number | undefined;
  readonly xHeight: number | undefined;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly hmtx: { readonly metrics: { get(index: number): { readonly advance: number }; readonly length: number } };
  /** What the maker allows, when the font says it. */
  readonly 'OS/2'?: { readonly fsType?: Readonly<Partial<Record<EmbeddingRight, boolean>>> };
  /** Where the outlines of TrueType stand in the file, and of each glyph in them; none in a font with CFF. */
  readonly directory: { readonly tables: { readonly glyf?: { readonly offset: number; readonly length: number } } };
  readonly loca?: { readonly offsets: { readonly length: number; readonly [glyph: number]: number } };
  readonly stream: { readonly buffer: Uint8Array };
  glyphForCodePoint(codePoint: number): { readonly id: number };
  /** `cff` when the outlines are those of an OpenType font with CFF. */
  createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array; readonly cff?: object };
}

/** Bits of fsType in the table OS/2 (OpenType 1.9). */
type EmbeddingRight = 'noEmbedding' | 'viewOnly' | 'editable' | 'noSubsetting' | 'bitmapOnly';

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
  readonly font: FontkitFont;
  readonly #advances = new Map<number, number>();
  /** Advances of the usual characters by their code; NaN until asked for. */
  readonly #table = new Float64Array(tableSize).fill(Number.NaN);

  constructor(bytes: Uint8Array) {
    this.font = fontkit.create(Buffer.from(bytes)) as unknown as FontkitFont;
  }

  /** Glyph that draws a code point; 0 if the face has none. Three characters borrow the glyph of a lookalike. */
  glyph(codePoint: number): number {
    // fontkit cannot subset Carlito's no-break space, and Carlito has no glyph for the no-break hyphen
    if (codePoint === noBreakSpace) return this.font.glyphForCodePoint(0x20).id;
    if (codePoint === noBreakHyphen || codePoint === softHyphen) return this.font.glyphForCodePoint(0x2d).id;
    // character codes in the file are two bytes
    return codePoint > 0xffff ? 0 : this.font.glyphForCodePoint(codePoint).id;
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
    const { metrics } = this.font.hmtx;
    // glyphs behind the last entry are as wide as that: a typewriter face has only one
    const { advance } = metrics.get(Math.min(this.glyph(codePoint), metrics.length - 1));
    const width = (advance * 1000) / this.font.unitsPerEm;
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
