import type { BuildResult } from './build.ts';
import type { BuildReport } from './model/build-report.ts';
import { openInFillingOrder } from './validate/open-in-filling-order.ts';

/** What there is to say of a build: of the answers only the lines that are shown with a problem. */
export function reportOf({ problems, workspace, documents, undated }: BuildResult, files: number): BuildReport {
  const lines: Record<string, Record<number, string>> = {};
  for (const { severity, at } of problems) {
    const line = severity === 'open' ? undefined : workspace.answers.get(at.file)?.lines[at.line - 1];
    if (line !== undefined) lines[at.file] = { ...lines[at.file], [at.line]: line };
  }
  return { problems: openInFillingOrder(problems), lines, documents, undated, files };
}
