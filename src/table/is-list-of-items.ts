/** Whether answers are a list of groups, each with an id, or nothing yet: what a table can be laid over. */
export const isListOfItems = (answers: unknown): answers is readonly Item[] | null | undefined =>
  answers == null || (Array.isArray(answers) && answers.every(isItem));

/** An item of a list, as typed. */
export type Item = Readonly<Record<string, unknown>>;

const isItem = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && typeof (item as Item).id === 'string';
