import type { Diagnostic } from '../model/diagnostic.ts';

/** Keeps of problems those that were not seen before: a fault of a template shows in each document of a series. */
export function onlyNew(): (problems: readonly Diagnostic[]) => Diagnostic[] {
  const known = new Set<string>();
  return (problems) =>
    problems.filter((problem) => {
      const before = known.size;
      return known.add(JSON.stringify(problem)).size > before;
    });
}
