import type { Figure, Picture } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Placed, Tag } from '../model/layout.ts';
import { flowCaption } from './flow-caption.ts';
import { stack } from './flow-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { printedNumber } from './number-document.ts';
import type { PageArea } from './page-area.ts';
import { type Flowable, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

/** A picture never takes more than this part of the height of a page, so that its caption and a heading fit. */
const heightShare = 0.8;
/** A page of an annex has no caption: room for the heading of the annex and two lines of text. */
const pageShare = 0.88;
/** Images are stored in pixels of 1/96 inch. */
const pointsPerPixel = 0.75;

/** A picture, scaled down to fit if it must, with its caption below, if it has one. */
export function flowFigure(figure: Figure, parent: Tag, area: PageArea, context: LayoutContext): Flowable {
  const group = addTag(parent, 'Div');
  const tag = addTag(group, 'Figure', { alt: figure.alt });
  const leaf = addLeaf(tag);
  const natural = naturalSize(figure.content);
  const share = figure.content.kind === 'page' ? pageShare : heightShare;
  const scaleFor = (available: number) =>
    Math.min(1, available / natural.width, (area.height * share) / natural.height);
  const picture: Flowable = {
    minimum: 0,
    natural: natural.width,
    bulk: natural.width,
    height: (available) => natural.height * scaleFor(available),
    flow(available) {
      const scale = scaleFor(available);
      const width = natural.width * scale;
      const height = natural.height * scale;
      return [
        piece({
          height,
          before: typography.body.after,
          ...(figure.caption.length > 0 ? { keepWithNext: true } : { after: typography.afterFigure }),
          anchors: [figure.id],
          place(x, y, page) {
            if (figure.content.kind === 'page') page.things.push(edgeOfPage(x, y, width, height));
            page.things.push({ kind: 'picture', x, y, width, height, picture: figure.content, leaf, tag });
          },
        }),
      ];
    },
  };
  if (figure.caption.length === 0) return picture;
  const target = context.numbering.targets.get(figure.id);
  const caption = flowCaption(target ? printedNumber(target) : '', figure.caption, addTag(group, 'Caption'), context, {
    after: typography.afterFigure,
  });
  return stack([picture, caption]);
}

/** Shows where a page of another document begins and ends. */
const edgeOfPage = (x: number, y: number, width: number, height: number): Placed => ({
  kind: 'rect',
  ...{ x, y, width, height },
  fill: null,
  stroke: palette.rule,
  leaf: null,
});

/** Size in points at which a picture is meant to be seen. */
export function naturalSize(picture: Picture): { readonly width: number; readonly height: number } {
  if (picture.kind === 'diagram') return picture.diagram;
  if (picture.kind === 'page') return picture.page;
  return { width: picture.image.width * pointsPerPixel, height: picture.image.height * pointsPerPixel };
}
