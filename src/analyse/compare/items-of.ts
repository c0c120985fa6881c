import { schemaOfFile } from '../../../blocks/institution.ts';
import { walk } from '../../../blocks/schema/walk.ts';
import type { AnswerPath } from '../../model/workspace.ts';
import { isGroup } from './same-answers.ts';

/** The answers of one version, by file. */
export type Answers = ReadonlyMap<string, { readonly value: unknown }>;

/** An item that others can refer to. */
export interface Item {
  readonly id: string;
  readonly value: unknown;
  readonly file: string;
  readonly path: AnswerPath;
}

/** A reference by id. */
export interface Use {
  readonly collection: string;
  readonly id: string;
  readonly file: string;
  readonly path: AnswerPath;
}

/** Every item by collection and id, and every reference. A scenario card is an item, known by its file name. */
export interface Register {
  readonly items: ReadonlyMap<string, ReadonlyMap<string, Item>>;
  readonly uses: readonly Use[];
}

export function itemsOf(answers: Answers): Register {
  const items = new Map<string, Map<string, Item>>();
  const uses: Use[] = [];
  const add = (collection: string, item: Item): void => {
    const known = items.get(collection) ?? new Map<string, Item>();
    items.set(collection, known.set(item.id, item));
  };
  for (const [file, { value }] of answers) {
    const card = /^scenariokaarten\/(.+)\.yaml$/.exec(file)?.[1];
    if (card !== undefined) add('scenariokaarten', { id: card, value, file, path: [] });
    const schema = schemaOfFile(file);
    if (!schema) continue;
    walk(schema, value, ({ path, meta, value: answer }) => {
      if (meta.verwijzing !== undefined && typeof answer === 'string')
        uses.push({ collection: meta.verwijzing, id: answer, file, path });
      if (meta.collectie === undefined || !Array.isArray(answer)) return;
      for (const [index, item] of answer.entries())
        if (isGroup(item) && typeof item.id === 'string')
          add(meta.collectie, { id: item.id, value: item, file, path: [...path, index] });
    });
  }
  return { items, uses };
}

/** By what a reader knows an item; undefined when it has no name of its own. */
export function nameOf(item: unknown): string | undefined {
  if (!isGroup(item)) return undefined;
  const { nr, naam, titel, besluit } = item;
  const name = [naam, titel, besluit].find((text) => typeof text === 'string') as string | undefined;
  return typeof nr === 'string' && name !== undefined ? `${nr} ${name}` : name;
}
