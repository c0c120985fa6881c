import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Block, Document, Inline, Reference } from '../model/document.ts';
import { withoutDangling } from './without-dangling.ts';

interface Found {
  readonly ids: string[];
  readonly references: Reference[];
  readonly levels: { level: number; id: string }[];
}

/**
 * Faults that show only in the whole document: an id that stands twice, a heading level that is skipped, and a reference to
 * nothing. The last happens when a block is left out or a question is open, so it is a warning, and the text says so.
 */
export function checkDocument(document: Document): { document: Document; problems: Diagnostic[] } {
  const found: Found = { ids: [], references: [], levels: [] };
  for (const block of document.body) collect(block, found);
  const problems: Diagnostic[] = [];
  const report = (severity: Severity, code: string, message: string, at?: string) => {
    const [, file = `templates/${document.id}`, line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at ?? '') ?? [];
    problems.push({
      severity,
      code,
      message,
      at: { file: at ? `templates/${file}` : file, line: Number(line), column: Number(column) },
    });
  };
  const known = new Set(found.ids);
  for (const id of found.ids.filter((id, index) => found.ids.indexOf(id) < index))
    report('error', 'dubbel-anker', `De id "${id}" staat twee keer in dit document.`);
  const dangling = found.references.filter((reference) => !known.has(reference.target));
  for (const { target, at } of dangling)
    report('warning', 'verwijzing-naar-niets', `De verwijzing naar "${target}" komt in dit plan nergens uit.`, at);
  found.levels.reduce((previous, { level, id }) => {
    if (level > previous + 1)
      report('error', 'kopniveau', `De kop "${id}" slaat een niveau over (van ${previous} naar ${level}).`);
    return level;
  }, 0);
  return { document: withoutDangling(document, dangling), problems };
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
