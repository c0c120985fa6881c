import { inflateSync } from 'node:zlib';
import type { PdfStream, PdfValue } from '../../model/pdf-page.ts';
import { asName, asNumber, PdfFault } from './parse-value.ts';

/** A small file that unpacks to more than this is a bomb. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The bytes of a stream without its filters, when these are none or Flate (what every program of today writes for text).
 *
 * @param resolve gives the value behind a reference
 * @returns undefined for another filter
 * @throws PdfFault when the bytes are broken
 */
export function decodeStream(
  { dictionary, bytes }: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): Uint8Array | undefined {
  const filters = listOf(resolve(dictionary.get('Filter'))).map((filter) => asName(resolve(filter)));
  if (filters.length === 0) return bytes;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return undefined;
  let plain: Uint8Array;
  try {
    plain = inflateSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    throw new PdfFault('broken stream');
  }
  const parameters = resolve(listOf(resolve(dictionary.get('DecodeParms')))[0]);
  if (!(parameters instanceof Map)) return plain;
  const predictor = asNumber(parameters.get('Predictor')) ?? 1;
  if (predictor === 1) return plain;
  if (predictor < 10) return undefined;
  const bits = (asNumber(parameters.get('Colors')) ?? 1) * (asNumber(parameters.get('BitsPerComponent')) ?? 8);
  return withoutPredictor(
    plain,
    Math.ceil(((asNumber(parameters.get('Columns')) ?? 1) * bits) / 8),
    Math.ceil(bits / 8),
  );
}

const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined || value === 'null' ? [] : Array.isArray(value) ? value : [value];

/** Undoes the row filters of PNG (ISO 15948, 9.2): each row begins with the number of its filter. */
function withoutPredictor(bytes: Uint8Array, width: number, pixel: number): Uint8Array {
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (width + 1)];
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= pixel ? (out[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= pixel ? (out[at - width - pixel] ?? 0) : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      out[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [
    number,
    number,
    number,
  ];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}
