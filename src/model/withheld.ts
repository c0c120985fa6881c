import type { Confidential } from './edition.ts';
import type { AnswerPath } from './workspace.ts';

/** A text that an edition may not hold, and where it was typed. */
export interface WithheldValue {
  readonly kind: Confidential;
  readonly value: string;
  /** What the question is called. */
  readonly title: string;
  readonly file: string;
  /** In the answers as they were before anything went. */
  readonly path: AnswerPath;
  /** Words about something, of which only a whole sentence says what it is; else each occurrence tells. */
  readonly isPassage: boolean;
}
