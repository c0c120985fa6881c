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

  it('borrows boxes, ticks, triangles and the warning sign from a face of symbols, one for all four faces', () => {
    const [first, ...others] = [...'☐☑☒▲▶►⚠✓✔■'].map((sign) => fontFace('regular').parts(sign)[0]?.[1]);
    expect(first).not.toBe(fontFace('regular'));
    for (const face of others) expect(face).toBe(first);
    expect(fontFace('bold-italic').parts('Klaar ✓, ⚠ let op')).toEqual([
      ['Klaar ', fontFace('bold-italic')],
      ['✓', first],
      [', ', fontFace('bold-italic')],
      ['⚠', first],
      [' let op', fontFace('bold-italic')],
    ]);
  });

  it('measures a sign in the face that draws it', () => {
    // hmtx of Noto Sans Symbols 2: U+26A0 926 of 1000 units
    expect(fontFace('regular').width('⚠', 10)).toBeCloseTo(9.26, 5);
    expect(fontFace('bold').width('a⚠', 10)).toBeCloseTo(fontFace('bold').width('a', 10) + 9.26, 5);
  });

  it('takes no letters or loose accents from the face of symbols', () => {
    expect(fontFace('regular').has(0x301)).toBe(false);
    expect(fontFace('regular').parts('x\u0301')).toEqual([['x\u0301', fontFace('regular')]]);
  });

  it('lets the no-break hyphen and space borrow the plain glyphs', () => {
    const face = fontFace('regular');
    expect(face.glyph(0x2011)).toBe(face.glyph(0x2d));
    expect(face.glyph(0xa0)).toBe(face.glyph(0x20));
  });
});
