import type { Format } from './document.ts';
import type { Edition } from './edition.ts';

/** In the place of a list: each chapter is a document of its own, with its first heading as title and its name as file name. */
export const EACH_CHAPTER = 'hoofdstuk';

/** One document as its templates describe it: `templates/<id>/document.yaml` and a file per chapter. */
export interface DocumentTemplate {
  /** Folder in `templates/`; the name of the output file, or of the folder of a series. */
  readonly id: string;
  /** By which it is asked for and listed: its id, or for a card the folder that all cards stand in. */
  readonly group: string;
  readonly title: string;
  readonly subtitle: string;
  /** How deep the contents go, and whether lists of figures and tables follow it; null for a form or card, without cover. */
  readonly contents: { readonly depth: 1 | 2 | 3; readonly lists: boolean } | null;
  /** The year that the title names: the plan year, or the one before it that is reported; null without one. */
  readonly year: 'plan' | 'report' | null;
  /** Whether chapters follow one another on the page; annexes always start one. */
  readonly running: boolean;
  /**
   * Name of the list of which each item gets a document of its own, or `EACH_CHAPTER`; null for a document that there is
   * one of.
   */
  readonly per: string | null;
  /**
   * It tells what changed since a release, so it is made after the documents that it quotes: always, or only when there is
   * a release to compare with. Null for a plan.
   */
  readonly aboutChanges: 'always' | 'after-release' | null;
  /**
   * A card: the word on its tab at the edge of the page, on how many pages it must fit, and the building block without which
   * there is none. Null for any other document.
   */
  readonly card: { readonly tab: string; readonly pages: number; readonly block: string | null } | null;
  /** The group whose cards it binds, each with its tab; null for a document with text of its own. */
  readonly binds: string | null;
  /** It quotes pages of the others: it is composed in a second round, when those have been laid out. */
  readonly quotesPages: boolean;
  readonly formats: readonly Format[];
  /** In which editions it exists; absent: in all. */
  readonly editions?: readonly Edition[];
  /** Whether it is made for a dossier alone. */
  readonly dossier: boolean;
  /** Chapters in reading order (the order of their file names). */
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** Relative to the templates folder: `crisisplan/14-crisisprofiel.ejs`. */
  readonly path: string;
  /** Name without number and extension; the id of a building block when the chapter is about one. */
  readonly name: string;
  /** In which editions of the document it stands; absent: in all. */
  readonly editions?: readonly Edition[];
  /** The edition at hand does not have it: what refers to it says so. */
  readonly isAbsent?: true;
}

/** One document of a series: what it is about. */
export interface DocumentItem {
  /** Its file in the folder of the series, without extension, with forward slashes; made of ids. */
  readonly path: string;
  /** Short, for the running header: `Evaluatie 27-01`. */
  readonly title: string;
  /** What it is about, in full; with the title it is the title of the document. Null when the title says it all. */
  readonly about: string | null;
  /** What its templates are given, besides the locals of every template. */
  readonly given: object;
}

/** All templates, read once. They are code: they come with the tool, never from an institution's input. */
export interface Templates {
  readonly documents: readonly DocumentTemplate[];
  /** Text of every chapter and partial, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256, in hexadecimal, of every file that was read, by path. */
  readonly hashes: ReadonlyMap<string, string>;
}
