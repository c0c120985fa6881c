import { strToU8 } from 'fflate';
import type { Figure, Picture } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { rasteriseSvg } from '../../svg/rasterise-svg.ts';
import { renderSvg } from '../../svg/render-svg.ts';
import { captionContent } from '../caption.ts';
import { type Drawing, drawingRun, imageOf } from '../drawing.ts';
import type { Paragraph } from '../paragraph.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import type { OuterSpace } from './space-around.ts';

/** An image is shown at 96 pixels to the inch, smaller if the page is. */
const pointsPerPixel = 0.75;

/** A picture takes at most this part of the height of a page, as in the PDF. */
const heightShare = 0.8;

/** What Word can show: not a page of a PDF. */
type WordPicture = Exclude<Picture, { kind: 'page' }>;

/** Size in points on the page. */
const sizeOf = (picture: WordPicture, { textWidth, textHeight }: RenderContext): { width: number; height: number } => {
  const own =
    picture.kind === 'diagram'
      ? picture.diagram
      : { width: picture.image.width * pointsPerPixel, height: picture.image.height * pointsPerPixel };
  const scale = Math.min(1, textWidth / own.width, (textHeight * heightShare) / own.height);
  return { width: own.width * scale, height: own.height * scale };
};

/** A diagram stays sharp as SVG, with a PNG for what cannot show that. */
const imagesOf = (picture: WordPicture): Pick<Drawing, 'image' | 'svg'> => {
  if (picture.kind === 'image') return { image: imageOf(picture.image) };
  const svg = renderSvg(picture.diagram);
  return { image: { type: 'png', bytes: rasteriseSvg(svg) }, svg: strToU8(svg) };
};

/** A figure: the picture, and its caption below on the same page, if it has one. */
export const renderFigure = (
  { id, alt, caption, content }: Figure,
  context: RenderContext,
  { before, after = typography.afterFigure }: OuterSpace,
): Paragraph[] => {
  if (content.kind === 'page') return [];
  const isCaptioned = caption.length > 0;
  const drawing: Drawing = { ...imagesOf(content), ...sizeOf(content, context), alt };
  const picture: Paragraph = {
    style: styleId.picture,
    ...(before === undefined ? {} : { before }),
    ...(isCaptioned ? {} : { keepNext: false, after }),
    content: drawingRun(drawing, context),
  };
  if (!isCaptioned) return [picture];
  const below = captionContent('Figuur', id, caption, context);
  return [picture, { style: styleId.figureCaption, after, content: below }];
};
