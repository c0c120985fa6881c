import type { Figure, Picture } from '../model/document.ts';
import { typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { flowCaption } from './flow-caption.ts';
import { stack } from './flow-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { printedNumber } from './number-document.ts';
import type { PageArea } from './page-area.ts';
import { type Flowable, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

/** A picture never takes more than this part of the height of a page, so that its caption and a heading fit. */
const heightShare = 0.8;
/** Images are stored in pixels of 1/96 inch. */
const pointsPerPixel = 0.75;

/** A picture, scaled down to fit if it must, with its caption below. */
export function flowFigure(figure: Figure, parent: Tag, area: PageArea, context: LayoutContext): Flowable {
  const group = addTag(parent, 'Div');
  const tag = addTag(group, 'Figure', { alt: figure.alt });
  const leaf = addLeaf(tag);
  const natural = naturalSize(figure.content);
  const picture: Flowable = {
    minimum: 0,
    natural: natural.width,
    bulk: natural.width,
    flow(available) {
      const scale = Math.min(1, available / natural.width, (area.height * heightShare) / natural.height);
      const width = natural.width * scale;
      const height = natural.height * scale;
      return [
        piece({
          height,
          before: typography.body.after,
          keepWithNext: true,
          anchors: [figure.id],
          place(x, y, page) {
            page.things.push({ kind: 'picture', x, y, width, height, picture: figure.content, leaf, tag });
          },
        }),
      ];
    },
  };
  const target = context.numbering.targets.get(figure.id);
  const caption = flowCaption(target ? printedNumber(target) : '', figure.caption, addTag(group, 'Caption'), context, {
    after: typography.afterFigure,
  });
  return stack([picture, caption]);
}

/** Size in points at which a picture is meant to be seen. */
export function naturalSize(picture: Picture): { readonly width: number; readonly height: number } {
  if (picture.kind === 'diagram') return picture.diagram;
  return { width: picture.image.width * pointsPerPixel, height: picture.image.height * pointsPerPixel };
}
