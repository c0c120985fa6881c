import type { Diagram, Shape } from '../../src/model/diagram.ts';
import { fontFace } from '../../src/text/font-face.ts';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Kind<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

export const shapesOf = <K extends Shape['kind']>(diagram: Diagram, kind: K): Kind<K>[] =>
  diagram.shapes.filter((shape): shape is Kind<K> => shape.kind === kind);

export const textsOf = (diagram: Diagram): string[] => shapesOf(diagram, 'text').map(({ text }) => text);

/** Text without the breaks that the drawing made in it. */
export const joined = (diagram: Diagram): string => textsOf(diagram).join(' ').replaceAll('- ', '').replaceAll(' ', '');

/** What the ink of a text covers: measured with the font, capitals and descenders included. */
function areaOfText({ text, size, bold, align, x, y }: Kind<'text'>): Area {
  const width = fontFace(bold ? 'bold' : 'regular').width(text, size);
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.64 * size, bottom: y + 0.19 * size };
}

function areaOf(shape: Shape): Area {
  switch (shape.kind) {
    case 'text':
      return areaOfText(shape);
    case 'rect':
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
    case 'circle':
      return {
        left: shape.x - shape.radius,
        right: shape.x + shape.radius,
        top: shape.y - shape.radius,
        bottom: shape.y + shape.radius,
      };
    case 'polyline': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
  }
}

const slack = 0.06;
const within = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;
const apart = (a: Area, b: Area): boolean =>
  a.right <= b.left + slack || b.right <= a.left + slack || a.bottom <= b.top + slack || b.bottom <= a.top + slack;

/** The straight parts of the lines of a drawing. */
const segmentsOf = (diagram: Diagram): Area[] =>
  shapesOf(diagram, 'polyline').flatMap((line) =>
    line.points.slice(1).map((to, index) => areaOf({ ...line, points: [line.points[index] ?? to, to] })),
  );

/** All that is wrong with a drawing: outside it, text over the edge of a box, over a line or other text, or too small. */
export function drawingFaults(diagram: Diagram): string[] {
  const frame: Area = { left: 0, right: diagram.width, top: 0, bottom: diagram.height };
  const boxes = [...shapesOf(diagram, 'rect'), ...shapesOf(diagram, 'circle')].map(areaOf);
  const segments = segmentsOf(diagram);
  const texts = shapesOf(diagram, 'text').map((shape) => ({ shape, area: areaOfText(shape) }));
  return [
    ...diagram.shapes
      .filter((shape) => !within(areaOf(shape), frame))
      .map((shape) => `outside the drawing: ${shape.kind === 'text' ? shape.text : shape.kind}`),
    ...texts.flatMap(({ shape, area }, index) => [
      ...(shape.size < 8 ? [`too small: ${shape.text}`] : []),
      ...(boxes.some((box) => !within(area, box) && !apart(area, box))
        ? [`over the edge of a box: ${shape.text}`]
        : []),
      ...(segments.some((segment) => !apart(area, segment)) ? [`over a line: ${shape.text}`] : []),
      ...texts
        .slice(index + 1)
        .filter((other) => !apart(area, other.area))
        .map((other) => `over one another: ${shape.text}, ${other.shape.text}`),
    ]),
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).some((other) => !apart(box, other) && !within(box, other) && !within(other, box))
        ? ['boxes over one another']
        : [],
    ),
  ];
}
