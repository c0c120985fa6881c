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
      [4, { 1: 1.5, 2: { fault: 'de fout #VERW!' } }],
    ]);
  });

  it('is refused when it would fill the memory, whatever size the zip claims', () => {
    const bomb = workbook('', { 'xl/sharedStrings.xml': new Uint8Array(41 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    let directory = bomb.length - 4;
    while (view.getUint32(directory, true) !== 0x02014b50) directory--;
    expect(view.getUint32(directory + 24, true)).toBe(41 * 1024 * 1024);
    for (const size of [41 * 1024 * 1024, 100]) {
      view.setUint32(directory + 24, size, true);
      expect(readSheet(bomb, 'Blad')).toMatchObject({ message: expect.stringContaining('niet geopend') });
    }
  });

  it('is refused when its XML is broken, brings entities of its own or has places that Excel does not have', () => {
    const doctype = strToU8('<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><sst><si><t>&x;</t></si></sst>');
    for (const bytes of [
      workbook('<row>'),
      workbook('<row r="1"><c r="A1"><v>&x;</v></c></row>'),
      workbook('<row r="99999999"><c r="A1"><v>1</v></c></row>'),
      workbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
      workbook('', { 'xl/sharedStrings.xml': doctype }),
      zipSync({ 'xl/workbook.xml': strToU8('<workbook') }),
      new Uint8Array([0x50, 0x4b, 3, 4]),
    ])
      expect(readSheet(bytes, 'Blad')).toMatchObject({ message: expect.stringContaining('beschadigd') });
  });

  it('holds no empty rows, however many there are', () => {
    expect(cellsOf(workbook('<row/>'.repeat(100_000)))).toEqual([]);
  });

  it('tells that its days count from 1904', () => {
    const since = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Blad" x:id="r1"/></sheets></workbook>';
    expect(readSheet(workbook(''), 'Blad')).toMatchObject({ daysAhead: 0 });
    expect(readSheet(workbook('', { 'xl/workbook.xml': strToU8(since) }), 'Blad')).toMatchObject({ daysAhead: 1462 });
  });

  it('tells which sheets there are when its own is missing', () => {
    expect(readSheet(workbook(''), 'Ander')).toEqual({
      cell: undefined,
      message: 'Het blad "Ander" ontbreekt in dit bestand; er is: "blad".',
    });
  });

  it('takes no formula without a value for an empty cell, and no unprintable character for text', () => {
    const sheet =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="inlineStr"><is><t>_x0001_</t></is></c></row>';
    expect(cellsOf(workbook(sheet))).toEqual([
      [1, { 1: { fault: 'een formule zonder uitkomst' }, 3: { fault: 'het teken U+0001, dat in geen document past' } }],
    ]);
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
