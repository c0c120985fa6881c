/** The tag of TIFF that says how a picture must be turned, and the type of its value. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * How a camera was held (Exif 2.32, 4.6.4), from 1 (upright) to 8. PDF and Word do not look at it.
 *
 * @param segment an APP1 segment of a JPEG, without marker and length
 * @returns 1 also when the segment says nothing of it
 */
export function exifOrientation(segment: Uint8Array): number {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const start = 6;
  if (segment.length < start + 8 || Buffer.from(segment.subarray(0, start)).toString('latin1') !== 'Exif\0\0') return 1;
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > segment.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2, index = 0; index < count && entry + 12 <= segment.length; index++, entry += 12) {
    if (view.getUint16(entry, isLittle) !== ORIENTATION || view.getUint16(entry + 2, isLittle) !== SHORT) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value <= 8 ? value : 1;
  }
  return 1;
}
