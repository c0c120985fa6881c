import type { Block, Document, Inline, Reference, Section, Table } from '../model/document.ts';
import type { Anchor, ContentsEntry, Layout, Page, Tag } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';
import { flowBody, type SetBlock, setBlock } from './flow-body.ts';
import { flowContents } from './flow-contents.ts';
import { flowCover } from './flow-cover.ts';
import { type Numbering, numberDocument, printedNumber } from './number-document.ts';
import { type FilledPage, paginate } from './paginate.ts';
import { referenceText } from './reference-text.ts';
import { runningTexts } from './running-texts.ts';

/** Passes in which the expected digits of page numbers may still shrink; after that they only grow, so it ends. */
const freePasses = 3;
const conceptMark = { kind: 'mark', text: 'CONCEPT', size: 120, colour: '#f3f4f6' } as const;

interface Pass {
  readonly pages: readonly FilledPage[];
  readonly pageOf: ReadonlyMap<string, number>;
  readonly structure: Tag;
}

/**
 * Numbers, measures, breaks and paginates a document: every page with everything at its place. The printed page numbers
 * in references widen or narrow lines, so it is done again until the digits they were set with are those they have.
 */
export function layoutDocument(document: Document): Layout {
  const numbering = numberDocument(document);
  const columnWidths = new Map<Table, readonly number[]>();
  const digits = new Map<string, number>();
  const settled = new Map<Block, SetBlock>();
  const context = {
    numbering,
    accent: document.style.accent,
    pageDigits: (target: string) => digits.get(target) ?? 2,
    columnWidths,
  };
  const set = (block: Exclude<Block, Section>, area: Parameters<typeof setBlock>[1]): SetBlock => {
    const known = settled.get(block);
    if (known) return known;
    const fresh = setBlock(block, area, context);
    if (!hasReference(block)) settled.set(block, fresh);
    return fresh;
  };
  let pass = layoutPass(document, numbering, set);
  for (let count = 1; updateDigits(digits, numbering, pass, count > freePasses); count++) {
    pass = layoutPass(document, numbering, set);
  }
  fillPageNumbers(pass);
  return { ...numbers(numbering, pass), columnWidths, pages: finishPages(document, pass), structure: pass.structure };
}

function layoutPass(document: Document, numbering: Numbering, set: Parameters<typeof flowBody>[2]): Pass {
  const structure: Tag = { kind: 'tag', role: 'Document', attributes: {}, children: [] };
  const flows = [flowCover(document, structure), flowContents(document, numbering, structure)];
  flows.push(...flowBody(document, structure, set));
  const pages = paginate(flows);
  const pageOf = new Map<string, number>();
  pages.forEach(({ draft }, index) => {
    for (const { id } of draft.destinations) pageOf.set(id, index + 1);
  });
  return { pages, pageOf, structure };
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

function fillPageNumbers({ pages, pageOf }: Pass): void {
  for (const { draft } of pages) {
    for (const { run, target, right } of draft.pageNumbers) {
      run.text = String(pageOf.get(target) ?? '');
      if (right !== null) run.x = right - fontFace(run.face).width(run.text, run.size);
    }
  }
}

function finishPages(document: Document, { pages }: Pass): Page[] {
  return pages.map(({ area, draft }, index) => {
    const running = index === 0 ? [] : runningTexts(document, area, index + 1, pages.length);
    const mark = document.concept ? [conceptMark] : [];
    const things = [...mark, ...running, ...draft.things];
    return { width: area.pageWidth, height: area.pageHeight, things, destinations: draft.destinations };
  });
}

function numbers(numbering: Numbering, { pages, pageOf }: Pass): Omit<Layout, 'columnWidths' | 'pages' | 'structure'> {
  const anchors = new Map<string, Anchor>();
  const contents: ContentsEntry[] = [];
  const figures: Anchor[] = [];
  const tables: Anchor[] = [];
  for (const target of numbering.targets.values()) {
    const anchor = {
      id: target.id,
      number: printedNumber(target),
      title: target.title,
      page: pageOf.get(target.id) ?? 1,
    };
    anchors.set(target.id, anchor);
    if (target.level > 0) contents.push({ ...anchor, level: target.level as ContentsEntry['level'] });
    else if (target.kind === 'figure') figures.push(anchor);
    else if (anchor.number) tables.push(anchor);
  }
  const referenceTexts = new Map<Reference, string>();
  for (const reference of numbering.references) {
    const text = referenceText(reference, numbering.targets.get(reference.target));
    const page = text.page ? String(pageOf.get(reference.target) ?? '') : '';
    referenceTexts.set(reference, text.before + page + text.after);
  }
  return {
    pageCount: pages.length,
    anchors,
    contents,
    figures,
    tables,
    referenceTexts,
    footnoteNumbers: numbering.footnotes,
  };
}

function hasReference(block: Block): boolean {
  const inlines = (list: readonly Inline[]): boolean =>
    list.some((inline) => inline.kind === 'reference' || ('children' in inline && inlines(inline.children)));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlines(block.children);
    case 'figure':
      return inlines(block.caption);
    case 'list':
      return block.items.some((item) => item.children.some(hasReference));
    case 'table':
      return (
        inlines(block.caption ?? []) ||
        [...block.head, ...block.body].some((row) => row.cells.some((cell) => cell.children.some(hasReference)))
      );
    case 'callout':
    case 'section':
      return block.children.some(hasReference);
    case 'write-in':
      return false;
  }
}
