import type { Place } from './diagnostic.ts';
import type { FileMark } from './file-mark.ts';

/** A path of keys and list positions inside one file of answers. */
export type AnswerPath = readonly (string | number)[];

/** One YAML file: its answers as typed (all scalars are text, empty is null), and where each of them stands. */
export interface AnswerFile {
  /** Relative to the input folder, with forward slashes: `bouwstenen/visie.yaml`. */
  readonly path: string;
  readonly value: unknown;
  /** Whether the file could be read; when not, its value says nothing about what was answered. */
  readonly readable: boolean;
  /** Place of the value at a path, or of its key; when it is missing, of the nearest parent that exists. */
  readonly locate: (path: AnswerPath, what?: 'value' | 'key') => Place;
  /**
   * Place of the first occurrence of a part of an answer, such as one character; of the whole answer when the part runs
   * over lines or is not there.
   */
  readonly placeInText: (path: AnswerPath, part: string) => Place;
  /** Whether the answer at a path was not typed here but comes from another file; absent when none does. */
  readonly inherited?: (path: AnswerPath) => boolean;
  /** The file's text by line, to show the line of a problem. */
  readonly lines: readonly string[];
}

/** Everything an institution wrote, read once. */
export interface Workspace {
  /** Name of the input folder, e.g. `voorbeeldziekenhuis`. */
  readonly name: string;
  /** In order of path. */
  readonly answers: ReadonlyMap<string, AnswerFile>;
  /** The files that are no answers: annexes, logo, fonts. Bytes by path. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Evidence that answers name and that did not travel along with them: which files they were, by path. */
  readonly elsewhere?: ReadonlyMap<string, FileMark>;
  /** The norm frameworks that come with the tool, as typed, by name. An institution replaces one by its own file. */
  readonly normenkaders: ReadonlyMap<string, unknown>;
  /** Every file that was read, byte for byte: what a release keeps. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** The paths of files that answers name, whether or not those files are there. */
  readonly usedAssets: ReadonlySet<string>;
  /** Folders, and files that are no answers, that exist and could not be read: what is in them is unknown. */
  readonly closed: readonly string[];
  /**
   * SHA-256, in hexadecimal, over the answers of every file that is asked for and the bytes of every file they name: two
   * sets of documents with one fingerprint were made of the same answers.
   */
  readonly fingerprint: string;
}
