import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Plain files below a folder, in code-unit order, with forward slashes; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
