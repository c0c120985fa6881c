import { type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Section } from '../../model/document.ts';
import type { PageFormat } from '../../model/page-format.ts';
import { twips } from './twips.ts';

type Orientation = Section['orientation'];

interface TextArea {
  readonly textWidth: number;
  readonly textHeight: number;
}

const areaOf = (width: number, height: number, page: PageFormat): TextArea => ({
  textWidth: width - 2 * page.marginSide,
  textHeight: height - page.marginTop - page.marginBottom,
});

/** Area for text on a page, in points. */
export const textArea = (page: PageFormat): Readonly<Record<Orientation, TextArea>> => ({
  portrait: areaOf(page.width, page.height, page),
  landscape: areaOf(page.height, page.width, page),
});

/** The page and its margins, for a section; margins stay where they are on the page as read. */
export const pageProperties = (
  orientation: Orientation,
  page: PageFormat,
): NonNullable<ISectionPropertiesOptions['page']> => ({
  // docx swaps width and height itself when the page lies on its side.
  size: {
    width: twips(page.width),
    height: twips(page.height),
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: twips(page.marginTop),
    bottom: twips(page.marginBottom),
    left: twips(page.marginSide),
    right: twips(page.marginSide),
    header: twips(page.header),
    footer: twips(page.footer),
    gutter: 0,
  },
});
