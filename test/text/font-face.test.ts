import { describe, expect, it } from 'vitest';
import { fontFace } from '../../src/text/font-face.ts';

describe('fontFace', () => {
  it('measures words as the sum of their glyphs: no kerning, no ligatures', () => {
    const face = fontFace('regular');
    const sum = (text: string) => [...text].reduce((total, character) => total + face.width(character, 12), 0);
    for (const word of ['AVATAR', 'effectief', 'officieel', 'Tien'])
      expect(face.width(word, 12)).toBeCloseTo(sum(word), 6);
  });

  it('has the widths of Calibri', () => {
    // hmtx of Carlito: A 1185, n 1076, space 463 of 2048 units
    expect(fontFace('regular').width('A', 2048)).toBeCloseTo(1185, 1);
    expect(fontFace('regular').width('n', 2048)).toBeCloseTo(1076, 1);
    expect(fontFace('regular').width(' ', 2048)).toBeCloseTo(463, 1);
  });

  it('scales with the font size', () => {
    expect(fontFace('bold').width('Crisis', 20)).toBeCloseTo(2 * fontFace('bold').width('Crisis', 10), 6);
  });

  it('lets the no-break hyphen and space borrow the plain glyphs', () => {
    const face = fontFace('regular');
    expect(face.glyph(0x2011)).toBe(face.glyph(0x2d));
    expect(face.glyph(0xa0)).toBe(face.glyph(0x20));
  });
});
