import type { ContentsEntry } from '../../model/layout.ts';
import { pdfText } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

interface Item {
  readonly entry: ContentsEntry;
  readonly ref: Ref;
  readonly children: Item[];
}

/** Bookmarks of all headings, the first level open to view; each leads to a named destination. Null without headings. */
export function writeOutline(writer: PdfkitWriter, contents: readonly ContentsEntry[]): Ref | null {
  if (contents.length === 0) return null;
  const root: Item[] = [];
  const path: Item[] = [];
  for (const entry of contents) {
    const item: Item = { entry, ref: writer.reserve(), children: [] };
    while (path.length > 0 && path.at(-1)!.entry.level >= entry.level) path.pop();
    (path.at(-1)?.children ?? root).push(item);
    path.push(item);
  }
  const outline = writer.reserve();
  writeItems(writer, root, outline);
  writer.put(outline, `<</Type/Outlines/First ${root[0]!.ref}/Last ${root.at(-1)!.ref}/Count ${root.length}>>`);
  return outline;
}

function writeItems(writer: PdfkitWriter, items: readonly Item[], parent: Ref): void {
  items.forEach(({ entry, ref, children }, index) => {
    const title = [entry.number, entry.title].filter((part) => part !== '').join(' ');
    let body = `<</Title${pdfText(title)}/Parent ${parent}/Dest${pdfText(entry.id)}`;
    if (index > 0) body += `/Prev ${items[index - 1]!.ref}`;
    if (index < items.length - 1) body += `/Next ${items[index + 1]!.ref}`;
    // a negative count says: closed, this many would show
    if (children.length > 0)
      body += `/First ${children[0]!.ref}/Last ${children.at(-1)!.ref}/Count ${-children.length}`;
    writer.put(ref, `${body}>>`);
    writeItems(writer, children, ref);
  });
}
