import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Block, Document, Inline, Reference } from '../model/document.ts';
import { templatePlace } from './template-place.ts';
import { withoutDangling } from './without-dangling.ts';

/** What stands in place of a reference to a part that this plan does not have: a block left out, a question still open. */
const ABSENT = '(niet opgenomen)';
/** The same where the edition may be why. */
const NOT_IN_EDITION = '(niet in deze uitgave)';

interface Found {
  readonly ids: string[];
  readonly references: Reference[];
  readonly levels: { level: number; id: string }[];
}

/**
 * Faults that show only in the whole document: an id that stands twice, a heading level that is skipped, and a reference to
 * nothing. The last happens when a question is open, so it is a warning, and the text says so.
 *
 * @param leftOut ids that only a chapter has which the institution leaves out: the text says so, and that is no fault;
 *   `any` in an edition that holds less than the answers
 */
export function checkDocument(
  document: Document,
  leftOut: ReadonlySet<string> | 'any',
): { document: Document; problems: Diagnostic[] } {
  const found: Found = { ids: [], references: [], levels: [] };
  for (const block of document.body) collect(block, found);
  const problems: Diagnostic[] = [];
  const report = (severity: Severity, code: string, message: string, at?: string) => {
    problems.push({ severity, code, message, at: templatePlace(at ?? document.id) });
  };
  const known = new Set(found.ids);
  for (const id of found.ids.filter((id, index) => found.ids.indexOf(id) < index))
    report('error', 'dubbel-anker', `De id "${id}" staat twee keer in dit document.`);
  const dangling = found.references.filter((reference) => !known.has(reference.target));
  for (const { target, at } of dangling.filter((reference) => leftOut !== 'any' && !leftOut.has(reference.target)))
    report('warning', 'verwijzing-naar-niets', `De verwijzing naar "${target}" komt in dit plan nergens uit.`, at);
  found.levels.reduce((previous, { level, id }) => {
    if (level > previous + 1)
      report('error', 'kopniveau', `De kop "${id}" slaat een niveau over (van ${previous} naar ${level}).`);
    return level;
  }, 0);
  return { document: withoutDangling(document, dangling, leftOut === 'any' ? NOT_IN_EDITION : ABSENT), problems };
}

function collect(block: Block, found: Found): void {
  if ('id' in block) found.ids.push(block.id);
  if (block.kind === 'heading') found.levels.push({ level: block.level, id: block.id });
  if ('caption' in block && block.caption) collectInline(block.caption, found);
  if (block.kind === 'heading' || block.kind === 'paragraph') collectInline(block.children, found);
  else if (block.kind === 'section' || block.kind === 'callout')
    for (const child of block.children) collect(child, found);
  else if (block.kind === 'list')
    for (const item of block.items) for (const child of item.children) collect(child, found);
  else if (block.kind === 'table')
    for (const row of [...block.head, ...block.body])
      for (const cell of row.cells) for (const child of cell.children) collect(child, found);
}

function collectInline(inlines: readonly Inline[], found: Found): void {
  for (const node of inlines) {
    if (node.kind === 'reference') found.references.push(node);
    else if ('children' in node) collectInline(node.children, found);
  }
}
