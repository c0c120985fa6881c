import type { Document } from '../../src/model/document.ts';
import type { Layout, Page } from '../../src/model/layout.ts';
import { a4, type PageFormat } from '../../src/model/page-format.ts';
import { textsOf } from '../fixtures/texts-of.ts';
import { type PlacedLine, placedLines, readingOrder, tagsOf, thingsOn } from './placed-lines.ts';

/** Rounding of positions, in points. */
const slack = 0.05;
/** Letters reach about this part of their size above and below the middle between two base lines. */
const letterHeight = 0.75;

/** Headings whose number in the contents is not the page they stand on, as `id: contents 3, page 4`. */
export function wrongContentsNumbers({ contents, pages, structure }: Layout): string[] {
  const entries = new Set(tagsOf(structure, 'TOC').flatMap((tag) => tagsOf(tag, 'Link')));
  const printed = new Map<string, string>();
  for (const page of pages) {
    for (const area of page.things) {
      if (area.kind !== 'link' || !entries.has(area.tag) || !('anchor' in area.target)) continue;
      // the number is what stands furthest right on the last line of an entry
      const line = placedLines(page)
        .filter(({ baseline }) => baseline > area.y && baseline < area.y + area.height)
        .toSorted((a, b) => b.right - a.right)[0];
      printed.set(area.target.anchor, line?.text ?? '');
    }
  }
  return contents.flatMap(({ id, page }) => {
    const actual = pages.findIndex(({ destinations }) => destinations.some((place) => place.id === id)) + 1;
    const shown = printed.get(id) ?? String(page);
    return page === actual && shown === String(actual) ? [] : [`${id}: contents ${shown} or ${page}, page ${actual}`];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands outside the area for text, as `page 3: text`. Decoration may stand in the margins, on the page. */
export function outsidePage({ pages }: Layout, format: PageFormat = a4): string[] {
  return pages.flatMap((page, index) => {
    const { marginSide, marginTop, marginBottom } = format;
    const area: Box = {
      left: marginSide,
      right: page.width - marginSide,
      top: marginTop,
      bottom: page.height - marginBottom,
    };
    const whole: Box = { left: 0, right: page.width, top: 0, bottom: page.height };
    const isInside = (box: Box, within: Box) =>
      box.left >= within.left - slack &&
      box.right <= within.right + slack &&
      box.top >= within.top - slack &&
      box.bottom <= within.bottom + slack;
    const lines = placedLines(page)
      .filter((line) => !isInside({ ...line, top: line.baseline, bottom: line.baseline }, line.leaf ? area : whole))
      .map(({ text }) => text);
    const others = thingsOn(page)
      .filter((thing) => thing.kind === 'picture' || thing.kind === 'rule' || thing.kind === 'rect')
      .filter((thing) => {
        const { x, y, width } = thing;
        const height = thing.kind === 'rule' ? thing.thickness : thing.height;
        const box = { left: x, right: x + width, top: y, bottom: y + height };
        return !isInside(box, thing.kind === 'picture' ? area : whole);
      })
      .map(({ kind }) => kind);
    return [...lines, ...others].map((what) => `page ${index + 1}: ${what}`);
  });
}

/** Lines of text that stand over one another or over a picture, as `page 3: one / other`. */
export function overlaps({ pages }: Layout): string[] {
  return pages.flatMap((page, index) => pageOverlaps(page).map((pair) => `page ${index + 1}: ${pair}`));
}

function pageOverlaps(page: Page): string[] {
  const lines = placedLines(page)
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => a.baseline - b.baseline);
  const pairs = lines.flatMap((line, index) => {
    const below: PlacedLine[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.baseline - line.baseline >= Math.min(line.size, other.size) * letterHeight) break;
      if (line.right > other.left + slack && other.right > line.left + slack) below.push(other);
    }
    return below.map((other) => `${line.text} / ${other.text}`);
  });
  const covered = page.things.flatMap((thing) =>
    thing.kind === 'picture'
      ? lines
          .filter(
            ({ left, right, baseline }) =>
              right > thing.x &&
              left < thing.x + thing.width &&
              baseline > thing.y &&
              baseline < thing.y + thing.height,
          )
          .map(({ text }) => `${text} / picture`)
      : [],
  );
  return [...pairs, ...covered];
}

/** Texts of the document whose words are not all there with the spaces between them. */
export function gluedWords(document: Document, layout: Layout): string[] {
  const read = readingOrder(layout);
  return textsOf(document).filter((text) => /\S \S/.test(text) && !read.includes(text.trim()));
}
