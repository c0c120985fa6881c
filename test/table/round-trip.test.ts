import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { planning } from '../../blocks/oto/planning.ts';
import { bedrag, collectie, groep, id, lijst, tekst, verwijzing } from '../../blocks/schema/fields.ts';
import { vraag } from '../../blocks/schema/vraag.ts';
import { fieldsOf } from '../../blocks/schema/walk.ts';
import { readCsv } from '../../src/load/sheet/read-csv.ts';
import { readXlsx } from '../../src/load/sheet/read-xlsx.ts';
import type { Grid } from '../../src/model/table.ts';
import { renderCsv } from '../../src/render/csv/render-csv.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { cellText } from '../../src/table/cell-text.ts';
import type { Item } from '../../src/table/is-list-of-items.ts';
import { mergeRows } from '../../src/table/merge-rows.ts';
import { planningField } from '../../src/table/planning-field.ts';
import { readRows } from '../../src/table/read-rows.ts';
import { toTable } from '../../src/table/to-table.ts';
import { exampleTables } from '../fixtures/example-tables.ts';

/** A list as another branch of the schema may make it. */
const sheet = {
  name: 'Proef',
  file: 'proef.yaml',
  keepRows: '',
  first: ['id'],
  known: 'id',
  exampleId: 'x',
  schema: collectie(
    'proef',
    groep({
      id: id().meta({ title: 'Id' }),
      teksten: vraag(lijst(tekst())).meta({ title: 'Teksten' }),
      rollen: lijst(verwijzing('rollen')).optional().meta({ title: 'Rollen' }),
      tarief: groep({ dag: bedrag().meta({ title: 'Bedrag' }) })
        .optional()
        .meta({ title: 'Tarief' }),
      boete: bedrag().optional().meta({ title: 'Bedrag' }),
      diep: lijst(groep({ naam: tekst() })).optional(),
    }),
  ) as z.ZodType,
};
const ids = new Map([['rollen', ['a', 'b']]]);

/** Changes the cell under a title on the second row of a table of `items`, and reads the table back. */
function edited(items: Item[], title: string, value: string) {
  const table = toTable(sheet, items, ids);
  const at = table.columns.findIndex((column) => column.title === title);
  const rows = table.rows.map((cells, row) => (row === 0 ? cells.with(at, value) : cells));
  const grid = readXlsx(renderXlsx({ ...table, rows }), sheet.name) as Grid;
  return mergeRows(sheet, items, readRows(grid, sheet.name, table.columns).rows, ids);
}

