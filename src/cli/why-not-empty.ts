import { readdirSync, statSync } from 'node:fs';
import { visible } from './visible.ts';

/** What a system puts in any folder that somebody looked at. */
const LEFT_BEHIND = /^(\.ds_store|thumbs\.db|desktop\.ini|icon\r)$/i;

/** Why a new institution cannot begin in this folder, in Dutch; undefined when it is empty or does not exist yet. */
export function whyNotEmpty(folder: string): string | undefined {
  if (folder.trim() === '') return 'Geef de naam van een map, bijvoorbeeld: npx paraat init input/mijnziekenhuis';
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `"${visible(folder)}" is een bestand. Kies een andere naam voor de map.`;
  const [first] = readdirSync(folder).filter((name) => !LEFT_BEHIND.test(name));
  if (first === undefined) return undefined;
  return `De map "${visible(folder)}" is niet leeg: er staat al "${visible(first)}" in. Er is niets veranderd. Kies een nieuwe map, of leeg deze eerst.`;
}
