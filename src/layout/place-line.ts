import type { Run } from '../model/layout.ts';
import type { Line } from '../text/break-lines.ts';
import { fontFace } from '../text/font-face.ts';
import type { Ink, LinkInk } from './ink.ts';
import type { PageDraft } from './piece.ts';

/** Where the base line lies in a line of exact height: the text stands in the middle. All in points. */
export function baselineOffset(size: number, lineHeight: number): number {
  return (lineHeight - size) / 2 + size * 0.77;
}

/** Puts a broken line on a page: fills of gaps, the text, the areas of links, and the page numbers still to come. */
export function placeLine(
  line: Line<Ink>,
  x: number,
  baseline: number,
  page: PageDraft,
  extra: readonly Run[] = [],
): void {
  const runs: Run[] = [...extra];
  let at = x;
  for (const { style, text, width } of line.fragments) {
    const { colour, rise, leaf, pageOf, fill, link } = style.tail;
    const run = { x: at, text, face: style.face, size: style.size, colour, rise, leaf };
    runs.push(run);
    if (pageOf !== null) page.pageNumbers.push({ run, target: pageOf, right: null });
    if (fill || link) {
      const end = text.endsWith(' ') ? at + width - fontFace(style.face).width(' ', style.size) : at + width;
      if (fill) page.things.push(area(at, end, baseline, style.size, fill));
      if (link) placeLink(link, at, end, baseline, style.size, page);
    }
    at += width;
  }
  const changed = line.fragments.filter(({ style }) => style.tail.changed).map(({ style }) => style.size);
  if (changed.length > 0) page.changes.push({ baseline, size: Math.max(...changed) });
  if (runs.length > 0) page.things.push({ kind: 'line', baseline, runs });
}

/** The area of a link on one line; neighbouring parts of one link become one area. */
function placeLink(link: LinkInk, from: number, to: number, baseline: number, size: number, page: PageDraft): void {
  const previous = page.things.at(-1);
  const y = baseline - size * 0.85;
  if (previous?.kind === 'link' && previous.tag === link.tag && previous.y === y) {
    page.things[page.things.length - 1] = { ...previous, width: to - previous.x };
  } else {
    page.things.push({ kind: 'link', x: from, y, width: to - from, height: size * 1.15, ...link });
  }
}

function area(from: number, to: number, baseline: number, size: number, fill: string) {
  const padding = 1;
  return {
    kind: 'rect',
    x: from - padding,
    y: baseline - size * 0.8,
    width: to - from + 2 * padding,
    height: size * 1.05,
    fill,
    stroke: null,
    leaf: null,
  } as const;
}
