import { damaged, type Unusable } from '../unusable.ts';
import { exifOrientation } from './exif-orientation.ts';
import { readHuffmanTable } from './huffman-table.ts';
import { type Frame, readFrame } from './jpeg-frame.ts';
import { readScan, type Scan, type Tables } from './read-scan.ts';

/** A JPEG that any reader of PDF and Word can draw. */
export interface Jpeg {
  readonly frame: Frame;
  readonly scans: readonly PackedScan[];
  /** Where the file ends; cameras leave a second picture behind it. */
  readonly end: number;
}

/** A pass over the picture with its pixels as they stand in the file. */
export interface PackedScan {
  readonly scan: Scan;
  /** Between restart marks. */
  readonly intervals: readonly Uint8Array[];
  /** Squares of the picture in each interval but the last; 0 when there is only one. */
  readonly restart: number;
}

/** Ten times what the most careful programs write; a small file can hold thousands that each take as long as the first. */
const MOST_SCANS = 100;
const MOST_TABLES = 1000;

const marker = {
  sequential: [0xc0, 0xc1],
  progressive: 0xc2,
  huffman: 0xc4,
  end: 0xd9,
  scan: 0xda,
  quantisation: 0xdb,
  restart: 0xdd,
  jfif: 0xe0,
  exif: 0xe1,
  adobe: 0xee,
};
const turned: Unusable = {
  reason: 'is een foto die gedraaid is opgeslagen, en zou scheef in het plan komen',
  hint: 'Open de foto, draai hem een kwartslag en weer terug, en sla hem op.',
};

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/**
 * Reads the segments of a JPEG (ISO 10918-1) up to its end mark: sequential or progressive, Huffman coded, 8 bits a
 * sample, grey or RGB. The pixels themselves: see `hasAllPixels`.
 */
export function readJpeg(bytes: Uint8Array): Jpeg | Unusable {
  const tables: Tables = { quantisation: new Set(), huffman: new Map(), definitions: 0, restart: 0 };
  const scans: PackedScan[] = [];
  let frame: Frame | undefined;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return damaged;
    if (code === marker.end) return frame && isDrawn(frame, scans) ? { frame, scans, end: at + 2 } : damaged;
    if (code === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0);
    if (code < 0xc0 || (code >= 0xd0 && code <= 0xd8) || end < at + 4 || end > bytes.length) return damaged;
    const segment = bytes.subarray(at + 4, end);
    at = end;
    if (isFrame(code)) {
      const reason = whyNotFrame(code, segment);
      if (reason) return { reason };
      if (frame) return damaged;
      frame = readFrame(segment, code === marker.progressive);
      if (!frame) return damaged;
    } else if (code === marker.scan) {
      const scan = frame && readScan(segment, frame, tables);
      const intervals = scan && intervalsFrom(bytes, at);
      if (!intervals || scans.length === MOST_SCANS) return damaged;
      scans.push({ scan, intervals, restart: tables.restart });
      at = intervals.reduce((sum, interval) => sum + interval.length, at + 2 * (intervals.length - 1));
    } else if (code === marker.exif && exifOrientation(segment) > 1) return turned;
    else if (!readTables(code, segment, tables)) return damaged;
  }
  return damaged;
}

const isFrame = (code: number): boolean => code <= 0xcf && code !== marker.huffman && code !== 0xc8;

/** What is sound, but cannot be drawn everywhere; null when it can, or is damaged. */
function whyNotFrame(code: number, [bits = 8, , , , , components]: Uint8Array): string | null {
  if (code !== marker.progressive && !marker.sequential.includes(code))
    return 'is een JPEG van een soort die bijna geen programma kan tonen';
  if (bits === 12) return 'is een JPEG met 12 bits per kleur; sla hem op met 8';
  return components === 4 ? 'is een JPEG voor drukwerk (CMYK); sla hem op als RGB' : null;
}

/** Every component has its coarsest part. */
const isDrawn = ({ components }: Frame, scans: readonly PackedScan[]): boolean =>
  [...components.values()].every((component) =>
    scans.some(({ scan }) => scan.first === 0 && scan.parts.some((part) => part.component === component)),
  );

/** Reads tables, and what says how to read what follows; false when they are damaged. */
function readTables(code: number, segment: Uint8Array, tables: Tables): boolean {
  if (code === marker.restart) tables.restart = 256 * (segment[0] ?? 0) + (segment[1] ?? 0);
  if (code === marker.restart) return segment.length === 2;
  if (code === marker.jfif || code === marker.adobe) return isKnownKind(segment);
  if (code !== marker.quantisation && code !== marker.huffman) return true;
  let at = 0;
  while (at < segment.length) {
    const [kind, number] = [segment[at]! >> 4, segment[at]! & 15];
    if (kind > 1 || number > 3 || ++tables.definitions > MOST_TABLES) return false;
    at++;
    if (code === marker.quantisation) {
      tables.quantisation.add(number);
      at += 64 * (kind + 1);
    } else {
      const read = readHuffmanTable(segment.subarray(at));
      if (!read) return false;
      tables.huffman.set(16 * kind + number, read.table);
      at += read.length;
    }
  }
  return at === segment.length;
}

/** What programs write about their colours is of a version that readers know. */
function isKnownKind(segment: Uint8Array): boolean {
  const name = Buffer.from(segment.subarray(0, 5)).toString('latin1');
  if (name === 'JFIF\0') return segment[5] === 1 || segment[5] === 2;
  return name !== 'Adobe' || (segment.length >= 12 && (segment[11] ?? 0) <= 2);
}

/** The packed pixels between restart marks, up to any other mark; undefined when the marks are out of order. */
function intervalsFrom(bytes: Uint8Array, from: number): Uint8Array[] | undefined {
  const intervals: Uint8Array[] = [];
  let start = from;
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code === 0) continue;
    const isRestart = code >= 0xd0 && code <= 0xd7;
    if (isRestart && code !== 0xd0 + (intervals.length % 8)) return undefined;
    intervals.push(bytes.subarray(start, at));
    if (!isRestart) return intervals;
    start = at + 2;
  }
  return undefined;
}
