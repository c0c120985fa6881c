import { inflateSync } from 'node:zlib';
import type { PdfStream, PdfValue } from '../../model/pdf-page.ts';
import { undoFilters } from '../png/undo-filters.ts';
import { asName, asWhole, PdfExcess, PdfFault } from './parse-value.ts';

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
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isBomb ? new PdfExcess('too many bytes') : new PdfFault('broken stream');
  }
  const parameters = resolve(listOf(resolve(dictionary.get('DecodeParms')))[0]);
  if (!(parameters instanceof Map)) return plain;
  const parameter = (key: string, usual: number, most: number): number => {
    const value = resolve(parameters.get(key));
    const number = value === undefined || value === 'null' ? usual : asWhole(value, 1, most);
    if (number === undefined) throw new PdfFault('broken parameters');
    return number;
  };
  const predictor = parameter('Predictor', 1, 15);
  if (predictor === 1) return plain;
  if (predictor < 10) return undefined;
  const bits = parameter('Colors', 1, 32) * parameter('BitsPerComponent', 8, 16);
  const columns = parameter('Columns', 1, LARGEST);
  return withoutPredictor(plain, Math.ceil((columns * bits) / 8), Math.ceil(bits / 8));
}

const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined || value === 'null' ? [] : Array.isArray(value) ? value : [value];

/** The rows without their filters (see `undoFilters`), one behind the other; what follows the last whole row is left out. */
function withoutPredictor(bytes: Uint8Array, width: number, pixel: number): Uint8Array {
  const step = width + 1;
  const rows = Math.floor(bytes.length / step);
  const filtered = bytes.subarray(0, rows * step);
  if (!undoFilters(filtered, width, pixel)) throw new PdfFault('broken predictor');
  for (let row = 0; row < rows; row++) filtered.copyWithin(row * width, row * step + 1, (row + 1) * step);
  return filtered.subarray(0, rows * width);
}
