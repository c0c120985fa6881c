import { describe, expect, it } from 'vitest';
import { pngColours, pngOpacity } from '../../../src/image/png/png-planes.ts';
import { pngRows } from '../../../src/image/png/png-rows.ts';
import { type Png, readPng } from '../../../src/image/png/read-png.ts';
import { type PngParts, pngFile } from '../../fixtures/png-file.ts';

const kinds: readonly (readonly [colour: number, depths: readonly number[]])[] = [
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
];
const size = { width: 11, height: 9 };
const paletteOf = (depth: number) => Array.from({ length: 3 * 2 ** depth }, (_, at) => (at * 37) % 256);

function read(parts: Omit<PngParts, 'width' | 'height'>): { png: Png; rows: Uint8Array } {
  const palette = parts.colour === 3 ? { palette: paletteOf(parts.depth) } : {};
  const png = readPng(pngFile({ ...size, ...palette, ...parts }));
  if ('reason' in png) throw new Error(png.reason);
  const rows = pngRows(png);
  if (!rows) throw new Error('no rows');
  return { png, rows: Uint8Array.from(rows) };
}

describe('the pixels of a PNG', () => {
  it('are the same however they were filtered or interlaced, for every colour and depth of the standard', () => {
    for (const [colour, depths] of kinds) {
      for (const depth of depths) {
        const plain = read({ colour, depth, filter: () => 0 }).rows;
        expect(plain.some((byte) => byte !== 0)).toBe(true);
        for (const isInterlaced of [false, true])
          expect(read({ colour, depth, isInterlaced }).rows, `${colour}/${depth}`).toEqual(plain);
      }
    }
  });

  it('part into colours and opacity when they have an alpha channel', () => {
    for (const depth of [8, 16]) {
      const { png, rows } = read({
        colour: 6,
        depth,
        sample: (x, y, channel) => (10 * channel + x + y) * (depth / 8) ** 8,
      });
      expect([...pngColours(png, rows).subarray(0, 6)]).toEqual([0, 10, 20, 1, 11, 21]);
      expect([...(pngOpacity(png, rows)?.subarray(0, 3) ?? [])]).toEqual([30, 31, 32]);
    }
    const opaque = read({ colour: 4, depth: 8, sample: (x, _, channel) => (channel === 1 ? 255 : x) });
    expect(pngOpacity(opaque.png, opaque.rows)).toBeNull();
    expect([...pngColours(opaque.png, opaque.rows).subarray(0, 12)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0]);
  });

  it('are open where the file names a colour as transparent', () => {
    const sample = (x: number) => x % 3;
    const opacity = (parts: Omit<PngParts, 'width' | 'height'>) => {
      const { png, rows } = read({ sample, ...parts });
      return [...(pngOpacity(png, rows)?.subarray(0, 4) ?? [])];
    };
    expect(opacity({ colour: 3, depth: 2, transparency: [9, 0] })).toEqual([9, 0, 255, 9]);
    expect(opacity({ colour: 0, depth: 4, transparency: [0, 1] })).toEqual([255, 0, 255, 255]);
    expect(opacity({ colour: 0, depth: 16, transparency: [0, 2] })).toEqual([255, 255, 0, 255]);
    expect(opacity({ colour: 2, depth: 8, transparency: [0, 1, 0, 1, 0, 1] })).toEqual([255, 0, 255, 255]);
    expect(opacity({ colour: 2, depth: 8, transparency: [0, 1, 0, 1, 0, 2] })).toEqual([]);
  });
});
