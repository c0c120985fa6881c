import { describe, expect, it } from 'vitest';
import type { Diagram, Shape } from '../../../src/model/diagram.ts';
import { rasteriseSvg } from '../../../src/render/svg/rasterise-svg.ts';
import { renderSvg } from '../../../src/render/svg/render-svg.ts';
import { elementsOf, parseXml } from '../../text-of-docx.ts';

const diagram = (...shapes: Shape[]): Diagram => ({ width: 100, height: 50, shapes });
const drawn = (shape: Shape, name: string) => elementsOf(parseXml(renderSvg(diagram(shape))), name)[0];

describe('renderSvg', () => {
  it('draws a rectangle without fill or stroke where there is none', () => {
    const shape: Shape = { kind: 'rect', x: 1.005, y: 2, width: 3, height: 4, fill: null, stroke: '#0b5a7d' };
    expect(drawn(shape, 'rect')?.attributes).toMatchObject({ x: '1', width: '3', fill: 'none', stroke: '#0b5a7d' });
  });

  it('draws a circle and a line', () => {
    expect(
      drawn({ kind: 'circle', x: 5, y: 6, radius: 2, fill: '#ffffff', stroke: null }, 'circle')?.attributes,
    ).toEqual({
      cx: '5',
      cy: '6',
      r: '2',
      fill: '#ffffff',
    });
    const line: Shape = {
      kind: 'polyline',
      points: [
        [0, 1],
        [2.5, 3],
      ],
      stroke: '#000000',
      width: 1.5,
    };
    expect(drawn(line, 'polyline')?.attributes).toMatchObject({
      points: '0,1 2.5,3',
      fill: 'none',
      'stroke-width': '1.5',
    });
  });

  it('keeps text as text, whatever characters it holds, anchored as aligned', () => {
    const shape: Shape = {
      kind: 'text',
      x: 1,
      y: 2,
      text: 'A & <B> "c"',
      size: 9,
      bold: true,
      align: 'end',
      colour: '#111111',
    };
    const node = drawn(shape, 'text');
    expect(node?.children.join('')).toBe('A & <B> "c"');
    expect(node?.attributes).toMatchObject({ 'text-anchor': 'end', 'font-weight': 'bold', 'font-size': '9' });
  });
});

describe('rasteriseSvg', () => {
  const size = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };

  it('makes a PNG of two pixels to the point', async () => {
    const png = await rasteriseSvg(renderSvg(diagram()));
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(size(png)).toEqual([200, 100]);
  });

  it('draws text with our own font, the same bytes each time', async () => {
    const shape: Shape = {
      kind: 'text',
      x: 5,
      y: 30,
      text: 'Crisis',
      size: 20,
      bold: false,
      align: 'start',
      colour: '#000000',
    };
    const withText = await rasteriseSvg(renderSvg(diagram(shape)));
    expect(withText.length).toBeGreaterThan((await rasteriseSvg(renderSvg(diagram()))).length);
    const again = await rasteriseSvg(renderSvg(diagram(shape)));
    expect(Buffer.compare(Buffer.from(withText), Buffer.from(again))).toBe(0);
  });
});
