/** What a migration makes of the answers of one file. */
export interface Migrated {
  /** As typed: texts, null, lists, groups. What did not change is the same value. */
  readonly answers: unknown;
  /** What changed, a Dutch sentence each. */
  readonly changes: readonly string[];
  /** What the user still has to look at, a Dutch sentence each. */
  readonly toDo: readonly string[];
}

/**
 * Brings answers written for an older Paraat to the present schema. It recognises the old form by itself, so that answers
 * carry no number of a version; what it does not recognise it leaves alone, whatever is wrong with it.
 */
export interface Migration {
  /** The first date on which Paraat asked the new form, ISO 8601. */
  readonly from: string;
  /** What the new form asks, in Dutch. */
  readonly description: string;
  /** The file it is about. */
  readonly file: string;
  /**
   * @param answers of that file, as typed
   * @returns undefined when nothing in it has the old form
   */
  readonly migrate: (answers: unknown) => Migrated | undefined;
}

/** A group of fields as typed; undefined when it is something else. */
export const groupOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

/** A list as typed; empty when it is something else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
