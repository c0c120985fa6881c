import type { FontkitFont } from './fontkit-font.ts';

/** Points times contours of all glyphs: what fontkit takes to read them. A large font has a tenth of it. */
const MOST_WORK = 200_000_000;
/** Bytes of a glyph before its contours: their number and its box. */
const HEAD = 10;

/**
 * Whether every outline of a TrueType font lies within the file and has no more points than a letter can have (OpenType
 * 1.9, glyf and loca); fontkit trusts them. True for a font with other outlines.
 */
export function hasSoundOutlines({ directory, loca, stream }: FontkitFont): boolean {
  const { glyf } = directory.tables;
  if (!glyf || !loca) return !glyf;
  const { buffer } = stream;
  if (glyf.offset + glyf.length > buffer.length) return false;
  const outlines = new DataView(buffer.buffer, buffer.byteOffset + glyf.offset, glyf.length);
  let work = 0;
  for (let glyph = 0; glyph + 1 < loca.offsets.length; glyph++) {
    const [start = 0, end = 0] = [loca.offsets[glyph], loca.offsets[glyph + 1]];
    if (start === end) continue;
    if (end < start + HEAD || end > glyf.length) return false;
    const contours = outlines.getInt16(start);
    if (contours <= 0) continue;
    if (end < start + HEAD + 2 * contours) return false;
    work += contours * outlines.getUint16(start + HEAD + 2 * (contours - 1));
    if (work > MOST_WORK) return false;
  }
  return true;
}
