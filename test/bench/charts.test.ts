import { describe, expect, it } from 'vitest';
import { elementsOf, parseXml } from '../text-of-docx.ts';
import { barChart, lineChart } from './charts.ts';

const bars = barChart('Titel', 'Seconden', [
  { label: 'kort', value: 1, isOurs: true },
  { label: 'lang', value: 4, isOurs: false },
]);
const lines = lineChart(
  'Titel',
  'Uitleg',
  ['bladzijden', 'seconden'],
  [
    {
      name: 'een',
      colour: '#000000',
      points: [
        [10, 0.5],
        [100, 2],
        [1000, 20],
      ],
    },
  ],
);
const numbers = (svg: string, element: string, attribute: string): number[] =>
  elementsOf(parseXml(svg), element).map(({ attributes }) => Number(attributes[attribute]));

describe('a chart', () => {
  it('draws bars as long as their values', () => {
    const [, short, long] = numbers(bars, 'rect', 'width');
    expect(long! / short!).toBeCloseTo(4, 1);
  });

  it('draws ten times as much one step further, on both sides', () => {
    const [x10, x100, x1000] = numbers(lines, 'circle', 'cx');
    expect(x100! - x10!).toBeCloseTo(x1000! - x100!, 1);
    const [, y2, y20] = numbers(lines, 'circle', 'cy');
    const [first, second] = elementsOf(parseXml(lines), 'text')
      .filter(({ children }) => /^(1|10)$/.test(String(children[0])))
      .filter(({ attributes }) => attributes['text-anchor'] === 'end')
      .map(({ attributes }) => Number(attributes.y));
    expect(y2! - y20!).toBeCloseTo(first! - second!, 1);
  });

  it('has a ground of its own, and nothing beside it', () => {
    for (const svg of [bars, lines]) {
      const [ground] = elementsOf(parseXml(svg), 'rect');
      expect(ground?.attributes.fill).toBe('#ffffff');
      const places = [...numbers(svg, 'text', 'x'), ...numbers(svg, 'circle', 'cx'), ...numbers(svg, 'rect', 'x')];
      expect(places.every((x) => x >= 0 && x <= Number(ground?.attributes.width))).toBe(true);
    }
  });
});
