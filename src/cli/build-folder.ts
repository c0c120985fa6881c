import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { BuildReport, Made } from '../model/build-report.ts';
import { rebuild } from '../rebuild.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { exitStatus } from './exit-status.ts';
import { explainBusy } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { keptLines } from './kept-lines.ts';
import { openQuestionLines } from './open-question-lines.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { errorCount, problemLines } from './problem-lines.ts';
import { refreshEditorHelp } from './refresh-editor-help.ts';
import { selectionOf } from './selection-argument.ts';
import { summaryLines } from './summary.ts';
import { thisProcess } from './this-process.ts';
import { toolDigest } from './tool-digest.ts';
import { whyNothingMade } from './why-nothing-made.ts';

/** What was typed behind `paraat build`. */
export interface BuildOptions {
  readonly out?: string;
  readonly only?: string;
  readonly format?: string;
  readonly edition?: string;
}

/** How the build of one folder ended, with what there is to say of it, in Dutch. */
export interface BuildEnd {
  readonly status: number;
  /** Whether the documents were made, or stood there already; in a few words why not. */
  readonly result: string;
  /** What is wrong, and where. */
  readonly errors: readonly string[];
  /** The open questions. */
  readonly open: readonly string[];
  /** Which files of somebody else were kept. */
  readonly kept: readonly string[];
  readonly summary: readonly string[];
  /** Only of a build that succeeded. */
  readonly report?: BuildReport;
}

const nothing = { errors: [], open: [], kept: [], summary: [] };

/** Where the documents of a folder come when nobody says otherwise. */
export const outputOf = (folder: string, { out, edition }: BuildOptions): string =>
  out ?? join('output', [basename(resolve(folder)), ...(edition && edition !== 'intern' ? [edition] : [])].join('-'));

/** Builds the documents of one folder. Prints nothing, but what `onDocument` does. */
export async function buildFolder(
  folder: string,
  options: BuildOptions,
  onDocument: (made: Made) => void,
): Promise<BuildEnd> {
  const started = performance.now();
  const templatesFolder = join(packageFolder, 'templates');
  const selection = await selectionOf(options, templatesFolder);
  const output = outputOf(folder, options);
  const misuse =
    typeof selection === 'string' ? selection : ((await whyNotFrom(folder)) ?? whyNotThere(output, folder));
  if (misuse !== undefined || typeof selection === 'string')
    return { ...nothing, status: exitStatus.wrongUse, result: 'niet begonnen', errors: [misuse ?? ''] };
  keepHeapSmall();
  const order = { folder, templatesFolder, output, selection, tool: toolDigest() };
  const outcome = await rebuild(order, thisProcess, onDocument);
  if ('workspace' in outcome) await refreshEditorHelp(folder, outcome.workspace);
  const notWritten = { ...nothing, status: exitStatus.notWritten, result: 'niet geschreven' };
  switch (outcome.kind) {
    case 'busy':
      return { ...notWritten, errors: [explainBusy(outcome.owner, thisProcess, output)] };
    case 'not-written':
      return { ...notWritten, errors: [explainWriteFailure(outcome.failure, output)] };
    case 'errors': {
      const count = errorCount(outcome.problems) ?? '';
      const { olderAnswers } = await import('./older-answers.ts');
      const older = olderAnswers(outcome.workspace, folder);
      return {
        ...nothing,
        status: exitStatus.errors,
        result: count,
        errors: [
          ...problemLines(outcome.problems, folder, outcome.workspace.answers),
          `${count}; er is niets gemaakt of veranderd.`,
          ...(older === undefined ? [] : [older]),
        ],
      };
    }
    default: {
      const { report, kind } = outcome;
      const summary = summaryLines(report, output, performance.now() - started);
      if (report.files === 0 && selection.only !== undefined) summary.push(whyNothingMade(selection.only));
      if (kind === 'built' && (selection.only ?? selection.format) !== undefined)
        summary.push('De andere bestanden in die map zijn niet bijgewerkt.');
      if (kind === 'unchanged')
        summary.push('Er is niets veranderd sinds de vorige keer: deze bestanden stonden er al.');
      return {
        status: exitStatus.done,
        result: kind === 'built' ? 'gemaakt' : 'niets veranderd',
        errors: problemLines(report.problems, folder, linesOf(report)),
        open: openQuestionLines(report.problems, folder),
        kept: outcome.kind === 'built' ? keptLines(outcome, output) : [],
        summary,
        report,
      };
    }
  }
}

/** A folder that holds the first file of an institution is one; only where it does not, it is worth finding out what is meant. */
const whyNotFrom = async (folder: string): Promise<string | undefined> =>
  existsSync(join(folder, 'instelling.yaml')) ? undefined : (await import('./answers-folder.ts')).whyNoAnswers(folder);

/** The lines that are shown with problems, each at its number. */
function linesOf({ lines }: BuildReport): Map<string, { readonly lines: readonly string[] }> {
  const shown = Object.entries(lines).map(([file, texts]) => {
    const all: string[] = [];
    for (const [line, text] of Object.entries(texts)) all[Number(line) - 1] = text;
    return [file, { lines: all }] as const;
  });
  return new Map(shown);
}
