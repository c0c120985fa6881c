import type { PdfDictionary, PdfStream, PdfValue } from '../../model/pdf-page.ts';
import { decodeStream } from './decode-stream.ts';
import { asName, asNumber, asWhole, isReference, PdfExcess, PdfFault, parseValue, skipWhite } from './parse-value.ts';

/** Where an object stands: at a place in the file, or as an item of an object stream. */
type Entry = { readonly at: number } | { readonly stream: number; readonly index: number };

/** An object stream, unpacked: where each of its objects begins. */
interface PackedObjects {
  readonly text: string;
  readonly starts: readonly number[];
}

export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === 'object' && 'dictionary' in value;
const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** Most objects, values in them, and bytes that are unpacked or parsed, of a file that fits in a mail: more is a bomb. */
const MOST_OBJECTS = 1_000_000;
const MOST_VALUES = 2_000_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** The numbers in front of the objects of one object stream; usually there are some hundred. */
const LONGEST_INDEX = 1024 * 1024;

/** The objects of one file, by its own cross-reference tables (ISO 32000-1, 7.5); read when asked for. */
export class PdfObjects {
  readonly trailer: PdfDictionary;
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #entries = new Map<number, Entry>();
  readonly #values = new Map<number, PdfValue>();
  readonly #streams = new Map<number, PackedObjects>();
  readonly #allowance: { values: number };
  readonly #mostBytes: number;
  #used = 0;

  /**
   * @param times so many times what fits in a mail may be read: of a file of our own, which is no bomb
   * @throws PdfFault when the file has no readable cross-reference table
   */
  constructor(bytes: Uint8Array, times = 1) {
    this.#allowance = { values: times * MOST_VALUES };
    this.#mostBytes = times * MOST_BYTES;
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text.slice(-2048))?.[1];
    if (start === undefined) throw new PdfFault('no end');
    this.trailer = this.#readTables(Number(start));
  }

  /** Of every object that the tables name. */
  get numbers(): Iterable<number> {
    return this.#entries.keys();
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
    const read = entry === undefined ? 'null' : 'at' in entry ? this.#readAt(entry.at, number) : this.#packed(entry);
    const value = this.resolve(read) ?? 'null';
    this.#values.set(number, value);
    return value;
  }

  /** The bytes of a stream: see `decodeStream`. */
  decode(stream: PdfStream): Uint8Array | undefined {
    const bytes = decodeStream(stream, (value) => this.resolve(value));
    this.#use(bytes?.length ?? 0);
    return bytes;
  }

  #use(bytes: number): void {
    this.#used += bytes;
    if (this.#used > this.#mostBytes) throw new PdfExcess('too many bytes');
  }

  #parse(text: string, at: number): ReturnType<typeof parseValue> {
    const found = parseValue(text, at, this.#allowance);
    this.#use((found?.end ?? at) - at);
    return found;
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
    const trailer = this.#text.startsWith('trailer', at) ? this.#parse(this.#text, at + 7)?.value : undefined;
    if (!isDictionary(trailer)) throw new PdfFault('no trailer');
    return trailer;
  }

  #readTableStream(at: number): PdfDictionary {
    const stream = this.#readAt(at);
    if (!isStream(stream) || asName(stream.dictionary.get('Type')) !== 'XRef') throw new PdfFault('no table');
    const { dictionary } = stream;
    const bytes = decodeStream(stream, (value) => value);
    this.#use(bytes?.length ?? 0);
    const [kind = 0, second = 0, third = 0] = this.array(dictionary.get('W')).map((width) => asWhole(width, 0, 6) ?? 0);
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
    if (this.#entries.size === MOST_OBJECTS) throw new PdfExcess('too many objects');
    this.#entries.set(number, entry ?? { at: -1 });
  }

  #readAt(at: number, number?: number): PdfValue {
    const head = /\s*(\d+)\s+\d+\s+obj/y;
    head.lastIndex = at;
    const found = at < 0 ? null : head.exec(this.#text);
    if (at < 0) return 'null';
    if (!found || (number !== undefined && Number(found[1]) !== number)) throw new PdfFault('object not in its place');
    const value = this.#parse(this.#text, head.lastIndex);
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
    let objects = this.#streams.get(stream);
    if (!objects) {
      const packed = this.object(stream);
      const bytes = isStream(packed) ? this.decode(packed) : undefined;
      if (!isStream(packed) || !bytes) throw new PdfFault('broken object stream');
      const first = asWhole(this.resolve(packed.dictionary.get('First')), 0, LONGEST_INDEX);
      if (first === undefined) throw new PdfFault('broken object stream');
      const text = Buffer.from(bytes).toString('latin1');
      const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
      objects = { text, starts: numbers.filter((_, at) => at % 2 === 1).map((offset) => first + offset) };
      this.#streams.set(stream, objects);
    }
    const start = objects.starts[index];
    return (start === undefined ? undefined : this.#parse(objects.text, start)?.value) ?? 'null';
  }
}
