import type { Table } from '../model/table.ts';
import { fieldsOfItem, type KnownIds } from './fields-of-item.ts';
import type { ItemField } from './item-field.ts';
import type { SheetOf } from './sheets.ts';

/**
 * The flat table of a list of answers, one row an item.
 *
 * @param answers the answers of the file, as typed; what is no group of fields gets no row
 */
export function toTable(sheet: SheetOf, answers: unknown, ids: KnownIds): Table {
  const fields = fieldsOfItem(sheet.schema, ids, sheet.first);
  const items = (Array.isArray(answers) ? answers : []).filter((item) => typeof item === 'object' && item !== null);
  return {
    name: sheet.name,
    fixed: columnsUpTo(fields, sheet.known),
    columns: fields.flatMap((field) => field.columns),
    notes: [
      'Verander de eerste rij niet, en voeg geen cellen samen. De kolom Id blijft van elke regel zoals zij is.',
      'Een lege cel is geen antwoord: de vraag staat dan open. Wat niet op dit blad staat, blijft zoals het is.',
    ],
    rows: items.map((item) => fields.flatMap((field) => field.cells((item as Record<string, unknown>)[field.key]))),
  };
}

/** How many columns there are up to and including those of a field. */
const columnsUpTo = (fields: readonly ItemField[], key: string): number =>
  fields
    .slice(0, fields.findIndex((field) => field.key === key) + 1)
    .reduce((sum, { columns }) => sum + columns.length, 0);
