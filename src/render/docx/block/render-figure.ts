import { ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { Figure, Image, Picture } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { rasteriseSvg } from '../../svg/rasterise-svg.ts';
import { renderSvg } from '../../svg/render-svg.ts';
import { captionChildren } from '../caption.ts';
import { type RenderContext, spaceAbove } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { twips } from '../twips.ts';

/** An image is shown at 96 pixels to the inch, smaller if the page is. */
const pointsPerPixel = 0.75;

/** A picture takes at most this part of the height of a page, as in the PDF. */
const heightShare = 0.8;

const sizeOf = (picture: Picture, context: RenderContext): { width: number; height: number } => {
  const own =
    picture.kind === 'diagram'
      ? picture.diagram
      : { width: picture.image.width * pointsPerPixel, height: picture.image.height * pointsPerPixel };
  const scale = Math.min(1, context.textWidth / own.width, (context.textHeight * heightShare) / own.height);
  // docx counts in pixels of 1/96 inch.
  return { width: (own.width * scale) / pointsPerPixel, height: (own.height * scale) / pointsPerPixel };
};

/** A picture with its text alternative; a diagram stays sharp as SVG, with a PNG for what cannot show that. */
const pictureRun = (picture: Picture, alt: string, context: RenderContext): ParagraphChild => {
  const id = context.registry.nextDrawingId();
  const shared = {
    transformation: sizeOf(picture, context),
    altText: { id: String(id), name: `Figuur ${id}`, description: alt, title: '' },
  };
  if (picture.kind === 'image') return imageRun(picture.image, shared);
  const svg = renderSvg(picture.diagram);
  const fallback = { type: 'png', data: rasteriseSvg(svg) } as const;
  return new ImageRun({ ...shared, type: 'svg', data: new TextEncoder().encode(svg), fallback });
};

/** A raster image in the line of text. */
export const imageRun = (
  { format, bytes }: Image,
  shared: Pick<ConstructorParameters<typeof ImageRun>[0], 'transformation' | 'altText'>,
): ImageRun => new ImageRun({ ...shared, type: format === 'png' ? 'png' : 'jpg', data: bytes });

/** A figure: the picture, and its caption below on the same page. */
export const renderFigure = (figure: Figure, context: RenderContext): Paragraph[] => [
  new Paragraph({
    style: styleId.picture,
    ...spaceAbove(context),
    children: [pictureRun(figure.content, figure.alt, context)],
  }),
  new Paragraph({
    style: styleId.figureCaption,
    spacing: { after: twips(typography.afterFigure) },
    children: captionChildren('Figuur', figure.id, figure.caption, context),
  }),
];
