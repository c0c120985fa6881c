/** A place in a file; line and column count from 1, length in characters (for the underlining). */
export interface Place {
  /** Path as the user knows it, with forward slashes, relative to the input folder or the templates folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/**
 * `error` stops the build; `warning` and `open` (an open question) never stop a concept. A `notice` is worth knowing and
 * asks for nothing: it may be meant.
 */
export type Severity = 'error' | 'warning' | 'open' | 'notice';

/** A problem, as a value: collected per stage, shown together, never thrown one by one. Message and hint are Dutch. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Dutch, kebab-case, e.g. `onbekende-verwijzing`; never changes once published. */
  readonly code: string;
  readonly message: string;
  readonly at: Place;
  readonly hint?: string;
}

export const isError = ({ severity }: Pick<Diagnostic, 'severity'>): boolean => severity === 'error';

/** Whether a stage is to stop: one problem of these at least is an error. */
export const failed = (problems: readonly Pick<Diagnostic, 'severity'>[]): boolean => problems.some(isError);
