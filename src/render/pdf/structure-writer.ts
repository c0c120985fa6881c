import type { Leaf, Tag } from '../../model/layout.ts';
import { pdfText } from './pdf-syntax.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

/** Content of a leaf: a marked sequence on a page. */
interface Mark {
  readonly page: Ref;
  readonly id: number;
}

/** What the pages tell of a leaf. */
interface Marked {
  /** The tag that the leaf belongs to. */
  readonly owner: Ref;
  marks: readonly Mark[];
}

/** One for all leaves that no page has told of. */
const none: readonly Mark[] = [];

/** Collects what of the pages belongs to which tag, then writes the structure tree. */
export class StructureWriter {
  readonly #writer: PdfkitWriter;
  readonly #root: Ref;
  readonly #document: Tag;
  readonly #refs = new Map<Tag, Ref>();
  readonly #leaves = new Map<Leaf, Marked>();
  /** Link annotations of a tag, as its content. */
  readonly #links = new Map<Tag, string[]>();
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

  /** Ends a page: gives its key in the parent tree. `leaves` are its marked sequences in order. */
  addPage(page: Ref, leaves: readonly Leaf[]): number {
    const owners = leaves.map((leaf, id) => {
      const marked = this.#leaves.get(leaf)!;
      // Not pushed: that leaves room for sixteen more in each of hundreds of thousands.
      marked.marks = [...marked.marks, { page, id }];
      return marked.owner;
    });
    return this.#parents.push(`[${owners.join(' ')}]`) - 1;
  }

  /** A link annotation on a page; gives its key in the parent tree. */
  addLink(tag: Tag, page: Ref, annotation: Ref): number {
    this.#links.set(tag, [...(this.#links.get(tag) ?? []), `<</Type/OBJR/Obj ${annotation}/Pg ${page}>>`]);
    return this.#parents.push(this.#refs.get(tag)!) - 1;
  }

  /** The area of a figure on its page, `left bottom right top`. */
  setBox(tag: Tag, box: string): void {
    this.#boxes.set(tag, box);
  }

  /** Writes all elements. */
  finish(): Ref {
    this.#write(this.#document, this.#refs.get(this.#document)!, this.#root);
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
    const owner = this.#writer.reserve();
    this.#refs.set(tag, owner);
    for (const child of tag.children) {
      if (child.kind === 'leaf') this.#leaves.set(child, { owner, marks: none });
      else this.#register(child);
    }
  }

  #write(tag: Tag, ref: Ref, parent: Ref): void {
    let page: Ref | undefined;
    // Joined at the end: texts that grow piece by piece keep all their pieces in memory.
    const kids: string[] = [];
    for (const child of tag.children) {
      if (child.kind === 'tag') {
        const own = this.#refs.get(child)!;
        kids.push(own);
        this.#write(child, own, ref);
        continue;
      }
      for (const mark of this.#leaves.get(child)!.marks) {
        page ??= mark.page;
        kids.push(mark.page === page ? String(mark.id) : `<</Type/MCR/Pg ${mark.page}/MCID ${mark.id}>>`);
      }
    }
    kids.push(...(this.#links.get(tag) ?? []));
    const content = kids.length === 0 ? '' : `/K[${kids.join(' ')}]`;
    this.#writer.put(
      ref,
      `<</S/${tag.role}/P ${parent}${page ? `/Pg ${page}` : ''}${this.#attributes(tag, ref)}${content}>>`,
    );
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
