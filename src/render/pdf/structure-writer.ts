import type { Leaf, Tag } from '../../model/layout.ts';
import { pdfText } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** Content of a leaf: a marked sequence on a page. */
interface Mark {
  readonly page: Ref;
  readonly id: number;
}

/** Collects what of the pages belongs to which tag, then writes the structure tree. */
export class StructureWriter {
  readonly #writer: PdfkitWriter;
  readonly #root: Ref;
  readonly #document: Tag;
  readonly #refs = new Map<Tag, Ref>();
  readonly #owners = new Map<Leaf, Tag>();
  readonly #marks = new Map<Leaf, Mark[]>();
  readonly #links = new Map<Tag, { readonly page: Ref; readonly annotation: Ref }[]>();
  readonly #boxes = new Map<Tag, string>();
  /** The parent tree: per page the tag of each marked sequence; per annotation its tag. */
  readonly #parents: string[] = [];
  readonly #noteIds: (readonly [string, Ref])[] = [];

  constructor(writer: PdfkitWriter, document: Tag) {
    this.#writer = writer;
    this.#document = document;
    this.#root = writer.reserve();
    this.#register(document);
  }

  /** Tells that a marked sequence of a page belongs to a leaf. */
  mark(leaf: Leaf, page: Ref, id: number): void {
    const marks = this.#marks.get(leaf);
    if (marks) marks.push({ page, id });
    else this.#marks.set(leaf, [{ page, id }]);
  }

  /** Ends a page: gives its key in the parent tree. `leaves` are its marked sequences in order. */
  addPage(leaves: readonly Leaf[]): number {
    return this.#parents.push(`[${leaves.map((leaf) => this.#refs.get(this.#owners.get(leaf)!)).join(' ')}]`) - 1;
  }

  /** A link annotation on a page; gives its key in the parent tree. */
  addLink(tag: Tag, page: Ref, annotation: Ref): number {
    const link = { page, annotation };
    const links = this.#links.get(tag);
    if (links) links.push(link);
    else this.#links.set(tag, [link]);
    return this.#parents.push(this.#refs.get(tag)!) - 1;
  }

  /** The area of a figure on its page, `left bottom right top`. */
  setBox(tag: Tag, box: string): void {
    this.#boxes.set(tag, box);
  }

  /** Writes all elements. */
  finish(): Ref {
    this.#write(this.#document, this.#root);
    const numbers = this.#parents.map((parent, key) => `${key} ${parent}`).join('\n');
    const ids = this.#noteIds.map(([id, ref]) => `${pdfText(id)} ${ref}`).join(' ');
    const limits = ids ? `/Limits[${pdfText(this.#noteIds[0]![0])} ${pdfText(this.#noteIds.at(-1)![0])}]` : '';
    this.#writer.put(
      this.#root,
      `<</Type/StructTreeRoot/K ${this.#refs.get(this.#document)}/ParentTree ${this.#writer.add(`<</Nums[${numbers}]>>`)}` +
        `/ParentTreeNextKey ${this.#parents.length}${ids ? `/IDTree<</Kids[${this.#writer.add(`<</Names[${ids}]${limits}>>`)}]>>` : ''}>>`,
    );
    return this.#root;
  }

  #register(tag: Tag): void {
    this.#refs.set(tag, this.#writer.reserve());
    for (const child of tag.children) {
      if (child.kind === 'leaf') this.#owners.set(child, tag);
      else this.#register(child);
    }
  }

  #write(tag: Tag, parent: Ref): void {
    const ref = this.#refs.get(tag)!;
    const page = this.#firstPage(tag);
    const kids: string[] = [];
    for (const child of tag.children) {
      if (child.kind === 'tag') {
        kids.push(this.#refs.get(child)!);
        this.#write(child, ref);
        continue;
      }
      for (const mark of this.#marks.get(child) ?? []) {
        kids.push(mark.page === page ? String(mark.id) : `<</Type/MCR/Pg ${mark.page}/MCID ${mark.id}>>`);
      }
    }
    for (const link of this.#links.get(tag) ?? []) kids.push(`<</Type/OBJR/Obj ${link.annotation}/Pg ${link.page}>>`);
    const content = kids.length === 0 ? '' : `/K${kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(' ')}]`}`;
    this.#writer.put(
      ref,
      `<</S/${tag.role}/P ${parent}${page ? `/Pg ${page}` : ''}${this.#attributes(tag, ref)}${content}>>`,
    );
  }

  #firstPage(tag: Tag): Ref | null {
    for (const child of tag.children) {
      const mark = child.kind === 'leaf' ? this.#marks.get(child)?.[0] : undefined;
      if (mark) return mark.page;
    }
    return null;
  }

  #attributes(tag: Tag, ref: Ref): string {
    const { alt, actualText, scope, colspan, rowspan, listNumbering } = tag.attributes;
    let text = '';
    if (alt !== undefined) text += `/Alt${pdfText(alt)}`;
    if (actualText !== undefined) text += `/ActualText${pdfText(actualText)}`;
    if (tag.role === 'Note') {
      const id = `noot-${String(this.#noteIds.length + 1).padStart(5, '0')}`;
      this.#noteIds.push([id, ref]);
      text += `/ID${pdfText(id)}`;
    }
    const box = this.#boxes.get(tag);
    if (box) text += `/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
    if (listNumbering) text += `/A<</O/List/ListNumbering/${listNumbering}>>`;
    if (scope || colspan || rowspan) {
      text += `/A<</O/Table${scope ? `/Scope/${scope}` : ''}${colspan ? `/ColSpan ${colspan}` : ''}${rowspan ? `/RowSpan ${rowspan}` : ''}>>`;
    }
    return text;
  }
}
