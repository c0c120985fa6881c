import { existsSync, readFileSync } from 'node:fs';
import type { Fault } from './kind.ts';
import type { Ended } from './run-command.ts';

const located = /^(.+?):(\d+):(\d+) fout [a-z0-9-]+: ./gm;

/**
 * A command that refused the answers names at least one error at its place: a file that is there (or is missing), and a line
 * and column within it.
 *
 * @param folder the answers
 */
export function judgeRefusal({ status, printed }: Ended, folder: string): Fault | undefined {
  if (status !== 1) return { fault: 'not-located', detail: `status ${status}\n${printed.slice(0, 600)}` };
  const errors = [...printed.matchAll(located)];
  if (errors.length === 0) return { fault: 'not-located', detail: printed.slice(0, 600) };
  for (const [message, file = '', line, column] of errors) {
    // A name with marks that a terminal must not see is shown by their codes.
    if (!file.startsWith(folder) || file.includes('\\u') || !existsSync(file)) continue;
    const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
    const width = lines[Number(line) - 1]?.length ?? 0;
    const isAfter = Number(line) > lines.length || Number(column) > width + 1;
    if (/\.(ya?ml|md)$/.test(file) && isAfter)
      return {
        fault: 'not-located',
        detail: `${message}... points behind the end: ${lines.length} lines, ${width} wide`,
      };
  }
  return undefined;
}
