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

  it('is refused when its maker does not allow it inside a PDF', () => {
    expect(whyNotFont(patched('OS/2', 8, [0, 2]))).toContain('mag volgens de maker niet');
  });
});
