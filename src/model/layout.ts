import type { Block, Cell, Footnote, Picture, Reference, Table } from './document.ts';

/** A place that can be referred to. `number` is as printed: `3.2`, `A.1`, `Tabel 4`, `Figuur 2`, or empty. */
export interface Anchor {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Page as printed in the footer, counted from 1 at the cover. */
  readonly page: number;
}

/** A heading as it stands in the contents. */
export interface ContentsEntry extends Anchor {
  readonly level: 1 | 2 | 3 | 4;
}

/** What other formats and documents need to know of a laid-out document. */
export interface Numbers {
  readonly pageCount: number;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly contents: readonly ContentsEntry[];
  readonly figures: readonly Anchor[];
  readonly tables: readonly Anchor[];
  /** The body as it is divided over pages: that of the document, with landscape sections around tables that need them. */
  readonly body: readonly Block[];
  /** Tables of at most a third of a page: all their rows stay on one page. */
  readonly wholeTables: ReadonlySet<Table>;
  /** Column widths in points of every table, adding up to the width of its text area. */
  readonly columnWidths: ReadonlyMap<Table, readonly number[]>;
  /** What every cross reference prints, e.g. `hoofdstuk 3 Crisisorganisatie (pagina 12)`. */
  readonly referenceTexts: ReadonlyMap<Reference, string>;
  /** Footnotes are numbered through the document, from 1. */
  readonly footnoteNumbers: ReadonlyMap<Footnote, number>;
}

/** The four faces of a text family. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** Structure types of PDF 1.7 that we use; other formats may map them. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Div';

/** What a tag tells beyond its role. */
export interface TagAttributes {
  /** Text alternative of a figure. */
  readonly alt?: string;
  /** Text to read instead of what is drawn, e.g. for a drawn checkbox. */
  readonly actualText?: string;
  readonly scope?: 'Column' | 'Row';
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly listNumbering?: 'Disc' | 'Decimal' | 'None';
}

/** An element of the logical structure; its children stand in reading order. */
export interface Tag {
  readonly kind: 'tag';
  readonly role: Role;
  readonly attributes: TagAttributes;
  children: (Tag | Leaf)[];
}

/** A place in the reading order that drawn things fill, possibly over several pages. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly role: Role;
}

/** Text in one face, size and colour. `x` is absolute; text without a leaf is decoration (an artifact). */
export interface Run {
  readonly x: number;
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  /** Distance above the base line, for note marks. */
  readonly rise: number;
  readonly leaf: Leaf | null;
}

/** Something at its place on a page. Lengths in points, origin top left, y downwards; colours `#rrggbb`. */
export type Placed =
  | { readonly kind: 'line'; readonly baseline: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly leaf: Leaf | null;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
      readonly colour: string;
      readonly dotted: boolean;
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly picture: Picture;
      readonly leaf: Leaf;
      readonly tag: Tag;
    }
  | {
      readonly kind: 'link';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly target: { readonly href: string } | { readonly anchor: string };
      /** What a screen reader says. */
      readonly description: string;
      readonly tag: Tag;
    }
  | { readonly kind: 'mark'; readonly text: string; readonly size: number; readonly colour: string };

export interface Page {
  readonly width: number;
  readonly height: number;
  /** What stands on every page of this kind, in the margins and below the rest: the very same list for each. */
  readonly backdrop: readonly Placed[];
  /** In drawing order: what stands first lies below. The very same list when it was drawn for an earlier document. */
  readonly things: readonly Placed[];
  /** Its page number, as decoration. */
  readonly folio: readonly Placed[];
  /** Where each anchor of this page begins; y is the top of its first line. */
  readonly destinations: readonly { readonly id: string; readonly y: number }[];
}

/** A table that no page is wide enough for: its cells break words. */
export interface TooWideTable {
  readonly table: Table;
  readonly columns: number;
  /** The cell with the widest word. */
  readonly widest: Cell;
}

/** A document with every thing at its place. */
export interface Layout extends Numbers {
  readonly pages: readonly Page[];
  readonly tooWideTables: readonly TooWideTable[];
  /** How much of it finds no room on the pages it must fit on, in points of height; 0 when it fits. */
  readonly overflow: number;
  /** The logical structure; its root has role `Document`. */
  readonly structure: Tag;
}
