import type { Section } from '../model/document.ts';
import type { PageFormat } from '../model/page-format.ts';

/** A page and the area for text on it. Lengths in points, origin top left. */
export interface PageArea {
  readonly orientation: Section['orientation'];
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pages upright or turned; margins stay where they are on the page as read. */
export function pageArea(page: PageFormat, orientation: Section['orientation']): PageArea {
  const [pageWidth, pageHeight] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  return {
    orientation,
    pageWidth,
    pageHeight,
    left: page.marginSide,
    top: page.marginTop,
    width: pageWidth - page.marginSide - (page.marginRight ?? page.marginSide),
    height: pageHeight - page.marginTop - page.marginBottom,
  };
}
