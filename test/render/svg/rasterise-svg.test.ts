import { describe, expect, it } from 'vitest';
import { rasteriseSvg } from '../../../src/render/svg/rasterise-svg.ts';
import { renderSvg } from '../../../src/render/svg/render-svg.ts';

const drawn = (text: string) =>
  rasteriseSvg(
    renderSvg({
      width: 40,
      height: 20,
      shapes: [{ kind: 'text', x: 2, y: 15, text, size: 12, bold: false, align: 'start', colour: '#000000' }],
    }),
  );

describe('rasteriseSvg', () => {
  it('draws signs that the text font lacks: each looks different from nothing and from another', async () => {
    const [nothing, warning, tick] = await Promise.all([drawn(' '), drawn('⚠'), drawn('✓')]);
    expect(warning).not.toEqual(nothing);
    expect(tick).not.toEqual(nothing);
    expect(warning).not.toEqual(tick);
  });
});
