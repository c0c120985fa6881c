import type { Image } from '../model/document.ts';

/** Longest side in pixels that a printed page can use; larger pictures are mistakes or bombs. */
const LONGEST_SIDE = 8000;

/** Why a file cannot be printed, as the end of a Dutch sentence that begins with "Dit bestand". */
export interface Unusable {
  readonly reason: string;
}

/**
 * Reads size and kind of a PNG (ISO 15948) or JPEG (ISO 10918-1) from its own bytes; the name of the file does not count.
 *
 * @returns the image, or why it cannot be used
 */
export function readImage(bytes: Uint8Array): Image | Unusable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const image = isPng(bytes) ? readPng(bytes, view) : isJpeg(bytes) ? readJpeg(bytes, view) : undefined;
  if (image === undefined) return { reason: 'is geen PNG of JPEG' };
  if ('reason' in image) return image;
  if (Math.max(image.width, image.height) > LONGEST_SIDE)
    return { reason: `is ${image.width} bij ${image.height} beeldpunten; meer dan ${LONGEST_SIDE} past niet` };
  return image;
}

const broken: Unusable = { reason: 'is beschadigd' };
const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

function readPng(bytes: Uint8Array, view: DataView): Image | Unusable {
  const names: string[] = [];
  // Every chunk: length, name, data, check sum.
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    if (at + 12 > bytes.length || at + 12 + view.getUint32(at) > bytes.length) return broken;
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  }
  if (names[0] !== 'IHDR' || names.at(-1) !== 'IEND' || !names.includes('IDAT')) return broken;
  if (bytes[28] === 1) return { reason: 'is een PNG met interlacing; sla hem op zonder' };
  return { format: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

function readJpeg(bytes: Uint8Array, view: DataView): Image | Unusable {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return broken;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      if (bytes[at + 9] === 4) return { reason: 'is een JPEG voor drukwerk (CMYK); sla hem op als RGB' };
      return { format: 'jpeg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return broken;
}
