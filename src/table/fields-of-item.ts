import type * as z from 'zod';
import { planning } from '../../blocks/oto/planning.ts';
import { metaOf, type Veldsoort } from '../../blocks/schema/meta.ts';
import { isNvt } from '../../blocks/schema/vraag.ts';
import { bare, itemOf, shapeOf } from '../../blocks/schema/walk.ts';
import type { Column, ColumnKind } from '../model/table.ts';
import { cellText } from './cell-text.ts';
import { type ItemField, listCell, listOf, nvtCell, nvtOf, textOf } from './item-field.ts';
import { planningField } from './planning-field.ts';

/** The ids that exist, by collection. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

const kinds: Partial<Record<Veldsoort, ColumnKind>> = {
  getal: 'number',
  bedrag: 'number',
  datum: 'date',
  tijd: 'time',
};
const widths: Readonly<Record<ColumnKind, number>> = { text: 24, number: 11, date: 12, time: 8 };
/** Kinds of which one value holds no comma. */
const WORDS: readonly (Veldsoort | undefined)[] = ['verwijzing', 'keuze', 'id', 'datum', 'tijd'];
const WIDE = ['doel', 'titel', 'toetscriterium', 'doelgroep'];

/**
 * The fields of the items of a list, those of `first` first and the others in the order of the schema, each with its columns. A list stands in one cell, a group
 * of plain fields in a column for each. What has no flat form (a list of groups) has no field here, and so is left alone.
 */
export function fieldsOfItem(list: z.core.$ZodType, ids: KnownIds, first: readonly string[]): ItemField[] {
  const item = itemOf(list);
  const fields = (item && shapeOf(item).fields) ?? [];
  const found = fields.flatMap(([key, schema]) => {
    if (bare(schema) === bare(planning)) return [planningField];
    const { fields: parts, item: listed } = shapeOf(schema);
    if (parts) return parts.every(([, part]) => isPlain(part)) ? [groupField(key, schema, parts, ids)] : [];
    if (listed) return isPlain(listed) ? [listField(key, schema, listed, ids)] : [];
    return [plainField(key, schema, ids)];
  });
  // Titles before the order, so that a workbook of another order keeps its titles.
  const titled = withOwnTitles(found);
  const place = ({ key }: ItemField): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return titled.sort((a, b) => place(a) - place(b));
}

/** A column is found back by its title: of two with the same, the second also gets the key of its field. */
function withOwnTitles(fields: readonly ItemField[]): ItemField[] {
  const taken = new Set<string>();
  return fields.map((field) => ({
    ...field,
    columns: field.columns.map((column) => {
      const title = taken.has(column.title.toLowerCase()) ? `${column.title} (${field.key})` : column.title;
      taken.add(title.toLowerCase());
      return { ...column, title };
    }),
  }));
}

const isPlain = (schema: z.core.$ZodType): boolean => {
  const { fields, item } = shapeOf(schema);
  return !fields && !item;
};

function plainField(key: string, schema: z.core.$ZodType, ids: KnownIds): ItemField {
  const column = columnFor(key, schema, schema, ids);
  const { vraag } = shapeOf(schema).meta;
  return {
    key,
    columns: [column],
    cells: (answer) => [vraag && isNvt(answer) ? nvtCell(answer) : cellText(column.kind, textOf(answer))],
    answer: ([cell = '']) => (cell === '' ? null : (vraag && nvtOf(cell)) || typed(schema, cell)),
    columnOf: () => 0,
  };
}

function listField(key: string, schema: z.core.$ZodType, item: z.core.$ZodType, ids: KnownIds): ItemField {
  const column = columnFor(key, schema, item, ids);
  const { vraag } = shapeOf(schema).meta;
  const isText = !WORDS.includes(shapeOf(item).meta.veld);
  const how = isText ? 'Meer dan een: elk op een eigen regel in de cel.' : 'Meer dan een: met komma’s ertussen.';
  return {
    key,
    columns: [{ ...column, choose: 'many', guidance: `${column.guidance} ${how}`.trim() }],
    cells: (answer) => [
      vraag && isNvt(answer) ? nvtCell(answer) : Array.isArray(answer) ? listCell(answer, isText) : '',
    ],
    answer: ([cell = '']) => (cell === '' ? null : (vraag && nvtOf(cell)) || listOf(cell, isText)),
    columnOf: () => 0,
  };
}

function groupField(
  key: string,
  schema: z.core.$ZodType,
  parts: readonly (readonly [string, z.core.$ZodType])[],
  ids: KnownIds,
): ItemField {
  const { vraag } = shapeOf(schema).meta;
  const columns = parts.map(([part, field]) => columnFor(part, field, field, ids));
  return {
    key,
    columns,
    // The reason of a group that does not apply stands in its first column.
    cells: (answer) =>
      columns.map(({ kind }, index) => {
        if (vraag && isNvt(answer)) return index === 0 ? nvtCell(answer) : '';
        return cellText(kind, textOf((answer as Record<string, unknown> | null)?.[parts[index]?.[0] ?? '']));
      }),
    answer: (cells, before) => {
      const nvt = vraag && cells.slice(1).every((cell) => cell === '') && nvtOf(cells[0]);
      if (nvt) return nvt;
      const group = parts.flatMap(([part, field], index) => {
        const cell = cells[index] ?? '';
        const old = textOf((before as Record<string, unknown> | null | undefined)?.[part]);
        const same = cellText(columns[index]?.kind ?? 'text', old) === cell;
        return cell === '' ? [] : [[part, same ? old : typed(field, cell)] as const];
      });
      return group.length === 0 ? null : Object.fromEntries(group);
    },
    columnOf: ([part]) =>
      Math.max(
        0,
        parts.findIndex(([name]) => name === part),
      ),
  };
}

/** The text of a cell as it is typed in YAML: a number with a comma, an amount with two digits behind it. */
function typed(schema: z.core.$ZodType, cell: string): string {
  const { veld } = shapeOf(schema).meta;
  if ((veld !== 'getal' && veld !== 'bedrag') || !/^-?\d+(\.\d+)?$/.test(cell)) return cell;
  const digits = veld === 'bedrag' && /\.\d$/.test(cell) ? `${cell}0` : cell;
  return digits.replace('.', ',');
}

/** @param schema the field, for its title and guidance; `item` what one value of it is */
function columnFor(key: string, schema: z.core.$ZodType, item: z.core.$ZodType, ids: KnownIds): Column {
  const { title = key, description = '', vraag } = shapeOf(schema).meta;
  const { veld, verwijzing } = shapeOf(item).meta;
  const kind = kinds[veld ?? 'tekst'] ?? 'text';
  const words = veld === 'ja-nee' ? ['ja', 'nee'] : veld === 'keuze' ? enumOf(item) : [];
  const choices = verwijzing === undefined ? words : (ids.get(verwijzing) ?? []);
  const guidance = [description, vraag ? 'Is de vraag niet aan de orde: nvt: met de reden.' : ''];
  return {
    title: metaOf(schema).title ?? title,
    kind,
    width: WIDE.includes(key) ? 44 : widths[kind],
    guidance: guidance.filter((text) => text !== '').join(' '),
    choices,
    choose: vraag ? 'one or nvt' : 'one',
  };
}

const enumOf = (schema: z.core.$ZodType): string[] =>
  Object.values((bare(schema)._zod.def as { entries?: Record<string, string> }).entries ?? {});
