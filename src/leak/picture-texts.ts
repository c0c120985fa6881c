const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff';

/** Whether bytes are a raster picture; its pixels say nothing that can be read here. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 8));
  return start === PNG || start.startsWith(JPEG);
}

/** What stands beside the pixels: who made it, where, with what. */
export function* pictureTexts(bytes: Uint8Array): Generator<string> {
  const parts = latin1(bytes.subarray(0, 4)).startsWith(JPEG) ? segments(bytes) : chunks(bytes);
  for (const part of parts) {
    yield new TextDecoder().decode(part);
    // EXIF on Windows has its texts in UTF-16.
    yield new TextDecoder('utf-16le').decode(part);
  }
}

/** The chunks of a PNG that are no pixels (PNG, 11.3); packed ones stay shut. */
function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (/^(tEXt|iTXt|eXIf)$/.test(latin1(bytes.subarray(at + 4, at + 8))))
      yield bytes.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
}

/** The application segments and comments of a JPEG, up to its pixels. */
function* segments(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) return;
    const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) yield bytes.subarray(at + 4, at + 2 + length);
    at += length + 2;
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
