/** One document as its templates describe it: `templates/<id>/document.yaml` and a file per chapter. */
export interface DocumentTemplate {
  /** Folder name; the name of the output file. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** How deep the contents go, and whether lists of figures and tables follow it. */
  readonly contents: { readonly depth: 1 | 2 | 3; readonly lists: boolean };
  /** Chapters in reading order (the order of their file names). */
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** Relative to the templates folder: `crisisplan/14-crisisprofiel.ejs`. */
  readonly path: string;
  /** Name without number and extension; the id of a building block when the chapter is about one. */
  readonly name: string;
}

/** All templates, read once. They are code: they come with the tool, never from an institution's input. */
export interface Templates {
  readonly documents: readonly DocumentTemplate[];
  /** Text of every chapter and partial, by path. */
  readonly texts: ReadonlyMap<string, string>;
}
