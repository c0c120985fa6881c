import type { Image } from '../model/document.ts';
import { hasAllPixels } from './jpeg/has-all-pixels.ts';
import { isJpeg, readJpeg } from './jpeg/read-jpeg.ts';
import { pngRows } from './png/png-rows.ts';
import { isPng, type Png, readPng } from './png/read-png.ts';
import { damaged, type Unusable } from './unusable.ts';

/** How large a picture may be. */
export interface PictureLimits {
  /** At three bytes a pixel to unpack it; fewer of more. */
  readonly pixels: number;
  readonly megabytes: number;
}

/** By use: a logo is printed a few centimetres wide, an annex fills a page, at most A3 at 300 dpi. Plans are sent by mail. */
export const pictureLimits = {
  logo: { pixels: 8_000_000, megabytes: 5 },
  annex: { pixels: 25_000_000, megabytes: 20 },
} as const satisfies Record<string, PictureLimits>;

const MEGABYTE = 1024 * 1024;

/** Longest side in pixels that every reader of Word and PDF can take. */
const LONGEST_SIDE = 16_000;

/**
 * Reads a PNG (ISO 15948) or JPEG (ISO 10918-1) by its own bytes; the name of the file does not count. Nothing that can
 * break a document passes, and nothing large is unpacked.
 *
 * @returns the image without what some programs leave behind it, or why it cannot be used
 */
export function readImage(bytes: Uint8Array, limits: PictureLimits): Image | Unusable {
  const size = Math.ceil(bytes.length / MEGABYTE);
  if (size > limits.megabytes)
    return { reason: `is ${size} MB; meer dan ${limits.megabytes} MB past niet`, hint: smaller };
  if (isPng(bytes)) {
    const png = readPng(bytes);
    if ('reason' in png) return png;
    const tooLarge = whyTooLarge(png, memoryOf(png), limits);
    if (tooLarge || !pngRows(png)) return tooLarge ?? damaged;
    return { format: 'png', bytes: bytes.subarray(0, png.end), width: png.width, height: png.height };
  }
  if (!isJpeg(bytes)) return { reason: 'is geen PNG of JPEG' };
  const jpeg = readJpeg(bytes);
  if ('reason' in jpeg) return jpeg;
  const { width, height } = jpeg.frame;
  const tooLarge = whyTooLarge(jpeg.frame, 0, limits);
  if (tooLarge || !hasAllPixels(jpeg)) return tooLarge ?? damaged;
  return { format: 'jpeg', bytes: bytes.subarray(0, jpeg.end), width, height };
}

const smaller = 'Maak het kleiner, met minder beeldpunten, en sla het opnieuw op.';

/** A picture that is interlaced or has an alpha channel is taken apart in a second place. */
const memoryOf = ({ width, height, depth, channels, isInterlaced }: Png): number =>
  (width * height * depth * channels * (isInterlaced || channels % 2 === 0 ? 2 : 1)) / 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param memory bytes that it takes when it is unpacked */
function whyTooLarge({ width, height }: Size, memory: number, { pixels }: PictureLimits): Unusable | undefined {
  const area = Math.max(width * height, memory / 3);
  const scale = Math.min(Math.sqrt(pixels / area), LONGEST_SIDE / Math.max(width, height));
  if (scale >= 1) return undefined;
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.floor(side * scale)));
  return {
    reason: `is ${width} bij ${height} beeldpunten; dat is te groot`,
    hint: `Maak het kleiner, tot hoogstens ${wide} bij ${high} beeldpunten, en sla het opnieuw op.`,
  };
}
