import type { Document } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Role, Run, Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { fontFace } from '../text/font-face.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import { type Numbering, printedNumber, type Target } from './number-document.ts';
import { pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import { type PageDraft, type Piece, withOuterSpace } from './piece.ts';
import { baselineOffset } from './place-line.ts';
import { addLeaf, addTag } from './tag.ts';

/** Room for the page number at the right; three digits and a distance fit. */
const pageField = 34;
const leaderGap = 5;
/** Distance between the dots of a leader. */
const dotStep = 4;
const listNumberWidth = 56;

const entryStyles: readonly TextStyle[] = [typography.contents1, typography.contents2, typography.contents3];

/** Contents, then the lists of figures and tables if asked. Nothing in a form or card, or if there is no heading to list. */
export function flowContents(document: Document, numbering: Numbering, root: Tag): Flow {
  const area = pageArea(document.page, 'portrait');
  const { contents } = document;
  if (!contents) return { area, pieces: [] };
  const targets = [...numbering.targets.values()];
  const headings = targets.filter(({ kind, level }) => kind === 'heading' && level <= contents.depth);
  if (headings.length === 0) return { area, pieces: [] };
  const pieces: Piece[] = [...title(contents.title, typography.contentsTitle, 'H1', root, area.width)];
  const toc = addTag(root, 'TOC');
  for (const target of headings) {
    const style = entryStyles[target.level - 1] ?? typography.contents3;
    const start = target.level === 1 ? 0 : typography.contentsTabs[target.level - 2]!;
    const tab = target.number ? typography.contentsTabs[target.level - 1]! : start;
    pieces.push(...entry(target, target.number, style, start, tab, toc, area.width));
  }
  if (contents.lists) {
    for (const [kind, heading] of [
      ['figure', 'Figuren'],
      ['table', 'Tabellen'],
    ] as const) {
      const listed = targets.filter((target) => target.kind === kind && target.number !== '');
      if (listed.length === 0) continue;
      pieces.push(...withOuterSpace(title(heading, typography.heading2, 'H2', root, area.width), 28, null));
      const list = addTag(root, 'TOC');
      for (const target of listed) {
        pieces.push(
          ...entry(target, printedNumber(target), typography.contents2, 0, listNumberWidth, list, area.width),
        );
      }
    }
  }
  return { area, pieces };
}

function title(text: string, style: TextStyle, role: Role, root: Tag, width: number): Piece[] {
  const tail = ink(palette.ink, addLeaf(addTag(root, role)));
  const options = { keepTogether: true, keepWithNext: true };
  return flowText([{ text, face: faceName(style), size: style.size, tail }], style, options).flow(width);
}

function entry(
  target: Target,
  number: string,
  style: TextStyle,
  start: number,
  tab: number,
  toc: Tag,
  width: number,
): Piece[] {
  const link = addTag(addTag(addTag(toc, 'TOCI'), 'Reference'), 'Link');
  const leaf = addLeaf(link);
  const face = faceName(style);
  const { size } = style;
  const metrics = fontFace(face);
  const lead = metrics.width(`${number} `, size);
  const run = (x: number, text: string): Run => ({ x, text, face, size, colour: palette.ink, rise: 0, leaf });
  // the space parts title and page number when the entry is read aloud
  const stretch = { text: `${target.title} `, face, size, tail: ink(palette.ink, leaf) };
  const lines = flowText([stretch], style, {
    indent: tab,
    firstIndent: number ? Math.max(0, start + lead + 4 - tab) : 0,
    keepTogether: true,
    label: (x) => (number ? [run(x + start, `${number} `)] : []),
  }).flow(width - pageField);
  const description = `Ga naar ${[number, target.title].filter((part) => part !== '').join(' ')}`;
  return lines.map((line, index) => ({
    ...line,
    place(x, y, page) {
      line.place(x, y, page);
      if (index === lines.length - 1)
        placePageNumber(target.id, x, x + width, y + baselineOffset(size, style.line), run(0, ''), page);
      const area = { x: x + start, y, width: width - start, height: style.line };
      page.things.push({ kind: 'link', ...area, target: { anchor: target.id }, description, tag: link });
    },
  }));
}

/** A dotted leader from the end of the title just placed, and the page number, right-aligned. */
function placePageNumber(
  target: string,
  left: number,
  right: number,
  baseline: number,
  run: Run,
  page: PageDraft,
): void {
  const title = page.things.findLast((thing) => thing.kind === 'line')?.runs.at(-1);
  const end = title ? title.x + fontFace(title.face).width(title.text.trimEnd(), title.size) : left;
  const number = { ...run };
  page.things.push({ kind: 'line', baseline, runs: [number] });
  page.pageNumbers.push({ run: number, target, right });
  // dots of all leaders stand below one another
  const stop = right - pageField + 12;
  const dots = Math.floor((stop - end - leaderGap) / dotStep);
  if (dots > 1) {
    const rule = { x: stop - dots * dotStep, y: baseline - 0.5, width: dots * dotStep, thickness: 0.6 };
    page.things.push({ kind: 'rule', ...rule, colour: palette.quiet, dotted: true });
  }
}
