/** What measuring takes from a font file: which glyph draws a character, and how far each glyph moves on. */
export interface FontMetrics {
  /** Parts of the em in which `advance` counts. */
  readonly unitsPerEm: number;
  /** Glyph of a code point up to U+FFFF; 0 if there is none. */
  glyph(codePoint: number): number;
  advance(glyph: number): number;
}

/** Platform and encoding of the maps from Unicode characters to glyphs (OpenType 1.9, cmap), best first. */
const unicodeMaps = [
  [3, 1],
  [0, 3],
] as const;

/**
 * Reads the tables `cmap` (format 4), `head`, `hhea` and `hmtx` of a TrueType or OpenType font. A whole font library
 * would take longer to load than a document to measure.
 *
 * @throws RangeError or Error when the file is damaged or holds no such map
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`no table ${tag} in this font`);
    return offset;
  };
  const metrics = table('hmtx');
  const lastMetric = view.getUint16(table('hhea') + 34) - 1;
  const map = unicodeMap(view, table('cmap'));
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    glyph: (codePoint) => glyphIn(view, map, codePoint),
    // glyphs behind the last entry are as wide as that
    advance: (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, lastMetric)),
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return offsets;
}

function unicodeMap(view: DataView, cmap: number): number {
  if (view.getUint16(cmap) !== 0) throw new Error('unknown version of table cmap');
  const count = view.getUint16(cmap + 2);
  for (const [platform, encoding] of unicodeMaps) {
    for (let at = cmap + 4; at < cmap + 4 + 8 * count; at += 8) {
      if (view.getUint16(at) !== platform || view.getUint16(at + 2) !== encoding) continue;
      const map = cmap + view.getUint32(at + 4);
      if (view.getUint16(map) === 4) return map;
    }
  }
  throw new Error('no map of Unicode characters in this font');
}

/** Finds the segment of a format 4 map that a code point is in, and its glyph there. */
function glyphIn(view: DataView, map: number, codePoint: number): number {
  const twice = view.getUint16(map + 6);
  const ends = map + 14;
  const starts = ends + twice + 2;
  for (let at = 0; at < twice; at += 2) {
    if (view.getUint16(ends + at) < codePoint) continue;
    const start = view.getUint16(starts + at);
    if (start > codePoint) return 0;
    const delta = view.getUint16(starts + twice + at);
    const rangeAt = starts + 2 * twice + at;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
