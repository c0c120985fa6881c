import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { pageArea } from '../../src/layout/page-area.ts';
import type { Row, Table } from '../../src/model/document.ts';
import type { Layout } from '../../src/model/layout.ts';
import { a4 } from '../../src/model/page-format.ts';
import { cell, documentOf, heading, linesOf, row, text } from '../fixtures/document-of.ts';
import { placedLines, readingOrder, tagsOf } from './placed-lines.ts';

const table = (body: readonly Row[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  id: 't',
  caption: [text('Overzicht')],
  head: [row(cell('Kolom een', { header: 'column' }), cell('Kolom twee', { header: 'column' }))],
  body,
  ...more,
});
const pagesWith = (layout: Layout, part: string) =>
  layout.pages.flatMap((page, index) => (placedLines(page).some((line) => line.text.includes(part)) ? index + 1 : []));
const layoutOf = (one: Table, before = 0) =>
  layoutDocument(documentOf(heading(1, 'a'), ...(before ? [linesOf(before)] : []), one));

describe('flowTable', () => {
  it('repeats the header on every page, and reads it once', () => {
    const layout = layoutOf(table(Array.from({ length: 90 }, (_, index) => row(`rij ${index}`, 'x'))));
    expect(pagesWith(layout, 'Kolom een')).toEqual(pagesWith(layout, 'rij'));
    expect(pagesWith(layout, 'Kolom een').length).toBeGreaterThan(2);
    expect(readingOrder(layout).match(/Kolom een/g)).toHaveLength(1);
  });

  it('repeats a header of several rows as a whole, also when no cell spans them', () => {
    const header = { header: 'column' } as const;
    const head = [row(cell('Boven', header), cell('x', header)), row(cell('Onder', header), cell('y', header))];
    const layout = layoutOf(
      table(
        Array.from({ length: 90 }, (_, index) => row(`rij ${index}`, 'z')),
        { head },
      ),
    );
    expect(pagesWith(layout, 'rij').length).toBeGreaterThan(2);
    expect(pagesWith(layout, 'Boven')).toEqual(pagesWith(layout, 'rij'));
    expect(pagesWith(layout, 'Onder')).toEqual(pagesWith(layout, 'rij'));
    expect(readingOrder(layout).match(/Boven|Onder/g)).toEqual(['Boven', 'Onder']);
  });

  it('never leaves the last row of more than three alone on a page', () => {
    const rows = Array.from({ length: 25 }, (_, index) => row(`rij ${index + 1}`, 'x'));
    for (let lines = 4; lines < 24; lines++) {
      const layout = layoutOf(table(rows), lines);
      expect(pagesWith(layout, 'rij 25'), String(lines)).toEqual(pagesWith(layout, 'rij 24'));
    }
  });

  it('keeps caption, header and first row on one page', () => {
    for (let lines = 34; lines < 48; lines++) {
      const layout = layoutOf(table([row('eerste rij', 'x'), row('tweede rij', 'y')]), lines);
      const [page] = pagesWith(layout, 'Tabel 1. Overzicht').slice(-1);
      expect(pagesWith(layout, 'Kolom een')[0]).toBe(page);
      expect(pagesWith(layout, 'eerste rij')).toEqual([page]);
    }
  });

  it('never splits a row of up to a third of a page', () => {
    for (let lines = 20; lines < 44; lines += 2) {
      const layout = layoutOf(table([row('a', 'b'), row(cell([linesOf(16, 'deel')]), 'x')]), lines);
      expect(pagesWith(layout, 'deel 1')).toEqual(pagesWith(layout, 'deel 16'));
    }
  });

  it('splits a row higher than a page and loses nothing', () => {
    const layout = layoutOf(table([row(cell([linesOf(150, 'deel')]), cell([linesOf(90, 'ander')]))]));
    const read = readingOrder(layout);
    expect(read.match(/deel \d+/g)).toEqual(Array.from({ length: 150 }, (_, index) => `deel ${index + 1}`));
    expect(read.match(/ander \d+/g)).toHaveLength(90);
    expect(pagesWith(layout, 'deel').length).toBeGreaterThan(2);
  });

  it('splits rows tied by a row span between rows, and goes on with the spanning cell', () => {
    const body = [
      row(cell([linesOf(70, 'span')], { rowspan: 40 }), 'rij 0'),
      ...Array.from({ length: 39 }, (_, index) => row(`rij ${index + 1}`)),
    ];
    const layout = layoutOf(table(body));
    const read = readingOrder(layout);
    expect(read.match(/span \d+/g)).toEqual(Array.from({ length: 70 }, (_, index) => `span ${index + 1}`));
    expect(read.match(/rij \d+/g)).toEqual(Array.from({ length: 40 }, (_, index) => `rij ${index}`));
  });

  it('right-aligns what must end at the right', () => {
    const layout = layoutOf(
      table([row('Bedden', cell('312', { align: 'end' })), row('Kamers', cell('7', { align: 'end' }))]),
    );
    const rights = layout.pages.flatMap((page) =>
      placedLines(page).filter(({ text: content }) => content === '312' || content === '7'),
    );
    expect(rights).toHaveLength(2);
    expect(rights[0]!.right).toBeCloseTo(rights[1]!.right, 4);
  });

  it('tells the scope of header cells and the size of spanning cells', () => {
    const one = table([row(cell('Noord', { header: 'row', rowspan: 2 }), 'x'), row('y')], {
      head: [row(cell('Beide', { header: 'column', colspan: 2 }))],
    });
    const headers = tagsOf(layoutOf(one).structure, 'TH').map((tag) => tag.attributes);
    expect(headers).toEqual([
      { scope: 'Column', colspan: 2 },
      { scope: 'Row', rowspan: 2 },
    ]);
  });

  it('gives every table its column widths, adding up to the width for text', () => {
    const one = table([row('a', 'b')]);
    const widths = layoutOf(one).columnWidths.get(one)!;
    expect(widths[0]! + widths[1]!).toBeCloseTo(pageArea(a4, 'portrait').width, 4);
  });

  it('never divides a table of up to a third of a page, and says so', () => {
    const small = table(Array.from({ length: 10 }, (_, index) => row(`rij ${index}`, 'x')));
    for (let lines = 24; lines < 48; lines += 3) {
      const layout = layoutOf(small, lines);
      expect(pagesWith(layout, 'rij')).toHaveLength(1);
      expect(layout.wholeTables.has(small)).toBe(true);
    }
    const large = table(Array.from({ length: 25 }, (_, index) => row(`rij ${index}`, 'x')));
    const layout = layoutOf(large, 30);
    expect(pagesWith(layout, 'rij').length).toBeGreaterThan(1);
    expect(layout.wholeTables.has(large)).toBe(false);
  });

  it('gives tables with the same headers in one chapter the same columns', () => {
    const one = table([row('kort', 'een veel langere tekst '.repeat(12))]);
    const other = { ...table([row('een wat langere omschrijving', 'weer een langere tekst '.repeat(9))]), id: 'u' };
    const elsewhere = { ...table([row('een lange tekst vooraan '.repeat(12), 'x')]), id: 'v' };
    const layout = layoutDocument(documentOf(heading(1, 'a'), one, other, heading(1, 'b'), elsewhere));
    expect(layout.columnWidths.get(one)).toEqual(layout.columnWidths.get(other));
    expect(layout.columnWidths.get(elsewhere)).not.toEqual(layout.columnWidths.get(one));
  });

  it('does not give such tables the same columns if that makes them much higher', () => {
    const left = Array.from({ length: 12 }, () => row('x', 'een veel langere tekst '.repeat(6)));
    const right = Array.from({ length: 12 }, () => row('een veel langere tekst '.repeat(6), 'x'));
    const [one, other] = [table(left), { ...table(right), id: 'u' }];
    const layout = layoutDocument(documentOf(heading(1, 'a'), one, other));
    expect(layout.columnWidths.get(one)).not.toEqual(layout.columnWidths.get(other));
  });

  it('draws one rule under a row, from edge to edge', () => {
    const layout = layoutOf(table([row('a', 'b')]));
    const { left, width } = pageArea(a4, 'portrait');
    const page = layout.pages[pagesWith(layout, 'Overzicht').at(-1)! - 1]!;
    const rules = page.things.filter((thing) => thing.kind === 'rule' && thing.y > 90);
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(rule).toMatchObject({ x: left, width: expect.closeTo(width, 3) });
  });
});
