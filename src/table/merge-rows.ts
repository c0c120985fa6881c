import { itemOf, shapeOf } from '../../blocks/schema/walk.ts';
import type { SheetProblem } from '../model/table.ts';
import { checkRow } from './check-row.ts';
import { fieldsOfItem, type KnownIds } from './fields-of-item.ts';
import type { Item } from './is-list-of-items.ts';
import type { ItemField } from './item-field.ts';
import type { Row } from './read-rows.ts';
import type { SheetOf } from './sheets.ts';
import { turnedIntoDate } from './turned-into-date.ts';

export interface CellChange {
  readonly cell: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** What a sheet would change in one item. */
export interface ItemChange {
  readonly kind: 'new' | 'changed' | 'removed';
  readonly id: string;
  /** Its title or name. */
  readonly name: string;
  readonly cells: readonly CellChange[];
}

/**
 * Puts the rows of a sheet over the items of an answer file. An item is recognised by its id; a cell that says what was
 * exported changes nothing, and what has no column stays. New items come last.
 *
 * @param answers the answers of the file, as typed
 * @param rows their cells in the order of the columns
 */
export function mergeRows(
  sheet: SheetOf,
  answers: readonly Item[] | null | undefined,
  rows: readonly Row[],
  ids: KnownIds,
): { answers: Item[]; changes: ItemChange[]; problems: SheetProblem[] } {
  const fields = fieldsOfItem(sheet.schema, ids, sheet.first);
  const item = itemOf(sheet.schema);
  const keys = ((item && shapeOf(item).fields) ?? []).map(([key]) => key);
  const items = answers ?? [];
  const { rowOf, problems } = rowsById(
    rows,
    fields.findIndex(({ key }) => key === 'id'),
    sheet.exampleId,
  );
  const changes: ItemChange[] = [];
  const over = (before: Item | undefined, id: string, row: Row): Item => {
    const { item: after, changed, cells } = overlay(before, fields, keys, row);
    if (changed.size > 0) {
      problems.push(...madeDates(cells), ...checkRow(sheet, after, changed, fields, row, ids));
      changes.push({ kind: before ? 'changed' : 'new', id, name: nameOf(after), cells });
    }
    return after;
  };
  const kept = items.flatMap((before) => {
    const id = String(before.id);
    const row = rowOf.get(id);
    if (row) return [over(before, id, row)];
    changes.push({ kind: 'removed', id, name: nameOf(before), cells: [] });
    return [];
  });
  const old = new Set(items.map(({ id }) => id));
  const added = [...rowOf].filter(([id]) => !old.has(id)).map(([id, row]) => over(undefined, id, row));
  return { answers: [...kept, ...added], changes, problems };
}

/** The row of each id; a row without one, or with one that another has, is a problem. */
function rowsById(rows: readonly Row[], idColumn: number, exampleId: string) {
  const rowOf = new Map<string, Row>();
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const id = row.cells[idColumn] ?? '';
    const first = rowOf.get(id);
    const report = (message: string) => problems.push({ cell: row.nameOf(idColumn), message });
    if (id === '') report(`Hier ontbreekt de id. Geef een nieuwe regel zelf een id, bijvoorbeeld ${exampleId}.`);
    else if (first) report(`De id "${id}" staat ook in ${first.nameOf(idColumn)}.`);
    else rowOf.set(id, row);
  }
  return { rowOf, problems };
}

/** A number such as `27-01` that came back as a day is nobody's wish. */
const madeDates = (cells: readonly CellChange[]): SheetProblem[] =>
  cells
    .filter(({ before, after }) => turnedIntoDate(before, after))
    .map(({ cell, title, before, after }) => ({
      cell,
      message: `${title}: Excel heeft van ${before} een datum gemaakt (${after}). Gebruik .xlsx, of zet de kolom op Tekst en typ ${before} opnieuw.`,
    }));

/** An item with the cells of a row over it, its fields in the order of the schema; which fields and cells differ. */
function overlay(before: Item | undefined, fields: readonly ItemField[], keys: readonly string[], row: Row) {
  const fresh: Record<string, unknown> = { ...before };
  const changed = new Set<string>();
  const cells: CellChange[] = [];
  let column = 0;
  for (const field of fields) {
    const old = field.cells(before?.[field.key]);
    const now = field.columns.map((_column, index) => row.cells[column + index] ?? '');
    for (const [index, { title }] of field.columns.entries())
      if (old[index] !== now[index]) {
        changed.add(field.key);
        cells.push({ cell: row.nameOf(column + index), title, before: old[index] ?? '', after: now[index] ?? '' });
      }
    column += field.columns.length;
    if (!changed.has(field.key)) continue;
    const answer = field.answer(now, before?.[field.key]);
    if (answer === null) delete fresh[field.key];
    else fresh[field.key] = answer;
  }
  const order = [...keys, ...Object.keys(fresh).filter((key) => !keys.includes(key))];
  const item = Object.fromEntries(order.flatMap((key) => (key in fresh ? [[key, fresh[key]]] : [])));
  return { item, changed, cells };
}

const nameOf = ({ titel, naam }: Item): string => String(titel ?? naam ?? '');
