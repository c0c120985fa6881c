import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/model/table.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';

const column = (
  title: string,
  kind: Column['kind'] = 'text',
  choices: string[] = [],
  choose: Column['choose'] = 'one',
) => ({
  title,
  kind,
  width: 10,
  guidance: '',
  choices,
  choose,
});
const table: Table = {
  name: 'Tabel',
  fixed: 2,
  notes: [],
  columns: [
    column('Tekst'),
    column('Dag', 'date'),
    column('Uur', 'time'),
    column('Keuze', 'text', ['a', 'b']),
    column('Lijst', 'text', ['c'], 'many'),
  ],
  rows: [['=1+1 _x000D_ & <', '2027-01-12', '12:00', 'a', 'c']],
};
const sheet = strFromU8(unzipSync(renderXlsx(table))['xl/worksheets/sheet1.xml'] as Uint8Array);

describe('a workbook', () => {
  it('keeps a text that looks like a formula as text, and what looks like an escape as it is', () => {
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1 _x005F_x000D_ &amp; &lt;</t>');
    expect(sheet).not.toContain('<f>');
  });

  it('holds real dates and times', () => {
    // 46,034 days from 30 December 1899 to 12 January 2026, and a year.
    expect(sheet).toMatch(/<c r="B2" s="4"><v>46399<\/v>/);
    expect(sheet).toMatch(/<c r="C2" s="5"><v>0.5<\/v>/);
  });

  it('has a drop-down where one choice fits, and a filter', () => {
    expect(sheet.match(/<dataValidation .*?<\/dataValidation>/g)).toEqual([
      expect.stringMatching(/sqref="D2:D502".*Keuzelijsten!\$A\$2:\$A\$3</),
    ]);
    expect(strFromU8(unzipSync(renderXlsx(table))['xl/tables/table1.xml'] as Uint8Array)).toContain(
      '<autoFilter ref="A1:E2"/>',
    );
  });

  it('keeps the columns in sight that say which row it is, on the screen and in print', () => {
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    const workbook = strFromU8(unzipSync(renderXlsx(table))['xl/workbook.xml'] as Uint8Array);
    expect(workbook).toContain('>Tabel!$A:$B,Tabel!$1:$1<');
  });

  it('is the same bytes in any time zone', () => {
    const hash = () => createHash('sha256').update(renderXlsx(table)).digest('hex');
    const zone = process.env.TZ;
    const hashes = ['UTC', 'Pacific/Auckland'].map((name) => {
      process.env.TZ = name;
      return hash();
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(hashes).size).toBe(1);
  });
});
