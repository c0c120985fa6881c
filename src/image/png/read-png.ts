import { crc32 } from 'node:zlib';
import { damaged, type Unusable } from '../unusable.ts';

/** What a pixel holds (ISO 15948, 11.2.2), by the number that the file gives it. */
export const pngColour = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;
export type PngColour = (typeof pngColour)[keyof typeof pngColour];

/** A PNG taken apart, before its pixels are unpacked. */
export interface Png {
  /** In pixels, at least 1. */
  readonly width: number;
  readonly height: number;
  /** Bits of one sample. */
  readonly depth: number;
  readonly colour: PngColour;
  /** Samples of one pixel. */
  readonly channels: number;
  /** The rows come in seven passes (Adam7). */
  readonly isInterlaced: boolean;
  /** Red, green and blue of each colour; null unless the pixels are numbers of colours. */
  readonly palette: Uint8Array | null;
  /** The tRNS chunk: opacity per colour of the palette, or the one colour that is left open; null when there is none. */
  readonly transparency: Uint8Array | null;
  /** The pixels, filtered and deflated: one zlib stream. */
  readonly packed: Uint8Array;
  /** Where the file ends; some programs leave rubbish behind it. */
  readonly end: number;
}

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depthsOf: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** At 20 MB these are chunks of 400 bytes; no program writes them as small. */
const MOST_CHUNKS = 50_000;
/** The chunks that a reader must know; the names of others begin with a small letter. */
const critical = ['IHDR', 'PLTE', 'IDAT', 'IEND'];

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/**
 * Reads the chunks of a PNG (ISO 15948). What lies outside the pixels is checked here: check sums, order, legal header,
 * a palette where one is needed. The pixels themselves: see `pngRows`.
 */
export function readPng(bytes: Uint8Array): Png | Unusable {
  const read = readChunks(bytes);
  const header = read && readHeader(read.chunks[0]);
  if (!header) return damaged;
  const { chunks, end } = read;
  const dataOf = (name: string) => chunks.filter((chunk) => chunk.name === name).map((chunk) => chunk.data);
  const [palette = null, ...palettes] = dataOf('PLTE');
  const [transparency = null] = dataOf('tRNS');
  const packed = dataOf('IDAT');
  const names = chunks.map((chunk) => chunk.name);
  const [first, last] = [names.indexOf('IDAT'), names.lastIndexOf('IDAT')];
  if (
    packed.length === 0 ||
    last - first !== packed.length - 1 ||
    palettes.length > 0 ||
    dataOf('IHDR').length > 1 ||
    Math.max(names.indexOf('PLTE'), names.indexOf('tRNS')) > first
  )
    return damaged;
  const isPalette = header.colour === pngColour.palette;
  const colours = (palette?.length ?? 0) / 3;
  if (isPalette && !(Number.isInteger(colours) && colours >= 1 && colours <= 2 ** header.depth)) return damaged;
  const hasAlpha = header.colour === pngColour.greyAlpha || header.colour === pngColour.rgba;
  if (transparency && !hasAlpha) {
    const { length } = transparency;
    if (isPalette ? length > colours : length !== 2 * header.channels) return damaged;
  }
  return {
    ...header,
    palette: isPalette ? palette : null,
    transparency: hasAlpha ? null : transparency,
    packed: Buffer.concat(packed),
    end,
  };
}

/** Every chunk up to the end of the picture: length, name, data, check sum of name and data. */
function readChunks(bytes: Uint8Array): { readonly chunks: readonly Chunk[]; readonly end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length && chunks.length < MOST_CHUNKS; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!critical.includes(name) && !/^[a-z][A-Za-z]{3}$/.test(name)) return undefined;
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') return { chunks, end };
    at = end;
  }
  return undefined;
}

function readHeader(chunk: Chunk | undefined) {
  if (chunk?.name !== 'IHDR' || chunk.data.length !== 13) return undefined;
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = chunk.data.subarray(8);
  const channels = channelsOf[colour];
  if (width === 0 || height === 0 || channels === undefined || !depthsOf[colour]?.includes(depth)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  return { width, height, depth, colour: colour as PngColour, channels, isInterlaced: interlace === 1 };
}
