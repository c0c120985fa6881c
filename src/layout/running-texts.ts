import type { Document } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { FaceName, Placed } from '../model/layout.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { fontFace } from '../text/font-face.ts';
import { setAs } from '../text/set-as.ts';
import { splitWords } from '../text/words.ts';
import { type Ink, ink } from './ink.ts';
import type { PageArea } from './page-area.ts';
import type { PageDraft } from './piece.ts';
import { baselineOffset, placeLine } from './place-line.ts';

const face: FaceName = 'regular';
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
  const { line, size } = setAs('running');
  const top = document.page.header;
  const header = setPair(headerLeft, headerRight, area);
  const number = (page: number) => `pagina ${page} van ${pageCount}`;
  const footer = wrap(footerLeft, area.width - widthOf(number(pageCount)) - columnGap);
  const footerTop = area.pageHeight - document.page.footer - Math.max(footer.length, 1) * line;

  const draft: PageDraft = { things: [], pageNumbers: [], changes: [] };
  placeLeft(header.left, area, top, draft);
  placeRight(header.right, area, top, draft);
  const rule = { x: area.left, y: top + header.count * line + 4, width: area.width, thickness: typography.tableRule };
  draft.things.push({ kind: 'rule', ...rule, colour: palette.rule, dotted: false });
  placeLeft(footer, area, footerTop, draft);
  return {
    shared: draft.things,
    folio: (page) => {
      const text = number(page);
      const x = area.left + area.width - widthOf(text);
      const run = { x, text, face, size, colour: palette.quiet, rise: 0, leaf: null };
      return [{ kind: 'line', baseline: baseline(footerTop, 0), runs: [run] }];
    },
  };
}

type Lines = readonly Line<Ink>[];

/** Sets a text for the left and one for the right; gives the number of lines they take. */
function setPair(left: string, right: string, area: PageArea): { left: Lines; right: Lines; count: number } {
  const rightWidth = Math.min(widthOf(right), area.width / 2);
  const leftLines = wrap(left, area.width - rightWidth - columnGap);
  const rightLines = wrap(right, rightWidth);
  return { left: leftLines, right: rightLines, count: Math.max(leftLines.length, rightLines.length) };
}

const widthOf = (text: string): number => fontFace(face).width(text, setAs('running').size);

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

function wrap(text: string, width: number): Lines {
  const { size } = setAs('running');
  const words = splitWords<Ink>([{ text, face, size, tail: ink(palette.quiet, null) }]);
  return breakLines(words, width).slice(0, mostLines);
}
