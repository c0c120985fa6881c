import { describe, expect, it } from 'vitest';
import { fontFace } from '../../src/text/font-face.ts';
import { fontkitFont } from '../../src/text/fontkit-font.ts';
import { withHouseFonts } from '../../src/text/house-fonts.ts';
import { hasGlyph } from '../../src/text/missing-glyphs.ts';
import { liberation } from '../fixtures/liberation.ts';

const widthOf = (text: string) => fontFace('regular').width(text, 10);

describe('the house font', () => {
  it('measures as long as it is in use, and not a moment longer', () => {
    const before = widthOf('Crisis');
    const inside = withHouseFonts(liberation, () => {
      const without = withHouseFonts(undefined, () => widthOf('Crisis'));
      return { without, own: widthOf('Crisis') };
    });
    expect(inside.own).toBeGreaterThan(before);
    expect(inside.without).toBe(before);
    expect(widthOf('Crisis')).toBe(before);
  });

  it('is put aside also when something fails', () => {
    const before = widthOf('Crisis');
    const failing = () => {
      throw new Error('stuk');
    };
    expect(() => withHouseFonts(liberation, failing)).toThrow('stuk');
    expect(widthOf('Crisis')).toBe(before);
  });

  it('leaves the characters that it lacks to Carlito, one by one', () => {
    const carlito = fontFace('bold').advance(0x180);
    withHouseFonts(liberation, () => {
      const face = fontFace('bold');
      expect(face.parts('een ƀ ƃƄ.').map(([part, drawnBy]) => [part, drawnBy === face])).toEqual([
        ['een ', true],
        ['ƀ', false],
        [' ', true],
        ['ƃƄ', false],
        ['.', true],
      ]);
      expect(face.advance(0x180)).toBe(carlito);
      expect(face.width('ƀƀ', 10)).toBeCloseTo((2 * carlito) / 100, 5);
      expect(hasGlyph('ƀ')).toBe(true);
    });
  });

  it('gets signs that Carlito lacks too from the same face as Carlito does', () => {
    const [[, drawnBy] = []] = fontFace('italic').parts('⚠');
    withHouseFonts(liberation, () => expect(fontFace('bold').parts('⚠')).toEqual([['⚠', drawnBy]]));
  });

  it('refuses what no face draws', () => {
    withHouseFonts(liberation, () => expect(hasGlyph('文')).toBe(false));
  });

  it('stands in for the slanted faces that it does not have', () => {
    const { regular, bold } = liberation;
    withHouseFonts({ regular, bold }, () => {
      expect(fontkitFont(fontFace('italic')).postscriptName).toBe(fontkitFont(fontFace('regular')).postscriptName);
      expect(fontkitFont(fontFace('bold-italic')).postscriptName).toBe(fontkitFont(fontFace('bold')).postscriptName);
    });
  });
});
