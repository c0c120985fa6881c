import { type BouwsteenId, bouwsteenIds } from '../../blocks/bouwstenen.ts';
import { fixedFiles, schemaOfFile } from '../../blocks/institution.ts';
import { collectionsOf } from '../../blocks/schema/walk.ts';
import type { Workspace } from '../model/workspace.ts';
import { blocksNotUsed } from './check-files.ts';
import { itemFolders } from './collect-ids.ts';
import { misnamedPaths } from './unused-files.ts';

/**
 * Collections of which a part stands in a file that could not be read: what is missing there is unknown. Without
 * `instelling.yaml` it is not even known which files the institution leaves out.
 */
export function unreadableCollections(workspace: Workspace): ReadonlySet<string> {
  const paths = [...workspace.answers.values()].filter((file) => !file.readable).map((file) => file.path);
  paths.push(...workspace.closed.map((folder) => `${folder}/`), ...misnamedPaths(workspace));
  const absent = [...fixedFiles.keys()].filter((path) => !workspace.answers.has(path));
  if (paths.includes('instelling.yaml')) paths.push(...absent.filter((path) => path.startsWith('bouwstenen/')));
  return new Set(
    paths.flatMap((path) => {
      const schema = schemaOfFile(path);
      const asItem = itemFolders[path.split('/')[0] ?? ''];
      return [...(asItem === undefined ? [] : [asItem]), ...(schema ? collectionsOf(schema) : [])];
    }),
  );
}

/** Collections of a block that the institution leaves out and whose answer file is gone, with that block. */
export function leftOutCollections(workspace: Workspace): ReadonlyMap<string, BouwsteenId> {
  const notUsed = blocksNotUsed(workspace);
  return new Map(
    bouwsteenIds.flatMap((id) => {
      const path = `bouwstenen/${id}.yaml`;
      const schema = fixedFiles.get(path);
      if (!schema || !notUsed.has(path) || workspace.answers.has(path)) return [];
      return collectionsOf(schema).map((collection) => [collection, id] as const);
    }),
  );
}
