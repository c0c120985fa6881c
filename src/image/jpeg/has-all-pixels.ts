import { BitReader, type HuffmanTable } from './huffman-table.ts';
import type { Component, Frame } from './jpeg-frame.ts';
import type { Jpeg, PackedScan } from './read-jpeg.ts';
import type { Scan } from './read-scan.ts';

/**
 * Whether the pixels of a JPEG can be unpacked to the last: readers of PDF report what cannot. Follows the codes without
 * computing a pixel (ISO 10918-1, annexes F and G).
 */
export const hasAllPixels = ({ frame, scans }: Jpeg): boolean => scans.every((scan) => isWhole(frame, scan));

function isWhole(frame: Frame, { scan, intervals, restart }: PackedScan): boolean {
  const squares = squaresOf(frame, scan);
  const perInterval = restart || squares;
  if (intervals.length !== Math.ceil(squares / perInterval)) return false;
  return intervals.every((packed, index) => {
    const reader = new BitReader(packed);
    const run = { blocks: 0 };
    const end = Math.min(squares, (index + 1) * perInterval);
    for (let square = index * perInterval; square < end; square++) {
      if (!readSquare(frame, scan, square, reader, run)) return false;
    }
    return reader.isAtEnd && run.blocks === 0;
  });
}

/** Blocks that follow and have nothing (more) in this scan. */
interface Run {
  blocks: number;
}

/** A scan of one component has no use for whole squares: it counts blocks. */
function squaresOf({ squares }: Frame, { parts }: Scan): number {
  const [only, ...others] = parts;
  if (!only || others.length > 0) return squares[0] * squares[1];
  return only.component.columns * only.component.rows;
}

function readSquare(frame: Frame, scan: Scan, square: number, reader: BitReader, run: Run): boolean {
  const isAlone = scan.parts.length === 1;
  for (const { component, dc, ac } of scan.parts) {
    const blocks = isAlone ? 1 : component.across * component.down;
    for (let block = 0; block < blocks; block++) {
      if (scan.first === 0 && !readDc(dc, reader)) return false;
      if (!ac) continue;
      if (!frame.isProgressive) {
        if (!readAc(ac, reader)) return false;
        continue;
      }
      // coefficients other than DC never come for several components at once
      const { columns, storedColumns } = component;
      const at = 64 * (Math.floor(square / columns) * storedColumns + (square % columns));
      const filled = filledOf(component).subarray(at, at + 64);
      if (!(scan.refines ? refineAc : readSomeAc)(ac, reader, scan, run, filled)) return false;
    }
  }
  return reader.isSound;
}

function filledOf(component: Component): Uint8Array {
  component.filled ??= new Uint8Array(64 * component.storedColumns * component.storedRows);
  return component.filled;
}

/** The first coefficient of a block, or one more bit of it. */
function readDc(table: HuffmanTable | undefined, reader: BitReader): boolean {
  const bits = table ? reader.symbol(table) : 1;
  reader.number(Math.min(bits, 16));
  return bits <= 15;
}

/** The other coefficients of a block: each code says how many zeros come first, and how many bits the value has. */
function readAc(table: HuffmanTable, reader: BitReader): boolean {
  for (let at = 1; at <= 63; at++) {
    const symbol = reader.symbol(table);
    const [zeros, bits] = [symbol >> 4, symbol & 15];
    if (bits === 0 && zeros !== 15) return zeros === 0;
    at += zeros;
    if (at > 63) return false;
    reader.number(bits);
  }
  return true;
}

/** The first bits of some coefficients of a block. */
function readSomeAc(table: HuffmanTable, reader: BitReader, scan: Scan, run: Run, filled: Uint8Array): boolean {
  if (run.blocks > 0) {
    run.blocks--;
    return true;
  }
  for (let at = scan.first; at <= scan.last; at++) {
    const symbol = reader.symbol(table);
    const [zeros, bits] = [symbol >> 4, symbol & 15];
    if (bits === 0 && zeros !== 15) {
      run.blocks = (1 << zeros) + reader.number(zeros) - 1;
      return true;
    }
    at += zeros;
    if (at > scan.last) return false;
    reader.number(bits);
    if (bits > 0) filled[at] = 1;
  }
  return true;
}

/** One further bit of the coefficients that are not zero, and those that are no longer zero with it. */
function refineAc(table: HuffmanTable, reader: BitReader, scan: Scan, run: Run, filled: Uint8Array): boolean {
  let at = scan.first;
  while (run.blocks === 0 && at <= scan.last) {
    const symbol = reader.symbol(table);
    const bits = symbol & 15;
    let zeros = symbol >> 4;
    if (bits > 1) return false;
    if (bits === 0 && zeros !== 15) run.blocks = (1 << zeros) + reader.number(zeros);
    else {
      reader.number(bits);
      for (; at <= scan.last; at++) {
        if (filled[at]) reader.number(1);
        else if (zeros-- === 0) break;
      }
      if (at > scan.last && bits > 0) return false;
      if (bits > 0) filled[at] = 1;
      at++;
    }
  }
  if (run.blocks === 0) return true;
  for (; at <= scan.last; at++) if (filled[at]) reader.number(1);
  run.blocks--;
  return true;
}
