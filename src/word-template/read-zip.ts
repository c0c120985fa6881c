import { inflateRawSync } from 'node:zlib';
import { damagedTemplate, TemplateFault } from './template-fault.ts';

/** The files in a zip, by path. Nothing is unpacked before it is asked for. */
export interface Zip {
  readonly paths: ReadonlySet<string>;
  /** @throws TemplateFault when the file is broken or unpacks to too much */
  open(path: string): Uint8Array | undefined;
}

/** A template of a few pages holds far less; what unpacks to more is a bomb, or a book. */
const LARGEST_FILE = 16 * 1024 * 1024;
const LARGEST_TOTAL = 48 * 1024 * 1024;
const MOST_FILES = 4000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Reads the directory of a zip (PKWARE APPNOTE 6.3, without zip64 and encryption: Word writes neither). The sizes that
 * it states are not believed: unpacking itself stops at a limit.
 *
 * @throws TemplateFault for what is no zip, and for names that lead out of it
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = inBounds(() => directoryOf(view, bytes));
  let total = 0;
  const unpack = ({ method, size, at }: Entry): Uint8Array => {
    if (view.getUint32(at, true) !== LOCAL) throw damagedTemplate();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + size > bytes.length) throw damagedTemplate();
    const packed = bytes.subarray(start, start + size);
    const plain = method === 8 ? inflate(packed, Math.min(LARGEST_FILE, LARGEST_TOTAL - total)) : packed;
    if (method !== 0 && method !== 8) throw damagedTemplate();
    total += plain.length;
    return plain;
  };
  return {
    paths: new Set(entries.keys()),
    open: (path) => {
      const entry = entries.get(path);
      return entry && inBounds(() => unpack(entry));
    },
  };
}

function directoryOf(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const last = bytes.length - 22;
  let end = last;
  while (end >= 0 && end >= last - LONGEST_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw damagedTemplate();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw tooLarge();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damagedTemplate();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (leadsOut(name))
      throw new TemplateFault({ reason: 'bevat onderdelen met een naam die naar een andere map wijst' });
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    // Two files of one name: programs would differ in which they read.
    if (isEncrypted || entries.has(name)) throw damagedTemplate();
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const leadsOut = (name: string): boolean => /^[/\\]|^[a-z]:|\\|(^|\/)\.\.(\/|$)/i.test(name);

/** Stops as soon as there is more than `most`: a bomb never unpacks. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damagedTemplate();
  }
}

/** Offsets come from the file: one that lies outside it is a fault of the file. */
function inBounds<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? damagedTemplate() : error;
  }
}

const tooLarge = (): TemplateFault =>
  new TemplateFault({
    reason: 'wordt bij het uitpakken te groot',
    hint: 'Neem een sjabloon zonder tekst en met kleine afbeeldingen.',
  });
