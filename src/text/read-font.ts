import { FontFace } from './font-face.ts';
import { fontkitFont } from './fontkit-font.ts';
import { hasSoundOutlines } from './has-sound-outlines.ts';

const MEGABYTE = 1024 * 1024;
/** A family for Latin text is ten times smaller; its glyphs travel in every PDF. */
const LARGEST = 5 * MEGABYTE;
/** What every plan prints. */
const needed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:?!()-/éëï€';
/** Codes in a PDF of ours have two bytes. */
const LAST_CHARACTER = 0xffff;
/** Of a character, in thousandths of the font size. */
const WIDEST = 10_000;

/** Reasons by the first four bytes of a file. */
const refused: Readonly<Record<string, string>> = {
  wOF2: 'is een WOFF2-lettertype, gemaakt voor websites',
  wOFF: 'is een WOFF-lettertype, gemaakt voor websites',
  ttcf: 'is een verzameling lettertypen',
};

/** Why a font file cannot be used, as the end of a Dutch sentence that begins with "Dit bestand"; null when it can. */
export function whyNotFont(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST)
    return `is ${Math.ceil(bytes.length / MEGABYTE)} MB; meer dan ${LARGEST / MEGABYTE} MB past niet`;
  const kind = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (refused[kind]) return refused[kind];
  if (!['\0\x01\0\0', 'true', 'OTTO'].includes(kind)) return 'is geen lettertype (TTF of OTF)';
  try {
    return whyNotFace(new FontFace(bytes));
  } catch {
    return 'is beschadigd';
  }
}

/** Looks at all that a document may take from a font: what cannot be read later would stop the build. */
function whyNotFace(face: FontFace): string | null {
  const font = fontkitFont(face);
  const { minX, minY, maxX, maxY } = font.bbox;
  const measures = [font.ascent, font.descent, font.italicAngle, minX, minY, maxX, maxY];
  if (!measures.every(Number.isFinite) || font.unitsPerEm < 16 || font.unitsPerEm > 16384) return 'is beschadigd';
  if (typeof (font.postscriptName ?? '') !== 'string' || !hasSoundOutlines(font)) return 'is beschadigd';
  const missing = [...needed].find((character) => !face.has(character.codePointAt(0) ?? 0));
  if (missing !== undefined) return `mist het teken "${missing}"`;
  const subset = font.createSubset();
  for (let codePoint = 0x20; codePoint <= LAST_CHARACTER; codePoint++) {
    const glyph = face.glyph(codePoint);
    if (glyph === 0) continue;
    const advance = face.advance(codePoint);
    const isNeeded = needed.includes(String.fromCodePoint(codePoint));
    if (!(advance >= (isNeeded ? 1 : 0) && advance <= WIDEST)) return 'is beschadigd';
    subset.includeGlyph(glyph);
  }
  subset.encode();
  const rights = font['OS/2']?.fsType;
  const isRestricted = rights?.noEmbedding && !rights.viewOnly && !rights.editable;
  if (isRestricted || rights?.bitmapOnly || rights?.noSubsetting)
    return 'mag volgens de maker niet in een PDF worden opgenomen';
  return null;
}
