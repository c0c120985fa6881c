import { inflateSync } from 'node:zlib';
import type { Png } from './read-png.ts';
import { undoFilters } from './undo-filters.ts';

/** The passes of Adam7 (ISO 15948, 8.2): first column and row, and the steps from one to the next. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of a row of so many pixels, without its filter. */
export const rowLength = ({ depth, channels }: Png, width: number): number => Math.ceil((width * depth * channels) / 8);

/**
 * The pixels of a PNG: rows from the top, each a byte 0 and then the samples as the file packs them (several to a byte,
 * or two bytes to one). Never unpacks more than the picture needs.
 *
 * @returns undefined when the pixels are damaged: too few, too many, or not readable
 */
export function pngRows(png: Png): Uint8Array | undefined {
  const { width, height, depth, channels } = png;
  const parts = png.isInterlaced
    ? passes.map(([x, y, dx, dy]) => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)] as const)
    : [[width, height] as const];
  const lengths = parts.map(([columns, rows]) => (columns > 0 && rows > 0 ? rows * (rowLength(png, columns) + 1) : 0));
  const unpacked = unpack(
    png.packed,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  if (!unpacked) return undefined;
  const pixel = Math.ceil((depth * channels) / 8);
  const out = png.isInterlaced ? new Uint8Array(height * (rowLength(png, width) + 1)) : unpacked;
  let start = 0;
  for (const [index, length] of lengths.entries()) {
    const part = unpacked.subarray(start, start + length);
    const columns = parts[index]?.[0] ?? 0;
    if (!undoFilters(part, rowLength(png, columns), pixel)) return undefined;
    if (png.isInterlaced) spread(png, part, columns, passes[index]!, out);
    start += length;
  }
  return out;
}

function unpack(packed: Uint8Array, length: number): Uint8Array | undefined {
  try {
    // one piece that holds everything is not copied again
    const bytes = inflateSync(packed, { maxOutputLength: length, chunkSize: length + 64 });
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the pixels of one pass in their places. */
function spread(png: Png, part: Uint8Array, columns: number, pass: (typeof passes)[number], out: Uint8Array): void {
  const [x0, y0, dx, dy] = pass;
  const bits = png.depth * png.channels;
  const [from, to] = [rowLength(png, columns) + 1, rowLength(png, png.width) + 1];
  for (let row = 0; row * from < part.length; row++) {
    const source = row * from + 1;
    const target = (y0 + row * dy) * to + 1;
    for (let column = 0; column < columns; column++) {
      const [read, write] = [column * bits, (x0 + column * dx) * bits];
      if (bits < 8) {
        const sample = (part[source + (read >> 3)]! >> (8 - bits - (read & 7))) & ((1 << bits) - 1);
        out[target + (write >> 3)]! |= sample << (8 - bits - (write & 7));
      } else
        for (let byte = 0; byte < bits / 8; byte++) out[target + write / 8 + byte] = part[source + read / 8 + byte]!;
    }
  }
}
