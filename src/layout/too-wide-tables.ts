import type { TooWideTable } from '../model/layout.ts';
import type { PreparedTable } from './flow-table.ts';
import { isTooWide } from './size-tables.ts';

/** Tables whose longest words do not all fit beside one another, even on a turned page: `width` of its text, in points. */
export function tooWideTables(tables: readonly PreparedTable[], width: number): TooWideTable[] {
  return tables
    .filter((prepared) => isTooWide(prepared, width))
    .flatMap(({ table, columns, head, body }) => {
      const [first, ...others] = [...head, ...body];
      if (!first) return [];
      const widest = others.reduce((wide, one) => (one.content.minimum > wide.content.minimum ? one : wide), first);
      return [{ table, columns, widest: widest.cell }];
    });
}
