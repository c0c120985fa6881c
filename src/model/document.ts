import type { Diagram } from './diagram.ts';
import type { HouseStyle } from './house-style.ts';
import type { PageFormat } from './page-format.ts';
import type { PdfPage } from './pdf-page.ts';

/** Where a printed text came from: the answers (JSON pointers such as `/bouwstenen/visie/ambitie`) and how sure we are. */
export interface Origin {
  /** `whole`: is that answer; `part`: a piece of it; `computed`: made from these answers; `unsure`: one of these answers. */
  readonly how: 'whole' | 'part' | 'computed' | 'unsure';
  readonly answers: readonly string[];
}

/** A run of text; white space is already folded to single spaces. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly origin?: Origin;
  /** In a concept: the answer differs from that of the last release. */
  readonly changed?: true;
}

/** An open question; `text` is its title. Printed as a marked gap: `[nog in te vullen: Ambitie]`. */
export interface Gap {
  readonly kind: 'gap';
  readonly text: string;
  readonly origin?: Origin;
  readonly changed?: true;
}

export interface Emphasis {
  readonly kind: 'strong' | 'em';
  readonly children: readonly Inline[];
}

export interface Break {
  readonly kind: 'break';
}

/** A link out of the document (https, mailto, tel). */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A cross reference: printed by layout as number, title and page of the target, in the form asked. */
export interface Reference {
  readonly kind: 'reference';
  readonly target: string;
  readonly form: 'full' | 'number' | 'page';
  readonly at?: string;
}

export interface Footnote {
  readonly kind: 'footnote';
  readonly children: readonly Inline[];
}

export type Inline = Text | Gap | Emphasis | Break | Link | Reference | Footnote;

/** A heading. Levels never jump; `numbering` says whether it counts as 1.2, as annex A.1, or not at all. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string;
  readonly numbering: 'chapter' | 'annex' | 'none';
  /** A heading of level 1 that stands under the chapter before it, where others start a page. */
  readonly runsOn?: true;
  /** Ids of the norms that the text below it satisfies. */
  readonly norms?: readonly string[];
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** `lead`: the opening paragraph of a chapter, set larger. */
  readonly style: 'body' | 'lead';
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly marker: 'bullet' | 'number' | 'check';
  readonly items: readonly ListItem[];
}

/** Paragraphs and nested lists. */
export interface ListItem {
  readonly children: readonly (Paragraph | List)[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** Without a caption the table has no number and does not stand in the list of tables. */
  readonly caption: readonly Inline[] | null;
  /** Rows that repeat on every page the table runs over. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly at?: string;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly header: 'column' | 'row' | null;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: 'start' | 'end' | 'center';
  /** Its column takes what others can spare: there is much to write in it. */
  readonly wide?: true;
  readonly children: readonly (Paragraph | List | WriteIn)[];
}

export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  /** An empty caption: the figure has no number and does not stand in the list of figures. */
  readonly caption: readonly Inline[];
  /** Text alternative, read aloud instead of the picture. */
  readonly alt: string;
  readonly content: Picture;
}

export type Picture =
  | { readonly kind: 'diagram'; readonly diagram: Diagram }
  | { readonly kind: 'image'; readonly image: Image }
  /** A page of an annex. Word cannot hold it and leaves it out. */
  | { readonly kind: 'page'; readonly page: PdfPage };

/** A raster image; width and height in pixels as stored in the file. */
export interface Image {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'let-op' | 'besluit' | 'tip';
  readonly children: readonly (Paragraph | List)[];
}

/** A part with a page of its own; `landscape` turns its pages. Sections do not nest. */
export interface Section {
  readonly kind: 'section';
  readonly orientation: 'portrait' | 'landscape';
  /** Stands out of the text at the edge of each of its pages, where a thumb finds it. */
  readonly tab?: Tab;
  readonly children: readonly Block[];
}

/** A tab; `index` is its place among the tabs of its kind, counted from 0 at the top of the page. */
export interface Tab {
  readonly label: string;
  readonly index: number;
}

/**
 * A label and what to fill in under it, by hand or in Word: as much room as so many lines take, ruled or open within a
 * frame; a date; or one of the options, which differ.
 */
export type WriteIn =
  | { readonly kind: 'write-in'; readonly label: string; readonly look: 'lines' | 'box'; readonly lines: number }
  | { readonly kind: 'write-in'; readonly label: string; readonly look: 'date' }
  | Choice;

export interface Choice {
  readonly kind: 'write-in';
  readonly label: string;
  readonly look: 'choice';
  readonly options: readonly string[];
}

export type Block = Heading | Paragraph | List | Table | Figure | Callout | Section | WriteIn;

export type Format = 'pdf' | 'docx';

/** What stands on the cover; every text is ready to print. */
export interface Cover {
  readonly institution: string;
  readonly title: string;
  readonly subtitle: string;
  /** The version block: version, status, edition, date, fingerprint. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** One document, complete: everything a renderer needs to print it, and nothing about a format. */
export interface Document {
  /** File name without extension, e.g. `crisisplan`; one of a series stands in its folder: `evaluaties/a27-01`. */
  readonly id: string;
  readonly title: string;
  /** The series that it is one of; null for a document that there is one of. */
  readonly series: { readonly id: string; readonly title: string } | null;
  /** What is made of it. */
  readonly formats: readonly Format[];
  /** Null for a form or card: it begins with its text. */
  readonly cover: Cover | null;
  /** Running header (left, right) and footer (left; right is `pagina x van y`). */
  readonly running: { readonly headerLeft: string; readonly headerRight: string; readonly footerLeft: string };
  /** Document properties; `date` (ISO) is the date of the version and is used for every date inside a file. */
  readonly properties: {
    readonly author: string;
    readonly subject: string;
    readonly version: string;
    readonly status: string;
    readonly edition: string;
    readonly fingerprint: string;
    readonly date: string;
  };
  /** A concept carries a mark across each page. */
  readonly concept: boolean;
  /** Null for a form or card. */
  readonly contents: { readonly title: string; readonly depth: 1 | 2 | 3; readonly lists: boolean } | null;
  readonly body: readonly Block[];
  readonly style: HouseStyle;
  /** Sections may turn it. */
  readonly page: PageFormat;
  /** On how many pages it must fit. */
  readonly mostPages?: number;
}
