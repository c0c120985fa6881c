import type { Faults, FileCheck } from './file-checks.ts';
import type { ProducedFile } from './produced-sets.ts';

/**
 * What was made against what looked at it, as a table in Markdown: a row for each kind of file in each set, a column for each
 * checker, in a cell how many of the files it looked at and how many of those passed.
 */
export function checkTable(
  files: readonly ProducedFile[],
  checks: readonly FileCheck[],
  results: readonly Faults[],
): string {
  const groups = new Map<string, ProducedFile[]>();
  for (const file of files) {
    const key = `${file.set} | ${file.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const cell = (group: readonly ProducedFile[], faults: Faults): string => {
    const checked = group.flatMap((file) => faults.get(file) ?? []);
    const seen = group.filter((file) => faults.has(file));
    const passed = seen.filter((file) => faults.get(file)!.length === 0);
    if (seen.length === 0) return '';
    return checked.length === 0 ? `${passed.length}` : `${passed.length} of ${seen.length}`;
  };
  const rows = [...groups].map(([key, group]) => [
    `${key} | ${group.length}`,
    ...results.map((one) => cell(group, one)),
  ]);
  const head = ['set | kind | files', ...checks.map(({ name }) => name)];
  const lines = [head, ['--- | --- | ---:', ...checks.map(() => '---:')], ...rows];
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}
