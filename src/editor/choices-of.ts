import { bouwstenen } from '../../blocks/bouwstenen.ts';
import { activiteitstypen } from '../../blocks/catalogus/activiteitstypen.ts';
import type { Workspace } from '../model/workspace.ts';
import { collectIds } from '../validate/collect-ids.ts';
import { toolFrameworks } from '../validate/tool-frameworks.ts';

/** What can be referred to: name by id, by collection. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What the answers of an institution can refer to, with the name by which a reader knows it. */
export function choicesOf(workspace: Pick<Workspace, 'answers' | 'normenkaders'>): Choices {
  const frameworks = Object.entries(toolFrameworks(workspace));
  const choices = new Map<string, Map<string, string>>([
    ['bouwstenen', new Map(Object.values(bouwstenen).map(({ id, titel }) => [id, titel]))],
    ['activiteitstypen', new Map(activiteitstypen.map(({ id, naam }) => [id, naam]))],
    ['normenkaders', new Map(frameworks.map(([id, { naam }]) => [id, naam]))],
    ['normen', new Map(frameworks.flatMap(([, { normen }]) => normen.map(({ id, eis }) => [id, eis])))],
  ]);
  for (const { collection, id, name } of collectIds(workspace).items) {
    if (id === undefined) continue;
    const ids = choices.get(collection) ?? new Map<string, string>();
    choices.set(collection, ids.set(id, name));
  }
  return choices;
}
