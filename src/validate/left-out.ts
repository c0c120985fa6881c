import { bouwsteenIds, bouwstenen } from '../../blocks/bouwstenen.ts';
import { schemaOfFile } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { blocksNotUsed } from './check-files.ts';
import { collectIds } from './collect-ids.ts';
import { leftOutCollections } from './collections.ts';
import { placesOf } from './reference-problems.ts';
import { withoutLeftOut } from './without-left-out.ts';

/**
 * An institution may leave a block out and delete its file. What refers to that block then goes from the plan.
 *
 * @param converted the answers per file; those of the right shape are replaced
 * @returns a warning for every such block that answers still refer to
 */
export function leaveOut(workspace: Workspace, converted: Map<string, unknown>): Diagnostic[] {
  const leftOut = leftOutCollections(workspace);
  if (leftOut.size === 0) return [];
  for (const [path, file] of workspace.answers) {
    const schema = schemaOfFile(path);
    if (!schema || converted.get(path) === undefined) continue;
    converted.set(path, schema.parse(withoutLeftOut(schema, file.value, leftOut)));
  }
  const notUsed = blocksNotUsed(workspace);
  const uses = collectIds(workspace).uses.filter((use) => leftOut.has(use.collection) && !notUsed.has(use.at().file));
  return bouwsteenIds.flatMap((id): Diagnostic[] => {
    const own = uses.filter((use) => leftOut.get(use.collection) === id);
    if (own.length === 0) return [];
    return [
      {
        severity: 'warning',
        code: 'verwijzing-naar-niet-gebruikt',
        message: `De bouwsteen ${bouwstenen[id].titel} wordt niet gebruikt en het bestand is weg, maar ${own.length === 1 ? '1 antwoord verwijst' : `${own.length} antwoorden verwijzen`} ernaar; dat komt niet in de documenten.`,
        hint: `Zet bouwstenen/${id}.yaml terug, of haal de verwijzingen weg: ${placesOf(own)}.`,
        at: placeOf(id, workspace),
      },
    ];
  });
}

/** Where the institution says that it leaves a block out. */
function placeOf(id: string, workspace: Workspace) {
  const file = workspace.answers.get('instelling.yaml');
  const { niet_gebruikt: list = [] } = (file?.value ?? {}) as { niet_gebruikt?: { bouwsteen?: unknown }[] };
  const index = list.findIndex((entry) => entry?.bouwsteen === id);
  return file?.locate(['niet_gebruikt', index, 'bouwsteen']) ?? { file: 'instelling.yaml', line: 1, column: 1 };
}
