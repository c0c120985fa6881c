import type { BuildResult, Made } from './build.ts';
import type { Diagnostic, Severity } from './model/diagnostic.ts';
import type { Workspace } from './model/workspace.ts';

const words: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', open: 'open vraag' };

/** A terminal that gets colour and a line that is redrawn; anything else gets plain lines. */
const styled = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;
const colour = (code: number, text: string): string => (styled() ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Progress per document: one line that is redrawn on a terminal, a line each elsewhere. */
export function progress(stream: NodeJS.WriteStream): { document: (made: Made) => void; done: () => void } {
  const redraw = stream.isTTY === true;
  return {
    document: ({ title, pages }) =>
      stream.write(redraw ? `\r\u001b[K${title}: ${pages} bladzijden` : `${title}: ${pages} bladzijden\n`),
    done: () => {
      if (redraw) stream.write('\r\u001b[K');
    },
  };
}

/** Errors and warnings with their line; open questions only as a count, the documents mark them. */
export function printProblems(problems: readonly Diagnostic[], folder: string, workspace: Workspace): void {
  for (const problem of problems)
    if (problem.severity !== 'open')
      console.error(formatProblem(problem, folder, workspace.answers.get(problem.at.file)?.lines ?? []));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (errors > 0) console.error(`${errors === 1 ? 'Eén fout' : `${errors} fouten`}; er is niets gemaakt of veranderd.`);
}

/** `input/x/instelling.yaml:3:7 fout onbekend-veld: ... Tip: ...`, the line, and the place underlined. */
export function formatProblem(
  { severity, code, message, hint, at }: Diagnostic,
  folder: string,
  lines: readonly string[],
): string {
  const file = at.file.startsWith('templates/') ? at.file : `${folder.replace(/[\\/]+$/, '')}/${at.file}`;
  const word = colour(severity === 'error' ? 31 : 33, words[severity]);
  const head = `${file}:${at.line}:${at.column} ${word} ${code}: ${message}${hint ? ` Tip: ${hint}` : ''}`;
  const line = lines[at.line - 1];
  if (line === undefined || line.trim() === '') return head;
  const from = Math.max(0, at.column - 41);
  const shown = line.slice(from, from + 100).replace(/\t/g, ' ');
  const before = ' '.repeat(at.column - 1 - from);
  const under = '~'.repeat(Math.max(1, Math.min(at.length ?? 1, shown.length - before.length)));
  return `${head}\n    ${shown}\n    ${before}${colour(31, under)}`;
}

/** What was made: files, pages, seconds, warnings, open questions. */
export function printSummary({ documents, files, problems }: BuildResult, target: string, milliseconds: number): void {
  const pages = documents.reduce((sum, made) => sum + made.pages, 0);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const plural = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
  console.log(
    `${plural(files.length, 'bestand', 'bestanden')} in ${target} (${plural(pages, 'bladzijde', 'bladzijden')}, ${seconds} s)`,
  );
  console.log(
    `${plural(count('warning'), 'waarschuwing', 'waarschuwingen')}, ${plural(count('open'), 'open vraag', 'open vragen')}`,
  );
}
