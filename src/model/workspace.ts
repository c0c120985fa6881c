import type { Place } from './diagnostic.ts';

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
  /** The file's text by line, to show the line of a problem. */
  readonly lines: readonly string[];
}

/** Everything an institution wrote, read once. */
export interface Workspace {
  /** Name of the input folder, e.g. `voorbeeldziekenhuis`. */
  readonly name: string;
  /** In order of path. */
  readonly answers: ReadonlyMap<string, AnswerFile>;
  /** The files that are no YAML: own chapters, annexes, logo. Bytes by path. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 over path and bytes of every file, in hexadecimal: changes when any answer changes. */
  readonly fingerprint: string;
}
