import type { Workspace } from './workspace.ts';

/** A file as it travels with the documents that were made of it. */
export interface SourceFile {
  /** Relative to the input folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What of a workspace its documents are made of. */
export type SourceAnswers = Pick<Workspace, 'answers' | 'assets' | 'usedAssets' | 'elsewhere'>;
