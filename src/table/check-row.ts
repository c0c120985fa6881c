import type * as z from 'zod';
import { isNvt } from '../../blocks/schema/vraag.ts';
import { itemOf, walk } from '../../blocks/schema/walk.ts';
import type { SheetProblem } from '../model/table.ts';
import { didYouMean } from '../text/suggest.ts';
import type { KnownIds } from './fields-of-item.ts';
import type { ItemField } from './item-field.ts';
import type { Row } from './read-rows.ts';
import type { SheetOf } from './sheets.ts';

type Path = readonly PropertyKey[];

/** What is wrong in the fields that a row changed: their shape, and ids that do not exist. One problem a cell. */
export function checkRow(
  sheet: SheetOf,
  item: Record<string, unknown>,
  changed: ReadonlySet<string>,
  fields: readonly ItemField[],
  row: Row,
  ids: KnownIds,
): SheetProblem[] {
  const schema = itemOf(sheet.schema);
  if (!schema) return [];
  const problems = new Map<string, SheetProblem>();
  const report = (path: Path, message: string): void => {
    const at = fields.findIndex(({ key }) => key === path[0]);
    const field = fields[at];
    if (!field || !changed.has(field.key)) return;
    const below = path.slice(1).map((step) => (typeof step === 'number' ? step : String(step)));
    const inField = field.columnOf(below);
    const before = fields.slice(0, at).reduce((sum, { columns }) => sum + columns.length, 0);
    const cell = row.nameOf(before + inField);
    if (!problems.has(cell)) problems.set(cell, { cell, message: `${field.columns[inField]?.title}: ${message}` });
  };
  const parsed = (schema as z.ZodType).safeParse(item);
  for (const { path, message } of parsed.success ? [] : flat(parsed.error.issues, item, [])) report(path, message);
  walk(schema, item, ({ path, meta, value }) => {
    const known = meta.verwijzing === undefined ? undefined : ids.get(meta.verwijzing);
    if (known && typeof value === 'string' && !known.includes(value))
      report(
        path,
        `"${value}" bestaat niet. ${didYouMean(value, known) ?? 'Kies een id uit de lijst op het blad Keuzelijsten.'}`,
      );
  });
  return [...problems.values()];
}

/** The issues of a question are those of the answer that was meant: `nvt` or the answer itself. */
function flat(issues: readonly z.core.$ZodIssue[], item: unknown, base: Path): { path: Path; message: string }[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union') return [{ path, message: issue.message }];
    const value = path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], item);
    return flat(issue.errors[isNvt(value) ? 0 : 1] ?? [], item, path);
  });
}
