import { bouwsteenIds } from '../../blocks/bouwstenen.ts';
import { activiteitstypen } from '../../blocks/catalogus/activiteitstypen.ts';
import { implementatietips } from '../../blocks/catalogus/implementatietips.ts';
import type { Workspace } from '../model/workspace.ts';
import { collectIds } from './collect-ids.ts';
import { normIdsOf, toolFrameworks } from './tool-frameworks.ts';

/** Ids that no answer defines: the blocks, the catalogues and the norm frameworks of the tool. */
export const builtInIds = (workspace: Pick<Workspace, 'answers' | 'normenkaders'>): Map<string, Set<string>> =>
  new Map([
    ['bouwstenen', new Set<string>(bouwsteenIds)],
    ['activiteitstypen', new Set(activiteitstypen.map((type) => type.id))],
    ['implementatietips', new Set(implementatietips.map((tip) => tip.id))],
    ['normenkaders', new Set(Object.keys(toolFrameworks(workspace)))],
    ['normen', new Set(normIdsOf(Object.values(toolFrameworks(workspace))))],
  ]);

/** Every id that can be referred to, by collection: those of the tool first, then those of the answers in order of file. */
export function knownIds(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const known = builtInIds(workspace);
  for (const { collection, id } of collectIds(workspace).items) {
    if (id === undefined) continue;
    const ids = known.get(collection) ?? new Set();
    known.set(collection, ids.add(id));
  }
  return new Map([...known].map(([collection, ids]) => [collection, [...ids]]));
}
