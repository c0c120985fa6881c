import { unzipSync } from 'fflate';

const MEGABYTE = 1024 * 1024;
/** A table of 5,000 activities is 8 MB unpacked. */
const LARGEST = 60 * MEGABYTE;
const MOST_PARTS = 1000;

/**
 * The wanted parts of a zip file, unpacked, by name. What the zip says it holds is added up before anything is unpacked, and
 * no part is unpacked beyond the size that it says it has.
 *
 * @returns `bomb` when it says it holds more than any workbook; `damaged` when it cannot be read
 */
export function zipParts(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, Uint8Array> | 'bomb' | 'damaged' {
  let size = 0;
  let count = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count++;
        return false;
      },
    });
    if (size > LARGEST || count > MOST_PARTS) return 'bomb';
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })));
  } catch {
    return 'damaged';
  }
}
