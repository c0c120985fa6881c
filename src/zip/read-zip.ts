import { inflateRawSync } from 'node:zlib';

/** The files in a zip, by path. Nothing is unpacked before it is asked for. */
export interface Zip {
  readonly paths: ReadonlySet<string>;
  /** @throws ZipFault when the file is broken or unpacks to too much */
  open(path: string): Uint8Array | undefined;
}

/** What a zip may hold; whoever reads it says what is too much. */
export interface ZipLimits {
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files that are opened, unpacked. */
  readonly total: number;
  readonly files: number;
}

/** Ends the reading of a zip. */
export class ZipFault extends Error {
  readonly kind: 'damaged' | 'too large' | 'leads out';
  constructor(kind: ZipFault['kind']) {
    super(`this zip cannot be read: ${kind}`);
    this.kind = kind;
  }
}

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
 * Reads the directory of a zip (PKWARE APPNOTE 6.3, without zip64 and encryption: Word and Excel write neither). The sizes that
 * it states are not believed: unpacking itself stops at a limit.
 *
 * @throws ZipFault for what is no zip, and for names that lead out of it
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = inBounds(() => directoryOf(view, bytes, limits.files));
  let total = 0;
  const unpack = ({ method, size, at }: Entry): Uint8Array => {
    if (view.getUint32(at, true) !== LOCAL) throw new ZipFault('damaged');
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + size > bytes.length) throw new ZipFault('damaged');
    const packed = bytes.subarray(start, start + size);
    const plain = method === 8 ? inflate(packed, Math.min(limits.file, limits.total - total)) : packed;
    if (method !== 0 && method !== 8) throw new ZipFault('damaged');
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

function directoryOf(view: DataView, bytes: Uint8Array, most: number): Map<string, Entry> {
  const last = bytes.length - 22;
  let end = last;
  while (end >= 0 && end >= last - LONGEST_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw new ZipFault('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipFault('too large');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new ZipFault('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (leadsOut(name)) throw new ZipFault('leads out');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    // Two files of one name: programs would differ in which they read.
    if (isEncrypted || entries.has(name)) throw new ZipFault('damaged');
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
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? new ZipFault('too large')
      : new ZipFault('damaged');
  }
}

/** Offsets come from the file: one that lies outside it is a fault of the file. */
function inBounds<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new ZipFault('damaged') : error;
  }
}
