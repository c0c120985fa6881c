import type { AnswerPath } from './workspace.ts';

/** A piece of a text beside another version of it. */
export interface WordPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** An answer as one of two versions has it. */
export interface AnswerSide {
  readonly path: AnswerPath;
  /** As it is shown: dates in words, references by name. */
  readonly text: string;
}

/** One difference between the answers of two versions. */
export interface AnswerChange {
  /** `moved`: the same item at another place of its list; `renamed`: the same item under another id. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'renamed';
  readonly file: string;
  /** Titles from the file inwards: what is asked, and the name of the item. */
  readonly where: readonly string[];
  /** Undefined for what was added. */
  readonly before: AnswerSide | undefined;
  /** Undefined for what was removed. */
  readonly after: AnswerSide | undefined;
  /** Old and new in one, with the words that differ. */
  readonly words: readonly WordPiece[];
  /** References to a renamed item that went along; they are no changes of their own. */
  readonly references: number;
  /** May not stand in every edition: it is named, its value not shown. */
  readonly confidential: boolean;
  /** Ids of the roles that have to do with it. */
  readonly roles: readonly string[];
}

/** The differences in one answer file. */
export interface FileChanges {
  readonly file: string;
  /** Title of the block or register; the name of a scenario card. */
  readonly title: string;
  /** Whether the file is only in one of the two. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly changes: readonly AnswerChange[];
}
