import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/load/sheet/read-sheet.ts';

const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Blad" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  });
const cellsOf = (bytes: Uint8Array) => {
  const grid = readSheet(bytes, 'Blad');
  if ('message' in grid) throw new Error(grid.message);
  return grid.rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);
};

describe('a sheet', () => {
  it('is read from shared texts, formulas, and cells without a reference', () => {
    const strings = strToU8(
      '<sst><si><t>a &amp; _x000a_</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>x</t></rPh></si></sst>',
    );
    const sheet =
      '<row r="3"><c r="B3" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="AB3" t="str"><f>A1</f><v>d</v></c></row><row><c><v>1.5</v></c><c t="e"><v>#REF!</v></c></row>';
    expect(cellsOf(workbook(sheet, { 'xl/sharedStrings.xml': strings }))).toEqual([
      [3, { 2: 'a & \n', 3: 'bc', 28: 'd' }],
      [4, { 1: 1.5, 2: { error: '#VERW!' } }],
    ]);
  });

  it('is refused before it is unpacked when it would fill the memory', () => {
    const bomb = workbook('', { 'xl/worksheets/sheet2.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(readSheet(bomb, 'Blad')).toMatchObject({ message: expect.stringContaining('niet geopend') });
  });

  it('unpacks no more than the size that the zip claims', () => {
    const liar = zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) });
    const view = new DataView(liar.buffer, liar.byteOffset);
    const directory = liar.findLastIndex(
      (_byte, at) => view.getUint32(Math.min(at, liar.length - 4), true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 100, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(readSheet(liar, 'Blad')).toHaveProperty('message');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
  });

  it('is read from CSV with any separator, quotes and encoding', () => {
    const rows = [
      [1, { 1: 'a', 2: 'é;"x"\ny' }],
      [2, { 2: '=1' }],
      [3, {}],
    ];
    for (const sign of [';', ',', '\t']) {
      const text = `a${sign}"é;""x""\ny"\r\n${sign}'=1\r\n`;
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\ufeff${text}`),
        Buffer.from(text, 'latin1'),
        Buffer.from(`\ufeff${text}`, 'utf16le'),
      ])
        expect(cellsOf(bytes)).toEqual(rows);
    }
  });
});
