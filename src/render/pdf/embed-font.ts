import type { FontFace } from '../../text/font-face.ts';
import { hex4, pdfNumber } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** Searching must find what a reader types: no-break space and hyphen are read as the plain ones. */
const readAs = new Map([
  [0xa0, 0x20],
  [0x2011, 0x2d],
]);

/**
 * Embeds the glyphs of these characters (at least one). A character code in the pages is the Unicode code point, two
 * bytes; a map in the font leads from it to the glyph, so text needs no lookup to be written.
 */
export function embedFont(writer: PdfkitWriter, face: FontFace, used: ReadonlySet<number>): Ref {
  const { font } = face;
  const codes = [...used].sort((a, b) => a - b);
  const subset = font.createSubset();
  const glyphs = new Uint8Array(2 * (codes.at(-1)! + 1));
  for (const code of codes) {
    if (!face.has(code)) throw new Error(`no glyph for U+${hex4(code)}; missingGlyphs() should have stopped the build`);
    const glyph = subset.includeGlyph(face.glyph(code));
    glyphs.set([glyph >> 8, glyph & 0xff], 2 * code);
  }
  const scale = (units: number) => pdfNumber((units * 1000) / font.unitsPerEm);
  const name = `/PARAAT+${font.postscriptName}`;
  const { minX, minY, maxX, maxY } = font.bbox;
  const flags = 4 | (font.italicAngle ? 64 : 0);
  const descriptor = writer.add(
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox[${[minX, minY, maxX, maxY].map(scale).join(' ')}]` +
      `/ItalicAngle ${pdfNumber(font.italicAngle)}/Ascent ${scale(font.ascent)}/Descent ${scale(font.descent)}` +
      `/CapHeight ${scale(font.capHeight)}/XHeight ${scale(font.xHeight)}/StemV 80/FontFile2 ${writer.stream(subset.encode())}>>`,
  );
  const descendant = writer.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/W[${widths(face, codes)}]/CIDToGIDMap ${writer.stream(glyphs)}>>`,
  );
  const toUnicode = writer.stream(Buffer.from(unicodeMap(codes), 'latin1'));
  return writer.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
  );
}

/** Runs of neighbouring codes with their widths: `32 [226 326] 65 [579]`. */
function widths(face: FontFace, codes: readonly number[]): string {
  let text = '';
  codes.forEach((code, index) => {
    const isNext = index > 0 && codes[index - 1] === code - 1;
    text += `${isNext ? ' ' : `${index > 0 ? ']' : ''}${code}[`}${Math.round(face.advance(code) * 1000) / 1000}`;
  });
  return `${text}]`;
}

function unicodeMap(codes: readonly number[]): string {
  const blocks: string[] = [];
  // the format allows a hundred entries a block
  for (let start = 0; start < codes.length; start += 100) {
    const part = codes.slice(start, start + 100);
    const lines = part.map((code) => `<${hex4(code)}> <${hex4(readAs.get(code) ?? code)}>`);
    blocks.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}
