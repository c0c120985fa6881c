import type { PdfDictionary, PdfStream, PdfValue } from '../../model/pdf-page.ts';
import { decodeStream } from './decode-stream.ts';
import { asName, asNumber, isReference, PdfFault, parseValue, skipWhite } from './parse-value.ts';

/** Where an object stands: at a place in the file, or as an item of an object stream. */
type Entry = { readonly at: number } | { readonly stream: number; readonly index: number };

export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === 'object' && 'dictionary' in value;
const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** The objects of one file, by its own cross-reference tables (ISO 32000-1, 7.5); read when asked for. */
export class PdfObjects {
  readonly trailer: PdfDictionary;
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #entries = new Map<number, Entry>();
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, readonly PdfValue[]>();

  /** @throws PdfFault when the file has no readable cross-reference table */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-2048))?.[1];
    if (start === undefined) throw new PdfFault('no end');
    this.trailer = this.#readTables(Number(start));
  }

  /** The value itself, behind any reference. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return isReference(value) ? this.object(value.reference) : value;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = this.resolve(value);
    return isStream(found) ? found.dictionary : isDictionary(found) ? found : undefined;
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  /** An object by its number; `null` when the file has none of that number. */
  object(number: number): PdfValue {
    const known = this.#values.get(number);
    if (known !== undefined) return known;
    const entry = this.#entries.get(number);
    // an object that needs itself to be read
    this.#values.set(number, 'null');
    const value = entry === undefined ? 'null' : 'at' in entry ? this.#readAt(entry.at, number) : this.#packed(entry);
    this.#values.set(number, value);
    return value;
  }

  /** Newest table first: what it says of an object counts. */
  #readTables(start: number): PdfDictionary {
    let first: PdfDictionary | undefined;
    const seen = new Set<number>();
    const waiting = [start];
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) throw new PdfFault('tables in a circle');
      seen.add(at);
      const trailer = this.#text.startsWith('xref', at) ? this.#readTable(at + 4) : this.#readTableStream(at);
      first ??= trailer;
      for (const key of ['XRefStm', 'Prev']) {
        const next = asNumber(trailer.get(key));
        if (next !== undefined) waiting.push(next);
      }
    }
    if (!first) throw new PdfFault('no table');
    return first;
  }

  #readTable(from: number): PdfDictionary {
    const section = /\s*(\d+)\s+(\d+)\s+(?=\d)/y;
    const line = /\s*(\d+)\s+\d+\s+([nf])/y;
    let at = from;
    for (section.lastIndex = at; ; section.lastIndex = at) {
      const found = section.exec(this.#text);
      if (!found) break;
      at = section.lastIndex;
      for (let index = 0; index < Number(found[2]); index++) {
        line.lastIndex = at;
        const entry = line.exec(this.#text);
        if (!entry) throw new PdfFault('broken table');
        at = line.lastIndex;
        this.#enter(Number(found[1]) + index, entry[2] === 'n' ? { at: Number(entry[1]) } : undefined);
      }
    }
    at = skipWhite(this.#text, at);
    const trailer = this.#text.startsWith('trailer', at) ? parseValue(this.#text, at + 7)?.value : undefined;
    if (!isDictionary(trailer)) throw new PdfFault('no trailer');
    return trailer;
  }

  #readTableStream(at: number): PdfDictionary {
    const stream = this.#readAt(at);
    if (!isStream(stream) || asName(stream.dictionary.get('Type')) !== 'XRef') throw new PdfFault('no table');
    const { dictionary } = stream;
    const bytes = decodeStream(stream, (value) => value);
    const [kind = 0, second = 0, third = 0] = this.array(dictionary.get('W')).map((width) => asNumber(width) ?? 0);
    const width = kind + second + third;
    const size = asNumber(dictionary.get('Size')) ?? 0;
    const ranges = this.array(dictionary.get('Index')).map((value) => asNumber(value) ?? 0);
    if (!bytes || width === 0) throw new PdfFault('broken table');
    const field = (from: number, length: number) =>
      bytes.subarray(from, from + length).reduce((value, byte) => value * 256 + byte, 0);
    let row = 0;
    for (let range = 0; range < Math.max(ranges.length, 2); range += 2) {
      const [start = 0, count = size] = ranges.slice(range, range + 2);
      for (let index = 0; index < count && row + width <= bytes.length; index++, row += width) {
        const type = kind === 0 ? 1 : field(row, kind);
        const [a, b] = [field(row + kind, second), field(row + kind + second, third)];
        this.#enter(start + index, type === 1 ? { at: a } : type === 2 ? { stream: a, index: b } : undefined);
      }
    }
    return dictionary;
  }

  /** The first that is said of an object counts, also that it was deleted. */
  #enter(number: number, entry: Entry | undefined): void {
    if (this.#entries.has(number)) return;
    this.#entries.set(number, entry ?? { at: -1 });
  }

  #readAt(at: number, number?: number): PdfValue {
    const head = /\s*(\d+)\s+\d+\s+obj/y;
    head.lastIndex = at;
    const found = at < 0 ? null : head.exec(this.#text);
    if (at < 0) return 'null';
    if (!found || (number !== undefined && Number(found[1]) !== number)) throw new PdfFault('object not in its place');
    const value = parseValue(this.#text, head.lastIndex);
    if (!value) return 'null';
    const start = /\s*stream(?:\r\n|\n|\r)/y;
    start.lastIndex = value.end;
    if (!isDictionary(value.value) || !start.test(this.#text)) return value.value;
    const length = asNumber(this.resolve(value.value.get('Length')));
    const from = start.lastIndex;
    if (length === undefined || !/^\s*endstream/.test(this.#text.slice(from + length, from + length + 20)))
      throw new PdfFault('stream without end');
    return { dictionary: value.value, bytes: this.#bytes.subarray(from, from + length) };
  }

  #packed({ stream, index }: { readonly stream: number; readonly index: number }): PdfValue {
    let values = this.#streams.get(stream);
    if (!values) {
      const packed = this.object(stream);
      const bytes = isStream(packed) ? decodeStream(packed, (value) => this.resolve(value)) : undefined;
      if (!isStream(packed) || !bytes) throw new PdfFault('broken object stream');
      const text = Buffer.from(bytes).toString('latin1');
      const first = asNumber(this.resolve(packed.dictionary.get('First'))) ?? 0;
      const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
      values = numbers
        .filter((_, position) => position % 2 === 1)
        .map((offset) => parseValue(text, first + offset)?.value ?? 'null');
      this.#streams.set(stream, values);
    }
    return values[index] ?? 'null';
  }
}
