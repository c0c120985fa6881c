import type { Table } from '../model/table.ts';
import { fieldsOfItem, type KnownIds } from './fields-of-item.ts';
import type { SheetOf } from './sheets.ts';

/**
 * The flat table of a list of answers, one row an item.
 *
 * @param answers the answers of the file, as typed; what is no group of fields gets no row
 */
export function toTable(sheet: SheetOf, answers: unknown, ids: KnownIds): Table {
  const fields = fieldsOfItem(sheet.schema, ids);
  const items = (Array.isArray(answers) ? answers : []).filter((item) => typeof item === 'object' && item !== null);
  return {
    name: sheet.name,
    columns: fields.flatMap((field) => field.columns),
    rows: items.map((item) => fields.flatMap((field) => field.cells((item as Record<string, unknown>)[field.key]))),
  };
}
