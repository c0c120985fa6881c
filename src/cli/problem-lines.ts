import { type Diagnostic, isError, type Severity } from '../model/diagnostic.ts';
import { formatProblem } from './format-problem.ts';
import { readable } from './visible.ts';

/** Nobody reads more at once, and the first errors are often the cause of the others. */
const MOST_PROBLEMS = 50;
const MOST_MISSING = 10;
const MOST_CODES = 5;

/**
 * Missing files first (they are often the cause of the rest), then errors, warnings and notices with their line, at most
 * fifty: the gravest where not all fit, and of those that are no errors some of every code, with the codes of what is left.
 * Other open questions are listed after a build, by `openQuestionLines`.
 */
export function problemLines(
  problems: readonly Diagnostic[],
  folder: string,
  answers: ReadonlyMap<string, { readonly lines: readonly string[] }>,
  stream: NodeJS.WriteStream = process.stderr,
): string[] {
  const format = (problem: Diagnostic) =>
    formatProblem(problem, folder, answers.get(problem.at.file)?.lines ?? [], stream);
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity);
  const errors = of('error');
  const gravestFirst = [...errors, ...someOfEach(of('warning')), ...someOfEach(of('notice'))];
  const shown = new Set(gravestFirst.slice(0, MOST_PROBLEMS));
  const left = gravestFirst.slice(MOST_PROBLEMS);
  const leftErrors = Math.max(0, errors.length - shown.size);
  const missing = problems.filter(isMissingFile);
  return [
    ...(missing.length > MOST_MISSING ? [missingFiles(missing)] : missing.map(format)),
    ...problems.filter((problem) => shown.has(problem)).map(format),
    ...(left.length > 0
      ? [
          `... en nog ${plural(left.length, 'melding', 'meldingen')}${leftErrors ? `, waarvan ${plural(leftErrors, 'fout', 'fouten')}` : ''}: ${perCode(left)}.`,
        ]
      : []),
  ];
}

/** The first of every code, then the second of each, and so on: what is told many times does not hide what is told once. */
function someOfEach(problems: readonly Diagnostic[]): Diagnostic[] {
  const turns: Diagnostic[][] = [];
  const told = new Map<string, number>();
  for (const problem of problems) {
    const turn = told.get(problem.code) ?? 0;
    told.set(problem.code, turn + 1);
    turns[turn] = [...(turns[turn] ?? []), problem];
  }
  return turns.flat();
}

/** `39 keer verouderde-gegevens, 1 keer ...`, the most frequent first. */
function perCode(problems: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([, some], [, other]) => other - some);
  const named = sorted.slice(0, MOST_CODES).map(([code, count]) => `${count} keer ${code}`);
  return [...named, ...(sorted.length > named.length ? ['en andere'] : [])].join(', ');
}

/** How many errors keep a build from making anything; undefined without errors. */
export function errorCount(problems: readonly Diagnostic[]): string | undefined {
  const errors = problems.filter(isError).length;
  return errors === 0 ? undefined : errors === 1 ? 'Eén fout' : `${errors} fouten`;
}

/** A file that may be missing: all that belongs in it is open. */
export const isMissingFile = (problem: Diagnostic): boolean =>
  problem.severity === 'open' && problem.code === 'ontbrekend-bestand';

/** `1 bestand`, `2 bestanden`. */
export const plural = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

function missingFiles(missing: readonly Diagnostic[]): string {
  const names = missing.slice(0, MOST_MISSING).map((problem) => readable(problem.at.file));
  return `Er ontbreken ${missing.length} bestanden: ${names.join(', ')} en nog ${missing.length - names.length}. Maak ze, of zet een bouwsteen met een reden onder niet_gebruikt in instelling.yaml.`;
}
