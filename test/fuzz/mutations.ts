import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { anyText } from './naughty-strings.ts';

/** A place: as a millionth part of what is changed. */
const place = fc.nat(999_999);
const at = (length: number, where: number): number => Math.floor((where / 1_000_000) * length);

/** One change of bytes. */
export interface ByteChange {
  readonly what: 'flip' | 'set' | 'remove' | 'double' | 'cut' | 'number' | 'move';
  readonly where: number;
  readonly size: number;
  readonly value: number;
}

export const byteChange: fc.Arbitrary<ByteChange> = fc.record({
  what: fc.constantFrom('flip', 'set', 'remove', 'double', 'cut', 'number', 'move'),
  where: fc.oneof(place, fc.nat(5_000), fc.integer({ min: 980_000, max: 999_999 })),
  size: fc.integer({ min: 1, max: 400 }),
  value: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255)),
});

export function changeBytes(bytes: Uint8Array, changes: readonly ByteChange[]): Uint8Array {
  let now: Buffer = Buffer.from(bytes);
  for (const { what, where, size, value } of changes) {
    const from = at(now.length, where);
    const part = now.subarray(from, from + size);
    const [before, after] = [now.subarray(0, from), now.subarray(from + size)];
    if (what === 'flip' && from < now.length) now[from] = (now[from] ?? 0) ^ (1 << (value % 8));
    if (what === 'set' && from < now.length) now[from] = value;
    if (what === 'number') now.fill(value, from, Math.min(now.length, from + (value % 2 === 0 ? 4 : 2)));
    if (what === 'remove') now = Buffer.concat([before, after]);
    if (what === 'double') now = Buffer.concat([before, part, part, after]);
    if (what === 'move') now = Buffer.concat([part, before, after]);
    if (what === 'cut') now = Buffer.from(before);
  }
  return new Uint8Array(now);
}

/** One change of a text, such as XML or YAML. */
export interface TextChange {
  readonly what: 'insert' | 'remove' | 'double' | 'number' | 'quoted' | 'tag' | 'line' | 'deeper';
  readonly where: number;
  readonly size: number;
  readonly text: string;
}

export const textChange: fc.Arbitrary<TextChange> = fc.record({
  what: fc.constantFrom('insert', 'remove', 'double', 'number', 'quoted', 'tag', 'line', 'deeper'),
  where: place,
  size: fc.integer({ min: 1, max: 300 }),
  text: fc.oneof(
    anyText,
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      ':',
      '- ',
      '  ',
      '\t',
      '[',
      '{',
      '|\n',
      '&a ',
      '*a',
      '<<: *a\n',
      '!!',
      '%',
      '---\n',
      '...\n',
      '? ',
    ),
  ),
});

export function changeText(text: string, changes: readonly TextChange[]): string {
  let now = text;
  for (const { what, where, size, text: own } of changes) {
    const from = at(now.length, where);
    const part = now.slice(from, from + size);
    if (what === 'insert') now = now.slice(0, from) + own + now.slice(from);
    if (what === 'remove') now = now.slice(0, from) + now.slice(from + size);
    if (what === 'double') now = now.slice(0, from) + part + part + now.slice(from + size);
    if (what === 'number')
      now = replaced(now, /\d+/g, where, () => ['0', '-1', '1', '4294967296', '1e9', '99999999999'][size % 6]!);
    if (what === 'quoted') now = replaced(now, /"[^"<]*"/g, where, () => `"${own.slice(0, 60)}"`);
    if (what === 'tag') now = replaced(now, /<[^>]*>/g, where, (tag) => (size % 2 === 0 ? '' : tag + tag));
    if (what === 'line') now = replaced(now, /^.*$/gm, where, (line) => (size % 2 === 0 ? '' : `${line}\n${line}`));
    if (what === 'deeper') now = now.slice(0, from) + own.slice(0, 8).repeat(size * 20) + now.slice(from);
  }
  return now.slice(0, 2_000_000);
}

/** Changes the one of all places that look so which stands at this part of the text. */
function replaced(text: string, pattern: RegExp, where: number, change: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  const one = all[at(all.length, where)];
  return one ? text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length) : text;
}

/** Changes inside the parts of a zip, and then of the zip itself. */
export interface ZipChange {
  readonly parts: readonly { readonly part: number; readonly changes: readonly TextChange[] }[];
  readonly gone: readonly number[];
  readonly bytes: readonly ByteChange[];
}

export const zipChange: fc.Arbitrary<ZipChange> = fc.oneof(
  fc.record({
    parts: fc.array(fc.record({ part: fc.nat(60), changes: fc.array(textChange, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    gone: fc.array(fc.nat(60), { maxLength: 1 }),
    bytes: fc.constant([]),
  }),
  fc.record({
    parts: fc.constant([]),
    gone: fc.constant([]),
    bytes: fc.array(byteChange, { minLength: 1, maxLength: 5 }),
  }),
);

/** Text parts are changed as text; the others only as bytes of the whole. */
export function changeZip(zip: Uint8Array, { parts, gone, bytes }: ZipChange): Uint8Array {
  if (parts.length === 0 && gone.length === 0) return changeBytes(zip, bytes);
  const files: Zippable = unzipSync(zip);
  const names = Object.keys(files).sort();
  for (const { part, changes } of parts) {
    const name = names[part % names.length]!;
    const content = files[name];
    if (content instanceof Uint8Array && /\.(xml|rels|json|yaml|md)$/.test(name))
      files[name] = strToU8(changeText(strFromU8(content), changes));
  }
  for (const one of gone) delete files[names[one % names.length]!];
  return changeBytes(zipSync(files, { mtime: new Date(1980, 0, 1), level: 1 }), bytes);
}
