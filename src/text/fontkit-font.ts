import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { FontFace } from './font-face.ts';

/** Bits of fsType in the table OS/2 (OpenType 1.9). */
type EmbeddingRight = 'noEmbedding' | 'viewOnly' | 'editable' | 'noSubsetting' | 'bitmapOnly';

/** The part of a fontkit font that we use; fontkit's own types leave out some of it. */
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

// Loaded when a font is really read: it takes as long as all other modules of a check together.
const require = createRequire(import.meta.url);

const known = new WeakMap<FontFace, FontkitFont>();

/** All of the font that a face measures with, for what puts it in a file; measuring itself does without this library. */
export function fontkitFont(face: FontFace): FontkitFont {
  let font = known.get(face);
  if (!font) {
    const fontkit = require('fontkit') as typeof Fontkit;
    font = fontkit.create(Buffer.from(face.bytes)) as unknown as FontkitFont;
    known.set(face, font);
  }
  return font;
}
