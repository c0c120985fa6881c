import type { Diagnostic } from '../model/diagnostic.ts';

/** Two problems with one cause: where the first stands on a line, the second says nothing new. */
const echoes: Readonly<Record<string, string>> = {
  'geen-antwoord': 'ontbrekend-veld',
  'ontbrekend-veld': 'afgekapt-antwoord',
};

/** By file, line and column; the same problem at the same place stands once, and so do two problems with one cause. */
export function inReadingOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(
    problems.map((p) => [`${p.at.file}\0${p.at.line}\0${p.at.column}\0${p.code}\0${p.message}`, p]),
  );
  const echoed = new Set(problems.map((p) => `${p.at.file}\0${p.at.line}\0${echoes[p.code]}`));
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...unique.values()]
    .filter((p) => !echoed.has(`${p.at.file}\0${p.at.line}\0${p.code}`))
    .sort(
      (a, b) =>
        text(a.at.file, b.at.file) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column ||
        text(a.code, b.code) ||
        text(a.message, b.message),
    );
}
