import type { Diagram, Shape } from '../../src/model/diagram.ts';
import { renderSvg } from '../../src/render/svg/render-svg.ts';
import { printed } from './comparison.ts';

/** Charts with a ground of their own, so that they can be read on a light and on a dark page. All lengths in points. */
const colours = {
  ground: '#ffffff',
  ink: '#1f2328',
  quiet: '#57606a',
  rule: '#c9d1d9',
  ours: '#0b5c6b',
  theirs: '#9aa5b1',
};
const width = 640;
const margin = 20;
/** Of a plane beyond its outermost points, in tens. */
const edge = 0.15;
/** Between labels below each other. */
const labelStep = 15;

type Align = Extract<Shape, { kind: 'text' }>['align'];

const text = (
  x: number,
  y: number,
  words: string,
  align: Align = 'start',
  bold = false,
  colour = bold ? colours.ink : colours.quiet,
): Shape => ({
  ...{ kind: 'text', x, y, text: words, size: 12, bold, align, colour },
});
const line = (points: readonly (readonly [number, number])[], stroke: string, thick = 1): Shape => ({
  ...{ kind: 'polyline', points, stroke, width: thick },
});
const box = (x: number, y: number, wide: number, high: number, fill: string): Shape => ({
  ...{ kind: 'rect', x, y, width: wide, height: high, fill, stroke: null },
});

function framed(title: string, about: string, height: number, shapes: readonly Shape[]): string {
  const ground: Shape = { kind: 'rect', x: 0, y: 0, width, height, fill: colours.ground, stroke: colours.rule };
  const head = [{ ...text(margin, 28, title, 'start', true), size: 15 }, text(margin, 46, about)];
  const diagram: Diagram = { width, height, shapes: [ground, ...head, ...shapes] };
  return `${renderSvg(diagram)}\n`;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

/**
 * Bars below each other, each with its value.
 *
 * @param about says what the bars measure, with the unit
 * @param mark a value that bars are held against, with its words
 */
export function barChart(
  title: string,
  about: string,
  bars: readonly Bar[],
  mark?: { at: number; words: string },
): string {
  const [left, right, top, step] = [230, 70, 66, 26];
  const most = Math.max(...bars.map(({ value }) => value), mark?.at ?? 0);
  const long = (value: number) => (value / most) * (width - left - right);
  const bottom = top + bars.length * step;
  const shapes = bars.flatMap(({ label, value, isOurs }, index): Shape[] => {
    const y = top + index * step;
    return [
      text(left - 8, y + 14, label, 'end', isOurs),
      box(left, y + 3, Math.max(1, long(value)), step - 10, isOurs ? colours.ours : colours.theirs),
      // Where the mark would run through it a value stands in its bar.
      mark && value <= mark.at && long(mark.at) - long(value) < 40
        ? text(left + long(value) - 6, y + 14, printed(value), 'end', true, colours.ground)
        : text(left + long(value) + 6, y + 14, printed(value), 'start', isOurs),
    ];
  });
  const marked = mark
    ? [
        line(
          [
            [left + long(mark.at), top - 2],
            [left + long(mark.at), bottom],
          ],
          colours.ink,
        ),
        text(left + long(mark.at), bottom + 14, mark.words, 'center'),
      ]
    : [];
  return framed(title, about, bottom + (mark ? 28 : 14), [...shapes, ...marked]);
}

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Lines over a plane of which both sides go by tens, each with its name at its end. */
export function lineChart(
  title: string,
  about: string,
  sides: readonly [x: string, y: string],
  series: readonly Series[],
): string {
  const [left, right, top, high] = [70, 150, 74, 250];
  const ends = (axis: 0 | 1) => {
    const values = series.flatMap(({ points }) => points.map((point) => Math.log10(point[axis])));
    return [Math.min(...values) - edge, Math.max(...values) + edge] as const;
  };
  const [[fromX, toX], [fromY, toY]] = [ends(0), ends(1)];
  const x = (value: number) => left + ((Math.log10(value) - fromX) / (toX - fromX)) * (width - left - right);
  const y = (value: number) => top + high - ((Math.log10(value) - fromY) / (toY - fromY)) * high;
  const tens = (from: number, to: number) => {
    const first = Math.ceil(from);
    return Array.from({ length: Math.floor(to) - first + 1 }, (_, index) => 10 ** (first + index));
  };
  const grid = [
    ...tens(fromX, toX).flatMap((ten) => [
      line(
        [
          [x(ten), top],
          [x(ten), top + high],
        ],
        colours.rule,
      ),
      text(x(ten), top + high + 16, String(ten), 'center'),
    ]),
    ...tens(fromY, toY).flatMap((ten) => [
      line(
        [
          [left, y(ten)],
          [width - right, y(ten)],
        ],
        colours.rule,
      ),
      text(left - 8, y(ten) + 4, String(Number(ten.toPrecision(1))), 'end'),
    ]),
    text(width - right, top + high + 34, sides[0], 'end'),
    text(left, top - 6, sides[1]),
  ];
  // Names of lines that end close together stand below each other, in their order.
  const ended = series
    .map(({ name, colour, points }) => {
      const places = points.map(([one, other]) => [x(one), y(other)] as const);
      return { name, colour, places, label: places.at(-1)![1] + 4 };
    })
    .sort((a, b) => a.label - b.label);
  for (const [index, one] of ended.entries())
    if (index > 0) one.label = Math.max(one.label, ended[index - 1]!.label + labelStep);
  const lines = ended.flatMap(({ name, colour, places, label }): Shape[] => [
    line(places, colour, 2),
    ...places.map(([cx, cy]): Shape => ({ kind: 'circle', x: cx, y: cy, radius: 3.5, fill: colour, stroke: null })),
    { kind: 'text', x: places.at(-1)![0] + 10, y: label, text: name, size: 12, bold: true, align: 'start', colour },
  ]);
  return framed(title, about, top + high + 48, [...grid, ...lines]);
}
