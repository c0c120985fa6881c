import type { BuildReport } from '../model/build-report.ts';
import type { ChildAnswer, ChildTask, Counts } from './build-children.ts';
import { buildFolder } from './build-folder.ts';
import { explainCrash } from './explain-crash.ts';

/** Above this a process has grown by a large institution, and another takes its place: memory goes back to the system. */
const GROWN = 350_000_000;

// The program of a process that builds one institution after the other for `paraat build` with more than one folder.
process.on('disconnect', () => process.exit());
process.on('message', async ({ folder, options }: ChildTask) => {
  let answer: ChildAnswer;
  try {
    const { status, result, errors, kept, report } = await buildFolder(folder, options, () => {});
    answer = { status, result, errors, kept, ...(report && { counts: countsOf(report) }), grown: hasGrown() };
  } catch (error) {
    const { message, status } = explainCrash(error);
    answer = { status, result: 'afgebroken', errors: [message], kept: [], grown: true };
  }
  process.send?.(answer);
});

const hasGrown = (): boolean => process.memoryUsage.rss() > GROWN;

const countsOf = ({ documents, problems }: BuildReport): Counts => ({
  documents: documents.reduce((sum, made) => sum + made.count, 0),
  pages: documents.reduce((sum, made) => sum + made.pages, 0),
  warnings: problems.filter(({ severity }) => severity === 'warning').length,
  open: problems.filter(({ severity }) => severity === 'open').length,
});
