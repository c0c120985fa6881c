import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0: what any program reads. */
const VERSION = 20;
/** Names are UTF-8 (PKWARE APPNOTE 6.3, appendix D). */
const UTF8 = 0x0800;
/** 1 January 1980, the first day a zip knows. */
const DATE = 0x0021;
/** What the format holds without zip64. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** A zip that is written while its files are made. */
export interface StoredZip {
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Writes a zip in which files are stored as they are (nearly all of ours are packed already), without a clock or a system in
 * it: the zip follows from names and bytes alone, so that any other byte in it is a sign that somebody else wrote it.
 *
 * @param take is given the parts, one behind the other
 */
export function startStoredZip(take: (part: Uint8Array) => void): StoredZip {
  const directory: Buffer[] = [];
  let size = 0;
  const put = (part: Uint8Array): void => {
    take(part);
    size += part.length;
  };
  return {
    add: (path, bytes) => {
      const name = Buffer.from(path, 'utf8');
      const same = Buffer.alloc(22);
      same.writeUInt16LE(UTF8, 0);
      same.writeUInt16LE(DATE, 6);
      same.writeUInt32LE(crc32(bytes), 8);
      same.writeUInt32LE(bytes.length, 12);
      same.writeUInt32LE(bytes.length, 16);
      same.writeUInt16LE(name.length, 20);
      directory.push(
        Buffer.concat([uint32(CENTRAL), uint16(VERSION), uint16(VERSION), same, Buffer.alloc(12), uint32(size), name]),
      );
      put(Buffer.concat([uint32(LOCAL), uint16(VERSION), same, Buffer.alloc(2), name]));
      put(bytes);
    },
    end: () => {
      const at = size;
      for (const entry of directory) put(entry);
      if (directory.length > MOST_FILES || size > MOST_BYTES) throw new Error('more than a zip can hold');
      const count = uint16(directory.length);
      put(Buffer.concat([uint32(END), Buffer.alloc(4), count, count, uint32(size - at), uint32(at), Buffer.alloc(2)]));
    },
  };
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
