import { schemaOfFile } from '../../blocks/institution.ts';
import { walk } from '../../blocks/schema/walk.ts';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';

/** An item of a collection: what can be referred to. */
export interface Item {
  readonly collection: string;
  /** As typed; undefined when it is missing. */
  readonly id: string | undefined;
  /** The name by which a reader knows it; empty when it has none. */
  readonly name: string;
  readonly file: string;
  /** Where the item stands in its file; empty when the file is the item. */
  readonly path: AnswerPath;
  /** Place of the id. Worked out only for a problem, as there are thousands. */
  readonly at: () => Place;
}

/** A reference to an item. */
export interface Use {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly at: () => Place;
}

/** Items and references of one id of a collection have the same key. */
export const idKey = ({ collection, id }: { collection: string; id: string | undefined }): string =>
  `${collection}\0${id ?? ''}`;

/** Folders of which each file is an item, known by its name, with the collection that it feeds. */
export const itemFolders: Readonly<Record<string, string>> = {
  scenariokaarten: 'scenariokaarten',
  normen: 'normenkaders',
};

/** Every item that can be referred to, and every reference, over all files. */
export function collectIds(workspace: Pick<Workspace, 'answers'>): { items: Item[]; uses: Use[] } {
  const items: Item[] = [];
  const uses: Use[] = [];
  for (const [file, answers] of workspace.answers) {
    const [, folder = '', name] = /^([a-z]+)\/(.+)\.yaml$/.exec(file) ?? [];
    const collection = itemFolders[folder];
    if (collection !== undefined) {
      const at = () => ({ file, line: 1, column: 1 });
      items.push({ collection, id: name, name: nameOf(answers.value), file, path: [], at });
    }
    const schema = schemaOfFile(file);
    if (!schema) continue;
    // The items of a list have no title of their own: parents are visited first.
    let listTitle = 'Verwijzing';
    walk(schema, answers.value, ({ path: answer, meta, value }) => {
      if (Array.isArray(value)) listTitle = meta.title ?? 'Verwijzing';
      // Its own file has it too.
      if (meta.verwijzing && typeof value === 'string' && !answers.inherited?.(answer)) {
        const at = () => answers.locate(answer);
        const title = meta.title ?? listTitle;
        uses.push({ collection: meta.verwijzing, id: value, title, at });
      }
      const collection = meta.collectie;
      if (collection === undefined || !Array.isArray(value)) return;
      for (const [index, item] of value.entries()) {
        const id: unknown = (item as { id?: unknown } | null)?.id;
        const path = [...answer, index];
        const at = () => answers.locate([...path, 'id']);
        items.push({ collection, id: typeof id === 'string' ? id : undefined, name: nameOf(item), file, path, at });
      }
    });
  }
  return { items, uses };
}

function nameOf(item: unknown): string {
  const { naam, titel } = (item ?? {}) as { naam?: unknown; titel?: unknown };
  return [naam, titel].find((name) => typeof name === 'string') ?? '';
}
