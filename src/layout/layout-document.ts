import type { Document } from '../model/document.ts';
import type { Layout, Page, Placed, Tag } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';
import { withHouseFonts } from '../text/house-fonts.ts';
import { withTextStyles } from '../text/set-as.ts';
import { BodySetter, type SetBlocks, type SetBody } from './body-setter.ts';
import { changeBars } from './change-bars.ts';
import { flowContents } from './flow-contents.ts';
import { flowCover } from './flow-cover.ts';
import type { KeptPages } from './kept-pages.ts';
import { layoutNumbers } from './layout-numbers.ts';
import { type Numbering, numberDocument } from './number-document.ts';
import { overflow } from './overflow.ts';
import type { PageArea } from './page-area.ts';
import { drawPage, type FilledPage, paginate } from './paginate.ts';
import { type RunningTexts, runningTexts } from './running-texts.ts';
import { thumbTab } from './thumb-tab.ts';

/** Passes in which the expected digits of page numbers may still shrink; after that they only grow, so it ends. */
const freePasses = 3;
/** Of the width of an upright page, so that the word goes from corner to corner. */
const conceptSize = 120 / 595.3;
const conceptColour = '#f3f4f6';

interface Pass {
  readonly pages: readonly FilledPage[];
  readonly pageOf: ReadonlyMap<string, number>;
  readonly structure: Tag;
  readonly body: SetBody;
}

/**
 * Numbers, measures, breaks and paginates a document: every page with everything at its place. The printed page numbers
 * in references widen or narrow lines, so it is done again until the digits they were set with are those they have.
 *
 * @param kept what an earlier document set of the same blocks, in the same style and on the same page
 */
export function layoutDocument(document: Document, kept?: SetBlocks): Layout {
  const { fonts, textStyles } = document.style;
  return withHouseFonts(fonts, () => withTextStyles(textStyles, () => layoutInFonts(document, kept)));
}

function layoutInFonts(document: Document, kept?: SetBlocks): Layout {
  const numbering = numberDocument(document);
  const digits = new Map<string, number>();
  const setter = new BodySetter(document, numbering, (target) => digits.get(target) ?? 2, kept);
  let pass = layoutPass(document, numbering, setter);
  for (let count = 1; updateDigits(digits, numbering, pass, count > freePasses); count++) {
    pass = layoutPass(document, numbering, setter);
  }
  const { body, columnWidths, wholeTables, tooWideTables } = pass.body;
  const drawn = drawnOnce(document, pass, kept?.pages);
  return {
    ...layoutNumbers(numbering, pass.pageOf),
    pageCount: pass.pages.length,
    body,
    columnWidths,
    wholeTables,
    tooWideTables,
    overflow: overflow(pass.pages, document.mostPages),
    get pages() {
      return drawn();
    },
    structure: pass.structure,
  };
}

function layoutPass(document: Document, numbering: Numbering, setter: BodySetter): Pass {
  const structure: Tag = { kind: 'tag', role: 'Document', attributes: {}, children: [] };
  const front = [flowCover(document, structure), flowContents(document, numbering, structure)];
  const body = setter.set(structure);
  const pages = paginate([...front, ...body.flows]);
  const pageOf = new Map<string, number>();
  pages.forEach(({ destinations }, index) => {
    for (const { id } of destinations) pageOf.set(id, index + 1);
  });
  return { pages, pageOf, structure, body };
}

/** Takes over how many digits the page numbers in references have; tells whether that changed anything. */
function updateDigits(
  digits: Map<string, number>,
  { references }: Numbering,
  { pageOf }: Pass,
  onlyGrow: boolean,
): boolean {
  let changed = false;
  for (const { target } of references) {
    const page = pageOf.get(target);
    if (page === undefined) continue;
    const expected = digits.get(target) ?? 2;
    const actual = String(page).length;
    if (actual === expected || (onlyGrow && actual < expected)) continue;
    digits.set(target, actual);
    changed = true;
  }
  return changed;
}

/** The pages, drawn when first asked for: Word takes the numbers alone. What they were drawn from is then let go. */
function drawnOnce(document: Document, pass: Pass, kept: KeptPages | undefined): () => Page[] {
  let pages: Page[] | undefined;
  let from: Pass | undefined = pass;
  return () => {
    const { fonts, textStyles } = document.style;
    if (from)
      pages = withHouseFonts(fonts, () => withTextStyles(textStyles, () => finishPages(document, from as Pass, kept)));
    from = undefined;
    return pages as Page[];
  };
}

const conceptMark = (width: number): Placed => ({
  kind: 'mark',
  text: 'CONCEPT',
  size: width * conceptSize,
  colour: conceptColour,
});

/** Draws every page, with running texts, the mark of a concept, and the page numbers that are now known. */
function finishPages(document: Document, { pages, pageOf }: Pass, kept: KeptPages | undefined): Page[] {
  const mark = document.concept ? [conceptMark(document.page.width)] : [];
  const margins = marginsOf(document, mark, pages.length);
  const pageNumber = (target: string) => String(pageOf.get(target) ?? '');
  const finished = pages.map((page, index): Page => {
    const { area, destinations } = page;
    const { backdrop, folio } = document.cover && index === 0 ? { backdrop: mark, folio: () => [] } : margins(area);
    const things = kept?.find(page, pageNumber) ?? drawThings(page, pageNumber, kept);
    return { width: area.pageWidth, height: area.pageHeight, backdrop, things, folio: folio(index + 1), destinations };
  });
  kept?.endDocument();
  return finished;
}

/** What stands in the margins of each kind of page, set once. */
function marginsOf(document: Document, mark: readonly Placed[], pageCount: number) {
  const known = new Map<PageArea['orientation'], Pick<Page, 'backdrop'> & Pick<RunningTexts, 'folio'>>();
  return (area: PageArea) => {
    let margins = known.get(area.orientation);
    if (!margins) {
      const { shared, folio } = runningTexts(document, area, pageCount);
      margins = { backdrop: [...mark, ...shared], folio };
      known.set(area.orientation, margins);
    }
    return margins;
  };
}

function drawThings(
  page: FilledPage,
  pageNumber: (target: string) => string,
  kept: KeptPages | undefined,
): readonly Placed[] {
  const draft = drawPage(page);
  for (const { run, target, right } of draft.pageNumbers) {
    run.text = pageNumber(target);
    if (right !== null) run.x = right - fontFace(run.face).width(run.text, run.size);
  }
  const tabs = page.tab ? thumbTab(page.tab, page.area) : [];
  const things = [...tabs, ...draft.things, ...changeBars(draft.changes, page.area)];
  kept?.keep(page, draft, things);
  return things;
}
