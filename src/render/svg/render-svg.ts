import type { Diagram, Shape } from '../../model/diagram.ts';
import { escapeXml } from '../../text/escape-xml.ts';

/** At most two decimals, and never an exponent. */
const length = (points: number): string => String(Math.round(points * 100) / 100);

const tag = (name: string, attributes: Readonly<Record<string, string>>, content = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
};

const paint = (fill: string | null, stroke: string | null): Record<string, string> => ({
  fill: fill ?? 'none',
  ...(stroke === null ? {} : { stroke }),
});

const anchors = { start: 'start', center: 'middle', end: 'end' } as const;

const shapeToSvg = (shape: Shape): string => {
  switch (shape.kind) {
    case 'rect':
      return tag('rect', {
        x: length(shape.x),
        y: length(shape.y),
        width: length(shape.width),
        height: length(shape.height),
        ...paint(shape.fill, shape.stroke),
      });
    case 'circle':
      return tag('circle', {
        cx: length(shape.x),
        cy: length(shape.y),
        r: length(shape.radius),
        ...paint(shape.fill, shape.stroke),
      });
    case 'polyline':
      return tag('polyline', {
        points: shape.points.map(([x, y]) => `${length(x)},${length(y)}`).join(' '),
        fill: 'none',
        stroke: shape.stroke,
        'stroke-width': length(shape.width),
      });
    case 'text':
      return tag(
        'text',
        {
          x: length(shape.x),
          y: length(shape.y),
          'font-size': length(shape.size),
          ...(shape.bold ? { 'font-weight': 'bold' } : {}),
          ...(shape.align === 'start' ? {} : { 'text-anchor': anchors[shape.align] }),
          fill: shape.colour,
        },
        escapeXml(shape.text),
      );
  }
};

/** Room around the drawing, in points, so that lines along its edges keep their full width. */
const edge = 0.5;

/**
 * A diagram as an SVG document of its own, one unit per point. Text stays text, in Calibri where Word runs and in
 * Carlito, which is as wide, elsewhere.
 */
export const renderSvg = ({ width, height, shapes }: Diagram): string =>
  tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: length(width),
      height: length(height),
      viewBox: `${length(-edge)} ${length(-edge)} ${length(width + 2 * edge)} ${length(height + 2 * edge)}`,
      'font-family': 'Calibri, Carlito, sans-serif',
    },
    shapes.map(shapeToSvg).join(''),
  );
