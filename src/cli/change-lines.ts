import type { ItemChange } from '../table/merge-rows.ts';
import { plural } from './problem-lines.ts';
import { readable } from './visible.ts';

const words = { new: 'nieuw', changed: 'gewijzigd', removed: 'verwijderd' } as const;
/** Longer texts are cut: the difference is in the file. */
const LONGEST = 70;

/** What an import would change, item by item and cell by cell, and how much it is together. */
export function changeLines(changes: readonly ItemChange[], keepRows: string): string[] {
  const count = (kind: ItemChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return [
    ...changes.flatMap(({ kind, id, name, cells }) => [
      readable(`${words[kind]}: ${id}${name === '' ? '' : ` (${name})`}`),
      ...(kind === 'changed'
        ? cells.map(({ cell, title, before, after }) =>
            readable(`    ${cell} ${title}: ${shown(before)} wordt ${shown(after)}`),
          )
        : []),
    ]),
    `${plural(count('changed'), 'regel', 'regels')} gewijzigd, ${count('new')} nieuw, ${count('removed')} verwijderd.`,
    ...(count('removed') > 0 ? [`Let op: wat niet in het bestand staat, wordt verwijderd. ${keepRows}`] : []),
  ];
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  if (line === '') return '(leeg)';
  return line.length > LONGEST ? `'${line.slice(0, LONGEST)}…'` : `'${line}'`;
};
