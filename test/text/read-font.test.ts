import { describe, expect, it } from 'vitest';
import { whyNotFont } from '../../src/text/read-font.ts';
import { liberation } from '../fixtures/liberation.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** The font with other bytes at the start of a table, counted from its beginning. */
function patched(table: string, at: number, bytes: readonly number[]): Uint8Array {
  const font = Buffer.from(liberation.regular);
  const directory = font.subarray(0, 12 + 16 * font.readUInt16BE(4));
  font.set(bytes, directory.readUInt32BE(directory.indexOf(table, 0, 'latin1') + 8) + at);
  return new Uint8Array(font);
}

describe('a font file', () => {
  it('is fine when it is a TTF with the letters of Dutch', () => {
    expect(whyNotFont(liberation.regular)).toBeNull();
  });

  it('is refused for its kind', () => {
    expect(whyNotFont(latin1('wOF2...'))).toContain('WOFF2');
    expect(whyNotFont(latin1('wOFF...'))).toContain('WOFF');
    expect(whyNotFont(latin1('ttcf...'))).toContain('verzameling');
    expect(whyNotFont(latin1('<html>'))).toBe('is geen lettertype (TTF of OTF)');
    expect(whyNotFont(new Uint8Array())).toBe('is geen lettertype (TTF of OTF)');
    expect(whyNotFont(new Uint8Array(6 * 1024 * 1024))).toBe('is 6 MB; meer dan 5 MB past niet');
  });

  it('is refused when it is cut off or damaged', () => {
    for (const length of [4, 12, 200, 5_000, 50_000])
      expect(whyNotFont(liberation.regular.slice(0, length)), String(length)).toBe('is beschadigd');
    expect(whyNotFont(patched('cmap', 0, new Array(20).fill(0xff)))).not.toBeNull();
  });

  it('is refused when it lacks a table, measures nothing, or has outlines that no letter has', () => {
    const without = (table: string) => {
      const font = Buffer.from(liberation.regular);
      font.write('zzzz', font.indexOf(table, 12, 'latin1'), 'latin1');
      return new Uint8Array(font);
    };
    for (const table of ['post', 'hhea', 'glyf']) expect(whyNotFont(without(table)), table).toBe('is beschadigd');
    expect(whyNotFont(patched('head', 18, [0, 0]))).toBe('is beschadigd');
    expect(whyNotFont(patched('glyf', 0, [0x7f, 0xff]))).toBe('is beschadigd');
    expect(whyNotFont(patched('hmtx', 0, new Array(4 * 200).fill(0xff)))).toBe('is beschadigd');
  });

  it('is fine when all its letters are as wide as the last that the file measures', () => {
    expect(whyNotFont(patched('hhea', 34, [0, 1]))).toBeNull();
  });

  it('is refused when its maker does not allow it, or a part of it, inside a PDF', () => {
    const refusal = 'mag volgens de maker niet in een PDF worden opgenomen';
    for (const rights of [
      [0, 2],
      [1, 0],
      [2, 0],
    ])
      expect(whyNotFont(patched('OS/2', 8, rights))).toBe(refusal);
    // fonts of before 2000 set several bits, of which the mildest counts
    for (const rights of [
      [0, 4],
      [0, 6],
      [0, 8],
    ])
      expect(whyNotFont(patched('OS/2', 8, rights))).toBeNull();
  });
});
