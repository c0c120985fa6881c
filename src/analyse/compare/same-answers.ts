/** Whether there is no answer: null, missing, or an empty list. */
export const isOpen = (answer: unknown): boolean =>
  answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);

export const isGroup = (answer: unknown): answer is Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** Whether two answers say the same; a field that is empty says what a missing one does, and the order of fields nothing. */
export function sameAnswers(one: unknown, other: unknown): boolean {
  if (isOpen(one) || isOpen(other)) return isOpen(one) && isOpen(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameAnswers(item, other[index]));
  if (isGroup(one) && isGroup(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameAnswers(one[key], other[key]));
  return one === other;
}

/** A text that is equal for answers that are the same. */
export const answerKey = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value: unknown) =>
    isGroup(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, field]) => !isOpen(field))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  ) ?? '';
