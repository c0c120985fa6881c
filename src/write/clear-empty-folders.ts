import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './write-failure.ts';

/** Takes away the folders in a folder that hold nothing any more: a name without files seems to have been forgotten. */
export function clearEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  // A folder that holds something refuses to go.
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) attempt(undefined, () => rmdirSync(join(folder, entry.name)));
}
