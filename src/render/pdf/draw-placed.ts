import type { Diagram } from '../../model/diagram.ts';
import type { Image } from '../../model/document.ts';
import type { Page, Placed } from '../../model/layout.ts';
import type { PdfPage } from '../../model/pdf-page.ts';
import { fontFace } from '../../text/font-face.ts';
import type { PageContent } from './page-content.ts';
import { pdfNumber as n, pdfColour } from './pdf-syntax.ts';

/** Circle from four curves: distance of the control points per radius. */
const bend = 0.5523;

/** For what stands in the margins. */
export const noImages = (): string => {
  throw new Error('images stand in the text only');
};

/** Draws one thing of a page; a link is an annotation, of which nothing is drawn. `imageName` names an image or a page of another PDF in the resources. */
export function drawPlaced(
  thing: Placed,
  page: Pick<Page, 'width' | 'height'>,
  content: PageContent,
  imageName: (image: Image | PdfPage) => string,
): void {
  switch (thing.kind) {
    case 'line':
      content.line(thing);
      break;
    case 'rect': {
      content.begin(thing.leaf);
      const box = `${n(thing.x)} ${content.fromBelow(thing.y + thing.height)} ${n(thing.width)} ${n(thing.height)} re`;
      paintBox(content, box, thing.fill, thing.stroke);
      break;
    }
    case 'rule':
      content.begin(null);
      drawRule(thing, content);
      break;
    case 'picture': {
      content.begin(thing.leaf);
      const { picture, x, y, width, height } = thing;
      content.isolated(() => {
        if (picture.kind !== 'diagram') {
          const name = imageName(picture.kind === 'image' ? picture.image : picture.page);
          content.push(`${n(width)} 0 0 ${n(height)} ${n(x)} ${content.fromBelow(y + height)} cm /${name} Do`);
        } else {
          const scale = width / picture.diagram.width;
          content.push(`${scale.toFixed(5)} 0 0 ${scale.toFixed(5)} ${n(x)} ${content.fromBelow(y + height)} cm`);
          drawDiagram(picture.diagram, content);
        }
      });
      break;
    }
    case 'mark':
      content.begin(null);
      drawMark(thing, page, content);
      break;
    case 'link':
  }
}

function drawRule(rule: Extract<Placed, { kind: 'rule' }>, content: PageContent): void {
  const from = `${n(rule.x)} ${content.fromBelow(rule.y + rule.thickness / 2)}`;
  const to = `${n(rule.x + rule.width)} ${content.fromBelow(rule.y + rule.thickness / 2)}`;
  if (!rule.dotted) {
    const bottom = content.fromBelow(rule.y + rule.thickness);
    content.setFill(rule.colour);
    content.push(`${n(rule.x)} ${bottom} ${n(rule.width)} ${n(rule.thickness)} re f`);
    return;
  }
  // round caps on dashes of no length are dots
  const pen = `${pdfColour(rule.colour)} RG ${n(rule.thickness)} w 1 J [0 4] 0 d`;
  content.isolated(() => content.push(`${pen} ${from} m ${to} l S`));
}

/** Large letters from the lower left to the upper right, below everything else. */
function drawMark(
  mark: Extract<Placed, { kind: 'mark' }>,
  page: Pick<Page, 'width' | 'height'>,
  content: PageContent,
): void {
  const width = fontFace('bold').width(mark.text, mark.size);
  const angle = Math.atan2(page.height, page.width);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const down = mark.size * 0.32;
  const x = page.width / 2 - (width / 2) * cos + down * sin;
  const y = page.height / 2 - (width / 2) * sin - down * cos;
  content.isolated(() => {
    content.push(`${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${n(x)} ${n(y)} cm`);
    content.beginText();
    content.text(mark.text, { face: 'bold', size: mark.size, colour: mark.colour }, 0, 0, 0);
    content.push('ET');
  });
}

function drawDiagram(diagram: Diagram, content: PageContent): void {
  const up = (y: number) => n(diagram.height - y);
  for (const shape of diagram.shapes) {
    switch (shape.kind) {
      case 'rect': {
        const { x, y, width, height, fill, stroke } = shape;
        paintBox(content, `${n(x)} ${up(y + height)} ${n(width)} ${n(height)} re`, fill, stroke);
        break;
      }
      case 'circle':
        paintBox(content, circle(shape.x, diagram.height - shape.y, shape.radius), shape.fill, shape.stroke);
        break;
      case 'polyline': {
        const points = shape.points.map(([x, y], index) => `${n(x)} ${up(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
        if (points) content.push(`${pdfColour(shape.stroke)} RG ${n(shape.width)} w ${points} S`);
        break;
      }
      case 'text': {
        const face = shape.bold ? 'bold' : 'regular';
        const width = fontFace(face).width(shape.text, shape.size);
        const shift = shape.align === 'end' ? width : shape.align === 'center' ? width / 2 : 0;
        content.beginText();
        content.text(
          shape.text,
          { face, size: shape.size, colour: shape.colour },
          shape.x - shift,
          diagram.height - shape.y,
          0,
        );
        content.push('ET');
      }
    }
  }
}

function paintBox(content: PageContent, path: string, fill: string | null, stroke: string | null): void {
  if (fill) content.setFill(fill);
  const pen = stroke ? `${pdfColour(stroke)} RG 0.75 w ` : '';
  const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  content.push(`${pen}${path} ${paint}`);
}

function circle(x: number, y: number, r: number): string {
  const b = r * bend;
  const curve = (...points: number[]) => `${points.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m`,
    curve(x + r, y + b, x + b, y + r, x, y + r),
    curve(x - b, y + r, x - r, y + b, x - r, y),
    curve(x - r, y - b, x - b, y - r, x, y - r),
    curve(x + b, y - r, x + r, y - b, x + r, y),
    'h',
  ].join(' ');
}
