import type { FontFace } from '../../text/font-face.ts';
import { fontkitFont } from '../../text/fontkit-font.ts';
import { codeBytes, singleBytes } from './code-writer.ts';
import { hex4, pdfNumber } from './pdf-syntax.ts';
import { deflate, type PdfkitWriter, type Ref } from './pdfkit-writer.ts';

/** Searching must find what a reader types: no-break space and hyphen are read as the plain ones. */
const readAs = new Map([
  [0xa0, 0x20],
  [0x2011, 0x2d],
]);

/** The streams of a font, packed, and the glyph of each code. */
interface PackedFont {
  readonly isCff: boolean;
  readonly glyphs: readonly number[];
  readonly program: Uint8Array;
  readonly glyphMap: Uint8Array;
  readonly unicodeMap: Uint8Array;
}

/** Sets of characters of one face that are remembered: files of a series have nearly all the same. */
const mostRemembered = 4;
const packedFonts = new WeakMap<FontFace, Map<string, PackedFont>>();

function packedFont(face: FontFace, characters: readonly number[]): PackedFont {
  const known = packedFonts.get(face) ?? new Map<string, PackedFont>();
  packedFonts.set(face, known);
  const key = String.fromCharCode(...characters);
  const packed = known.get(key) ?? packFont(face, characters);
  if (known.size >= mostRemembered && !known.has(key)) known.clear();
  known.set(key, packed);
  return packed;
}

function packFont(face: FontFace, characters: readonly number[]): PackedFont {
  const subset = fontkitFont(face).createSubset();
  const glyphs = characters.map((character) => {
    if (face.glyph(character) === 0) {
      throw new Error(`no glyph for U+${hex4(character)}; missingGlyphs() should have stopped the build`);
    }
    return subset.includeGlyph(face.glyph(character));
  });
  return {
    isCff: subset.cff !== undefined,
    glyphs,
    program: deflate(subset.encode()),
    glyphMap: deflate(twoBytes(glyphs)),
    unicodeMap: deflate(Buffer.from(unicodeMap(characters), 'latin1')),
  };
}

/**
 * Embeds the glyphs of these characters (at least one), given as UTF-16 codes at the index of their code in the pages.
 * Maps in the font lead from code to glyph and to Unicode, so text needs no lookup to be written.
 */
export function embedFont(writer: PdfkitWriter, face: FontFace, characters: readonly number[], encoding: Ref): Ref {
  const font = fontkitFont(face);
  const { isCff, glyphs, ...streams } = packedFont(face, characters);
  const program = packedStream(writer, streams.program, isCff ? [['Subtype', '/CIDFontType0C']] : []);
  const scale = (units: number) => pdfNumber((units * 1000) / font.unitsPerEm);
  const name = `/PARAAT+${(font.postscriptName ?? '').replace(/[^\w-]/g, '').slice(0, 63) || 'Lettertype'}`;
  const { minX, minY, maxX, maxY } = font.bbox;
  const flags = 4 | (font.italicAngle ? 64 : 0);
  const descriptor = writer.add(
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox[${[minX, minY, maxX, maxY].map(scale).join(' ')}]` +
      `/ItalicAngle ${pdfNumber(font.italicAngle)}/Ascent ${scale(font.ascent)}/Descent ${scale(font.descent)}` +
      `/CapHeight ${scale(font.capHeight ?? font.ascent)}/XHeight ${scale(font.xHeight ?? 0)}/StemV 80/FontFile${isCff ? 3 : 2} ${program}>>`,
  );
  const advances = characters.map((character) => Math.round(face.advance(character) * 1000) / 1000);
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
  const descendant = writer.add(
    isCff
      ? `<</Type/Font/Subtype/CIDFontType0/BaseFont${name}${system}/FontDescriptor ${descriptor}` +
          `/W[${advances.map((advance, code) => `${glyphs[code]}[${advance}]`).join('')}]>>`
      : `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}${system}/FontDescriptor ${descriptor}` +
          `/W[0[${advances.join(' ')}]]/CIDToGIDMap ${packedStream(writer, streams.glyphMap)}>>`,
  );
  const toUnicode = packedStream(writer, streams.unicodeMap);
  return writer.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding ${isCff ? glyphEncoding(writer, glyphs) : encoding}/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
  );
}

/** The map from codes of one and two bytes to the numbers of characters in a font; all TrueType fonts share it. */
export function writeEncoding(writer: PdfkitWriter): Ref {
  sharedEncoding ??= packedEncoding(codeRanges());
  return encodingStream(writer, sharedEncoding);
}

/** The same in every file. */
let sharedEncoding: Uint8Array | undefined;

function codeRanges(): string {
  const rows = Array.from({ length: 0x100 - singleBytes }, (_, row) => {
    const first = hex2(singleBytes + row);
    return `<${first}00> <${first}ff> ${singleBytes + row * 0x100}`;
  });
  const ranges = [`<00> <${hex2(singleBytes - 1)}> 0`, ...rows];
  return `${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange`;
}

/** In a CFF font a character is found by the number of its glyph: there is no further map. */
function glyphEncoding(writer: PdfkitWriter, glyphs: readonly number[]): Ref {
  const map = inBlocks('cidchar', glyphs, (glyph, code) => `<${hexCode(code)}> ${glyph}`);
  return encodingStream(writer, packedEncoding(map));
}

const packedEncoding = (map: string): Uint8Array =>
  deflate(Buffer.from(characterMap('Paraat', 'Identity', '1 def\n/WMode 0', map), 'latin1'));

const encodingEntries: readonly (readonly [string, string])[] = [
  ['Type', '/CMap'],
  ['CMapName', '/Paraat'],
  ['CIDSystemInfo', '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>'],
  ['WMode', '0'],
];

const encodingStream = (writer: PdfkitWriter, bytes: Uint8Array): Ref => packedStream(writer, bytes, encodingEntries);

const packedStream = (
  writer: PdfkitWriter,
  bytes: Uint8Array,
  entries: readonly (readonly [string, string])[] = [],
): Ref => writer.packedStream(bytes, () => new Map([...entries, ['Filter', '/FlateDecode']]));

function unicodeMap(characters: readonly number[]): string {
  const line = (character: number, code: number) => `<${hexCode(code)}> <${hex4(readAs.get(character) ?? character)}>`;
  return characterMap('Adobe-Identity-UCS', 'UCS', '2', inBlocks('bfchar', characters, line));
}

/** One line per code; the format allows a hundred lines a block. */
function inBlocks(kind: string, values: readonly number[], line: (value: number, code: number) => string): string {
  const blocks: string[] = [];
  for (let start = 0; start < values.length; start += 100) {
    const part = values.slice(start, start + 100);
    const lines = part.map((value, index) => line(value, start + index));
    blocks.push(`${part.length} begin${kind}\n${lines.join('\n')}\nend${kind}`);
  }
  return blocks.join('\n');
}

const hexCode = (code: number): string => codeBytes(code).map(hex2).join('');

function twoBytes(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value >> 8, value & 0xff]));
}

function characterMap(name: string, ordering: string, type: string, map: string): string {
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    `/CMapName /${name} def\n/CIDSystemInfo <</Registry(Adobe)/Ordering(${ordering})/Supplement 0>> def`,
    `/CMapType ${type} def`,
    `2 begincodespacerange\n<00> <${hex2(singleBytes - 1)}>\n<${hex2(singleBytes)}00> <ffff>\nendcodespacerange`,
    map,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

function hex2(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
