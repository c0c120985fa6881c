import type { Section } from '../model/document.ts';
import { typography } from '../model/house-style.ts';

/** A page and the area for text on it. Lengths in points, origin top left. */
export interface PageArea {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A4, upright or turned; margins stay where they are on the page as read. */
export function pageArea(orientation: Section['orientation']): PageArea {
  const { page } = typography;
  const [pageWidth, pageHeight] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  return {
    pageWidth,
    pageHeight,
    left: page.marginSide,
    top: page.marginTop,
    width: pageWidth - 2 * page.marginSide,
    height: pageHeight - page.marginTop - page.marginBottom,
  };
}