describe('a table', () => {
  it('of the example comes back without a change, from a workbook and from CSV', () => {
    for (const { table, changesOf } of exampleTables())
      for (const bytes of [renderXlsx(table), renderCsv(table)]) expect(changesOf(bytes).changes).toEqual([]);
  });

  it('has a column for every field that fits in one, each with a title of its own', () => {
    expect(toTable(sheet, [], ids).columns.map(({ title }) => title)).toEqual([
      'Id',
      'Teksten',
      'Rollen',
      'Bedrag',
      'Bedrag (boete)',
    ]);
  });

  it('starts with the fields that its sheet puts first, and keeps the titles and the answers whatever their order', () => {
    const turned = { ...sheet, first: ['boete', 'id'], known: 'id' };
    const { columns, fixed } = toTable(turned, [], ids);
    expect(columns.map(({ title }) => title)).toEqual(['Bedrag (boete)', 'Id', 'Teksten', 'Rollen', 'Bedrag']);
    expect(fixed).toBe(2);
    const items = [{ id: 'x', tarief: { dag: '1,00' }, boete: '2,00' }];
    const grid = readXlsx(renderXlsx(toTable(sheet, items, ids)), sheet.name) as Grid;
    expect(mergeRows(turned, items, readRows(grid, sheet.name, columns).rows, ids).changes).toEqual([]);
  });

  it('of activities shows which one, its state, when and what it costs before all else', () => {
    const [oto, people] = exampleTables().map(({ table }) => table);
    const titles = oto?.columns.map(({ title }) => title) ?? [];
    expect(titles.slice(0, 5)).toEqual(['Id', 'Nummer', 'Titel', 'Status', 'Datum']);
    expect(titles[13]).toBe('Kosten in totaal');
    expect([oto?.fixed, people?.fixed]).toEqual([3, 2]);
  });

  it('keeps commas in a list of texts, and what has no column', () => {
    const item = { id: 'x', teksten: ['een, twee', 'drie'], rollen: ['a', 'b'], diep: [{ naam: 'n' }] };
    const { answers, problems } = edited([item], 'Bedrag (boete)', '2.5');
    expect(problems).toEqual([]);
    expect(answers).toEqual([{ ...item, boete: '2,50' }]);
    expect(edited([item], 'Teksten', 'een, twee\nvier').answers[0]).toMatchObject({ teksten: ['een, twee', 'vier'] });
  });

  it('says which cell names what does not exist', () => {
    expect(edited([{ id: 'x' }], 'Rollen', 'a; zoiets').problems).toEqual([
      {
        cell: 'Proef!C2',
        message: 'Rollen: "zoiets" bestaat niet. Kies een id uit de lijst op het blad Keuzelijsten.',
      },
    ]);
  });

  it('shows every form of planning, and keeps what a date holds besides', () => {
    const forms = {
      data: [{ datum: '2027-01-01' }, { id: 'twee', datum: '2027-02-01', van: '10:00', tot: '11:00' }],
      reeks: { eerste: '2027-01-01', laatste: '2027-06-01', elke: 'maand', behalve: ['2027-02-01'] },
      week: '2027-W12',
      maand: '2027-03',
      kwartaal: '2027-K1',
    };
    // A new form of planning needs a place in the table.
    expect(Object.keys(forms)).toEqual(Object.keys(fieldsOf(planning) ?? {}));
    for (const [form, answer] of Object.entries(forms)) {
      const cells = planningField.cells({ [form]: answer });
      expect(planningField.answer(cells, undefined)).toEqual({ [form]: answer });
    }
    const before = { data: [{ datum: '2027-01-01', nieuw: 'x' }] };
    const cells = planningField.cells(before).with(0, '2027-01-02');
    expect(planningField.answer(cells, before)).toEqual({ data: [{ datum: '2027-01-02', nieuw: 'x' }] });
  });

  it('keeps the id of each date, whichever of them moves, goes or comes', () => {
    const before = {
      data: [
        { id: 'een', datum: '2027-01-01' },
        { datum: '2027-02-01', nieuw: 'x' },
        { id: 'drie', datum: '2027-03-01' },
      ],
    };
    const [first, , , , more = ''] = planningField.cells(before);
    expect([first, more]).toEqual(['2027-01-01', '2027-02-01; drie: 2027-03-01']);
    const edited = (datum: string, others: string) =>
      planningField.answer(planningField.cells(before).with(0, datum).with(4, others), before);
    expect(edited('2027-01-01', more)).toEqual(before);
    expect(edited('2027-01-08', '2027-02-01; drie: 2027-03-08')).toEqual({
      data: [{ id: 'een', datum: '2027-01-08' }, before.data[1], { id: 'drie', datum: '2027-03-08' }],
    });
    expect(edited('2027-02-01', 'drie: 2027-03-01')).toEqual({ data: [before.data[1], before.data[2]] });
    expect(edited('2027-03-02', 'een: 2027-04-01')).toEqual({
      data: [{ datum: '2027-03-02' }, { id: 'een', datum: '2027-04-01' }],
    });
    expect(edited('2027-01-01', '2027-05-01 09:00-10:00')).toEqual({
      data: [before.data[0], { id: 'datum-2027-05-01', datum: '2027-05-01', van: '09:00', tot: '10:00' }],
    });
  });
});

describe('a cell', () => {
  it('counts days from 1904 where the workbook does, and only days', () => {
    const column = { title: 'Dag', kind: 'date', width: 9, guidance: '', choices: [], choose: 'one' } as const;
    const rows = ['Dag', 46399 - 1462].map((cell, index) => ({ number: index + 1, cells: new Map([[1, cell]]) }));
    const read = readRows({ rows, merged: [], daysAhead: 1462 }, 'Blad', [column]);
    expect(read.rows[0]?.cells).toEqual(['2027-01-12']);
    expect(cellText('number', 46399, 1462)).toBe('46399');
  });

  it('leaves alone what may be meant in two ways', () => {
    for (const text of ['1.000', '1.000,5', '12e', '']) expect(cellText('number', text)).toBe(text);
    expect(cellText('number', '1,50')).toBe('1.5');
    expect(cellText('date', '31-2-2027')).toBe('31-2-2027');
  });

  it('is a formula of no program in CSV', () => {
    const table = toTable(sheet, [{ id: 'x', teksten: ['=1+1', '@SUM', "'=x"] }], ids);
    const rows = ['=1', '+1', '-1', '@x', "'=1", "''", '\tx'].map((text) => ['x', text, '', '', '']);
    const csv = renderCsv({ ...table, rows });
    expect(new TextDecoder().decode(csv)).not.toMatch(/(^|;)"?[=+\-@\t]/m);
    const cells = readCsv(csv).rows.map((row) => row.cells.get(2));
    expect(cells.slice(1, 8)).toEqual(rows.map(([, text]) => text));
  });
});
