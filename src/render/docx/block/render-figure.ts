import { ImageRun, Paragraph, type ParagraphChild } from 'docx';
import { strToU8 } from 'fflate';
import type { Figure, Image, Picture } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { rasteriseSvg } from '../../svg/rasterise-svg.ts';
import { renderSvg } from '../../svg/render-svg.ts';
import { captionChildren } from '../caption.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { type OuterSpace, spacingOf } from './space-around.ts';

/** An image is shown at 96 pixels to the inch, smaller if the page is. */
const pointsPerPixel = 0.75;

/** A picture takes at most this part of the height of a page, as in the PDF. */
const heightShare = 0.8;

/** What Word can show: not a page of a PDF. */
type WordPicture = Exclude<Picture, { kind: 'page' }>;

const sizeOf = (picture: WordPicture, context: RenderContext): { width: number; height: number } => {
  const own =
    picture.kind === 'diagram'
      ? picture.diagram
      : { width: picture.image.width * pointsPerPixel, height: picture.image.height * pointsPerPixel };
  const scale = Math.min(1, context.textWidth / own.width, (context.textHeight * heightShare) / own.height);
  // docx counts in pixels of 1/96 inch.
  return { width: (own.width * scale) / pointsPerPixel, height: (own.height * scale) / pointsPerPixel };
};

/** A picture with its text alternative; a diagram stays sharp as SVG, with a PNG for what cannot show that. */
const pictureRun = (picture: WordPicture, alt: string, context: RenderContext): ParagraphChild => {
  const id = context.registry.nextDrawingId();
  const shared = {
    transformation: sizeOf(picture, context),
    altText: { id: String(id), name: `Figuur ${id}`, description: alt, title: '' },
  };
  if (picture.kind === 'image') return imageRun(picture.image, shared);
  const svg = renderSvg(picture.diagram);
  const fallback = { type: 'png', data: rasteriseSvg(svg) } as const;
  return new ImageRun({ ...shared, type: 'svg', data: strToU8(svg), fallback });
};

/** A raster image in the line of text. */
export const imageRun = (
  { format, bytes }: Image,
  shared: Pick<ConstructorParameters<typeof ImageRun>[0], 'transformation' | 'altText'>,
): ImageRun => new ImageRun({ ...shared, type: format === 'png' ? 'png' : 'jpg', data: bytes });

/** A figure: the picture, and its caption below on the same page, if it has one. */
export const renderFigure = (
  { id, alt, caption, content }: Figure,
  context: RenderContext,
  { before, after = typography.afterFigure }: OuterSpace,
): Paragraph[] => {
  if (content.kind === 'page') return [];
  const isCaptioned = caption.length > 0;
  const picture = new Paragraph({
    style: styleId.picture,
    ...(isCaptioned ? {} : { keepNext: false }),
    ...spacingOf({ ...(before === undefined ? {} : { before }), ...(isCaptioned ? {} : { after }) }),
    children: [pictureRun(content, alt, context)],
  });
  if (!isCaptioned) return [picture];
  const below = new Paragraph({
    style: styleId.figureCaption,
    ...spacingOf({ after }),
    children: captionChildren('Figuur', id, caption, context),
  });
  return [picture, below];
};
