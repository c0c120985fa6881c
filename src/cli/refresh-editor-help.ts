import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFolder } from '../editor/schema-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { writeChanged } from '../write/write-changed.ts';

/** Tells from which choices, and by which Paraat, the schemas were made. */
const keyFile = `${schemaFolder}/stand.txt`;

/**
 * What an editor knows of this institution follows the answers. While what can be referred to stays the same, nothing is
 * made. Of a file that cannot be read the ids are unknown: then the help stays as it was. A folder that may not be written
 * in has none, which is no reason to stop.
 */
export async function refreshEditorHelp(folder: string, workspace: Workspace): Promise<void> {
  if ([...workspace.answers.values()].some((file) => !file.readable)) return;
  // Loaded here, for most commands do without.
  const { choicesOf } = await import('../editor/choices-of.ts');
  const choices = choicesOf(workspace);
  const key = keyOf([...choices].map(([collection, names]) => [collection, ...names]));
  if (keyIn(folder) === key) return;
  const { editorSchemas } = await import('../editor/editor-schemas.ts');
  writeChanged(folder, [...editorSchemas(choices), { path: keyFile, bytes: new TextEncoder().encode(key) }]);
}

/** Each installation of Paraat has its own questions: it is known by when it was put there. */
function keyOf(choices: unknown): string {
  const installed = statSync(fileURLToPath(import.meta.url)).mtimeMs;
  return `${createHash('sha256')
    .update(JSON.stringify([installed, choices]))
    .digest('hex')}\n`;
}

function keyIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, keyFile), 'utf8');
  } catch {
    return undefined;
  }
}
