import { rowLength } from './png-rows.ts';
import { type Png, pngColour } from './read-png.ts';

/**
 * How opaque each pixel is, from 0 to 255, row by row.
 *
 * @param rows see `pngRows`
 * @returns null when nothing is transparent
 */
export function pngOpacity(png: Png, rows: Uint8Array): Uint8Array | null {
  const opacityAt = opacityReader(png, rows);
  if (!opacityAt) return null;
  const opacity = new Uint8Array(png.width * png.height);
  let isOpaque = true;
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const value = opacityAt(y * (rowLength(png, png.width) + 1) + 1, x);
      opacity[y * png.width + x] = value;
      isOpaque &&= value === 255;
    }
  }
  return isOpaque ? null : opacity;
}

/** Reads the opacity of pixel `x` of the row that begins at `row`; undefined when every pixel is opaque. */
function opacityReader(png: Png, rows: Uint8Array): ((row: number, x: number) => number) | undefined {
  const { colour, channels, depth, transparency } = png;
  const bytes = depth / 8;
  if (colour === pngColour.greyAlpha || colour === pngColour.rgba)
    return (row, x) => rows[row + (x * channels + channels - 1) * bytes]!;
  if (!transparency) return undefined;
  if (colour === pngColour.palette) return (row, x) => transparency[sampleAt(rows, depth, row, x)] ?? 255;
  const open = Array.from({ length: channels }, (_, channel) => sampleAt(transparency, 16, 0, channel));
  const isOpen = (row: number, x: number) =>
    open.every((value, channel) => sampleAt(rows, depth, row, x * channels + channel) === value);
  return (row, x) => (isOpen(row, x) ? 0 : 255);
}

/** A sample of so many bits, counted from the byte where its row begins. */
function sampleAt(rows: Uint8Array, depth: number, row: number, index: number): number {
  if (depth === 16) return rows[row + 2 * index]! * 256 + rows[row + 2 * index + 1]!;
  const bit = index * depth;
  return (rows[row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** The colours of a picture with an alpha channel, without it: 8 bits a sample, row by row, nothing between rows. */
export function pngColours(png: Png, rows: Uint8Array): Uint8Array {
  const { width, height, channels, depth } = png;
  const [colours, bytes] = [channels - 1, depth / 8];
  const out = new Uint8Array(width * height * colours);
  let at = 0;
  for (let y = 0; y < height; y++) {
    const row = y * (rowLength(png, width) + 1) + 1;
    for (let x = 0; x < width; x++)
      for (let colour = 0; colour < colours; colour++) out[at++] = rows[row + (x * channels + colour) * bytes]!;
  }
  return out;
}
