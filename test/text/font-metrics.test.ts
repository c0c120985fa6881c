import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../src/text/font-metrics.ts';

const require = createRequire(import.meta.url);
const faces = ['400Regular/Carlito_400Regular', '700Bold_Italic/Carlito_700Bold_Italic'];

/** What fontkit's own types leave out. */
interface HorizontalMetrics {
  readonly hmtx: { readonly metrics: { get(glyph: number): { readonly advance: number } } };
}

describe('readFontMetrics', () => {
  it.each(faces)('gives every character of %s the glyph and width that fontkit gives it', (name) => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/carlito/${name}.ttf`));
    const metrics = readFontMetrics(bytes);
    const font = fontkit.create(bytes) as fontkit.Font & HorizontalMetrics;
    const advances = font.hmtx.metrics;
    expect(metrics.unitsPerEm).toBe(font.unitsPerEm);
    const codePoints = Array.from({ length: 0x10000 }, (_, codePoint) => codePoint);
    const differing = codePoints.filter((codePoint) => {
      const glyph = font.glyphForCodePoint(codePoint);
      return (
        metrics.glyph(codePoint) !== glyph.id ||
        (glyph.id > 0 && metrics.advance(glyph.id) !== advances.get(glyph.id).advance)
      );
    });
    expect(differing).toEqual([]);
  });

  it('refuses a file that is cut off', () => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/carlito/${faces[0]}.ttf`));
    expect(() => readFontMetrics(bytes.subarray(0, 100))).toThrow();
  });
});
