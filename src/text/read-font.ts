import * as fontkit from 'fontkit';
import { FontFace } from './font-face.ts';

const MEGABYTE = 1024 * 1024;
/** A family for Latin text is ten times smaller; its glyphs travel in every PDF. */
const LARGEST = 5 * MEGABYTE;
/** What every plan prints. */
const needed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:?!()-/éëï€';
/** Bit 1 of fsType in the table OS/2: the maker allows no embedding (OpenType 1.9). */
const NO_EMBEDDING = 2;

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
    const face = new FontFace(bytes);
    const subset = face.font.createSubset();
    for (const character of needed) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!face.has(codePoint)) return `mist het teken "${character}"`;
      if (!Number.isFinite(face.advance(codePoint))) return 'is beschadigd';
      subset.includeGlyph(face.glyph(codePoint));
    }
    subset.encode();
    if (allowsNoEmbedding(bytes)) return 'mag volgens de maker niet in een PDF worden opgenomen';
  } catch {
    return 'is beschadigd';
  }
  return null;
}

function allowsNoEmbedding(bytes: Uint8Array): boolean {
  const font = fontkit.create(Buffer.from(bytes)) as unknown as {
    'OS/2'?: { fsType?: { noEmbedding?: boolean } | number };
  };
  const type = font['OS/2']?.fsType;
  return typeof type === 'number' ? (type & NO_EMBEDDING) !== 0 : type?.noEmbedding === true;
}
