import { bouwsteenIds } from '../../blocks/bouwstenen.ts';
import { activiteitstypen } from '../../blocks/catalogus/activiteitstypen.ts';
import { implementatietips } from '../../blocks/catalogus/implementatietips.ts';
import { schemaOfFile } from '../../blocks/institution.ts';
import { collectionsOf, walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { didYouMean } from './suggest.ts';

interface Use {
  readonly collection: string;
  readonly id: string;
  /** Worked out only for a problem: there are thousands of references. */
  readonly at: () => Place;
  readonly title: string;
}

/** Ids that stand twice in one collection, and references to an id that does not exist, over all files. */
export function checkReferences(workspace: Workspace): Diagnostic[] {
  const { defined, used } = collect(workspace);
  const unreadable = unreadableCollections(workspace);
  const problems: Diagnostic[] = [];
  const known = builtIn(workspace);
  for (const { collection, id, at } of defined) {
    const ids = known.get(collection) ?? known.set(collection, new Map()).get(collection)!;
    const first = ids.get(id);
    if (ids.has(id))
      problems.push({
        severity: 'error',
        code: 'dubbele-id',
        message: `De id "${id}" staat twee keer in ${collection}.`,
        hint: first
          ? `De eerste staat in ${first().file}, regel ${first().line}. Kies een andere id.`
          : 'Deze id hoort al bij de catalogus. Kies een andere id.',
        at: at(),
      });
    else ids.set(id, at);
  }
  const reportedEmpty = new Set<string>();
  for (const { collection, id, at, title } of used) {
    const ids = known.get(collection) ?? new Map<string, Use['at'] | undefined>();
    if (ids.has(id) || reportedEmpty.has(collection) || unreadable.has(collection)) continue;
    // A list that is missing breaks every reference to it: one message says so.
    if (ids.size === 0) reportedEmpty.add(collection);
    problems.push({
      severity: 'error',
      code: 'onbekende-verwijzing',
      message: `${title}: "${id}" bestaat niet in ${collection}.`,
      hint:
        didYouMean(id, ids.keys()) ??
        (ids.size ? `Kies een id uit ${collection}.` : `Er staat nog niets in ${collection}.`),
      at: at(),
    });
  }
  return problems;
}

/** Collections of which a part stands in a file that could not be read: what is missing there is unknown. */
function unreadableCollections(workspace: Workspace): ReadonlySet<string> {
  const broken = [...workspace.answers.values()].filter((file) => !file.readable);
  return new Set(
    broken.flatMap(({ path }) => {
      const schema = schemaOfFile(path);
      return schema ? collectionsOf(schema) : [];
    }),
  );
}

/** Ids that no answer defines: the blocks, the scenario cards (by file name) and the catalogues of the tool. */
function builtIn(workspace: Workspace): Map<string, Map<string, Use['at'] | undefined>> {
  const cards = [...workspace.answers.keys()].flatMap((path) => /^scenariokaarten\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const ids = (list: readonly string[]) => new Map(list.map((id) => [id, undefined]));
  return new Map([
    ['bouwstenen', ids(bouwsteenIds)],
    ['scenariokaarten', ids(cards)],
    ['activiteitstypen', ids(activiteitstypen.map((type) => type.id))],
    ['implementatietips', ids(implementatietips.map((tip) => tip.id))],
  ]);
}

function collect(workspace: Workspace): { defined: Use[]; used: Use[] } {
  const defined: Use[] = [];
  const used: Use[] = [];
  for (const [path, file] of workspace.answers) {
    const schema = schemaOfFile(path);
    if (!schema) continue;
    walk(schema, file.value, ({ path: answer, meta, value }) => {
      if (meta.verwijzing && typeof value === 'string')
        used.push({
          collection: meta.verwijzing,
          id: value,
          at: () => file.locate(answer),
          title: meta.title ?? 'Verwijzing',
        });
      if (!meta.collectie || !Array.isArray(value)) return;
      for (const [index, item] of value.entries()) {
        const id: unknown = (item as { id?: unknown } | null)?.id;
        if (typeof id !== 'string') continue;
        defined.push({ collection: meta.collectie, id, at: () => file.locate([...answer, index, 'id']), title: '' });
      }
    });
  }
  return { defined, used };
}
