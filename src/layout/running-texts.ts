import type { Document } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { setAs } from '../text/set-as.ts';
import { splitWords } from '../text/words.ts';
import { type Ink, ink } from './ink.ts';
import type { PageArea } from './page-area.ts';
import type { PageDraft } from './piece.ts';
import { baselineOffset, placeLine } from './place-line.ts';

const columnGap = 20;
/** More lines would reach into the text. */
const mostLines = 3;

/** What stands in the margins of the pages of one kind, as decoration. */
export interface RunningTexts {
  /** Header with a thin rule, and the left of the footer: the same on every page. */
  readonly shared: readonly Placed[];
  /** `pagina x van y`, at the right of the footer. */
  readonly folio: (page: number) => readonly Placed[];
}

/** The running texts of the pages of one kind. */
export function runningTexts(document: Document, area: PageArea, pageCount: number): RunningTexts {
  const { headerLeft, headerRight, footerLeft } = document.running;
  const { line } = setAs('running');
  const top = document.page.header;
  const header = setPair(headerLeft, headerRight, area);
  const number = (page: number) => `pagina ${page} van ${pageCount}`;
  const footer = setPair(footerLeft, number(pageCount), area);
  const footerTop = area.pageHeight - document.page.footer - footer.count * line;

  const draft = emptyDraft();
  placeLeft(header.left, area, top, draft);
  placeRight(header.right, area, top, draft);
  const rule = { x: area.left, y: top + header.count * line + 4, width: area.width, thickness: typography.tableRule };
  draft.things.push({ kind: 'rule', ...rule, colour: palette.rule, dotted: false });
  placeLeft(footer.left, area, footerTop, draft);
  return {
    shared: draft.things,
    folio: (page) => {
      const own = emptyDraft();
      placeRight(setRight(number(page), area), area, footerTop, own);
      return own.things;
    },
  };
}

const emptyDraft = (): PageDraft => ({ things: [], pageNumbers: [], changes: [] });

type Lines = readonly Line<Ink>[];

/** Sets a text for the left and one for the right; gives the number of lines they take. */
function setPair(left: string, right: string, area: PageArea): { left: Lines; right: Lines; count: number } {
  const leftLines = wrap(left, area.width - rightWidth(right, area) - columnGap);
  const rightLines = setRight(right, area);
  return { left: leftLines, right: rightLines, count: Math.max(leftLines.length, rightLines.length) };
}

const setRight = (text: string, area: PageArea): Lines => wrap(text, rightWidth(text, area));

const rightWidth = (text: string, area: PageArea): number => Math.min(natural(text), area.width / 2);

function placeLeft(lines: Lines, area: PageArea, top: number, draft: PageDraft): void {
  lines.forEach((line, index) => {
    placeLine(line, area.left, baseline(top, index), draft);
  });
}

function placeRight(lines: Lines, area: PageArea, top: number, draft: PageDraft): void {
  lines.forEach((line, index) => {
    placeLine(line, area.left + area.width - line.width, baseline(top, index), draft);
  });
}

function baseline(top: number, index: number): number {
  const style = setAs('running');
  return top + index * style.line + baselineOffset(style.size, style.line);
}

function words(text: string) {
  return splitWords<Ink>([{ text, face: 'regular', size: setAs('running').size, tail: ink(palette.quiet, null) }]);
}

function natural(text: string): number {
  return breakLines(words(text), Number.POSITIVE_INFINITY)[0]!.width;
}

function wrap(text: string, width: number): Lines {
  return breakLines(words(text), width).slice(0, mostLines);
}
