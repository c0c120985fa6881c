import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { editSheet } from '../fixtures/edit-sheet.ts';
import { exampleTables } from '../fixtures/example-tables.ts';
import { resavedXlsx, toCsv } from './libreoffice.ts';
import { schemaFaults } from './schema-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'paraat-spreadsheets-'));
const examples = exampleTables();
const save = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every spreadsheet', () => {
  it('is valid for Microsoft 365, and a planted fault is seen', async () => {
    for (const { table } of examples)
      expect(await schemaFaults(save(`${table.name}.xlsx`, renderXlsx(table)))).toEqual([]);
    const broken = save('broken.xlsx', renderXlsx(examples[0]!.table));
    editSheet(broken, {}, [], '<onbekend/>');
    expect(await schemaFaults(broken)).not.toEqual([]);
  });

  it('of an empty table is valid too', async () => {
    const table = { ...examples[0]!.table, rows: [] };
    expect(await schemaFaults(save('leeg.xlsx', renderXlsx(table)))).toEqual([]);
  });

  it('comes back from LibreOffice as CSV with every cell as it was', () => {
    for (const { table, changesOf } of examples) {
      const csv = toCsv(save(`${table.name}.xlsx`, renderXlsx(table)), join(folder, 'csv'));
      expect(changesOf(readFileSync(csv)).changes).toEqual([]);
    }
  });

  it('comes back from LibreOffice as a workbook with every cell as it was and its drop-downs', () => {
    for (const { table, changesOf } of examples) {
      const path = resavedXlsx(save(`${table.name}.xlsx`, renderXlsx(table)), join(folder, 'xlsx'));
      expect(changesOf(readFileSync(path)).changes).toEqual([]);
      const sheet = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] as Uint8Array);
      const dropDowns = table.columns.filter(({ choices, choose }) => choices.length > 0 && choose !== 'many');
      expect(sheet.match(/<dataValidation .*?type="list"/g) ?? []).toHaveLength(dropDowns.length);
    }
  });
});
