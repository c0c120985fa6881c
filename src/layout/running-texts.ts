import type { Document } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import { breakLines } from '../text/break-lines.ts';
import { setAs } from '../text/set-as.ts';
import { splitWords } from '../text/words.ts';
import { type Ink, ink } from './ink.ts';
import type { PageArea } from './page-area.ts';
import type { PageDraft } from './piece.ts';
import { baselineOffset, placeLine } from './place-line.ts';

const columnGap = 20;
/** More lines would reach into the text. */
const mostLines = 3;

/** Header with a thin rule, and footer with `pagina x van y`, as decoration. */
export function runningTexts(document: Document, area: PageArea, page: number, pageCount: number): Placed[] {
  const draft: PageDraft = { things: [], pageNumbers: [], changes: [] };
  const { headerLeft, headerRight, footerLeft } = document.running;
  const top = document.page.header;
  const style = setAs('running');
  const lines = placePair(headerLeft, headerRight, area, () => top, draft);
  const rule = { x: area.left, y: top + lines * style.line + 4, width: area.width, thickness: typography.tableRule };
  draft.things.push({ kind: 'rule', ...rule, colour: palette.rule, dotted: false });
  const bottom = area.pageHeight - document.page.footer;
  placePair(footerLeft, `pagina ${page} van ${pageCount}`, area, (count) => bottom - count * style.line, draft);
  return draft.things;
}

/** Places a text at the left and one at the right; gives the number of lines taken. */
function placePair(
  left: string,
  right: string,
  area: PageArea,
  top: (lines: number) => number,
  draft: PageDraft,
): number {
  const style = setAs('running');
  const rightWidth = Math.min(natural(right), area.width / 2);
  const leftLines = wrap(left, area.width - rightWidth - columnGap);
  const rightLines = wrap(right, rightWidth);
  const count = Math.max(leftLines.length, rightLines.length);
  const baseline = (index: number) => top(count) + index * style.line + baselineOffset(style.size, style.line);
  leftLines.forEach((line, index) => {
    placeLine(line, area.left, baseline(index), draft);
  });
  rightLines.forEach((line, index) => {
    placeLine(line, area.left + area.width - line.width, baseline(index), draft);
  });
  return count;
}

function words(text: string) {
  return splitWords<Ink>([{ text, face: 'regular', size: setAs('running').size, tail: ink(palette.quiet, null) }]);
}

function natural(text: string): number {
  return breakLines(words(text), Number.POSITIVE_INFINITY)[0]!.width;
}

function wrap(text: string, width: number) {
  return breakLines(words(text), width).slice(0, mostLines);
}
