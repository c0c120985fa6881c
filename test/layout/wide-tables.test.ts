import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block, Table } from '../../src/model/document.ts';
import { cell, documentOf, heading, linesOf, paragraph, row } from '../fixtures/document-of.ts';
import { placedLines } from './placed-lines.ts';

const word = 'verantwoordelijkheden';
const tableOf = (columns: number, id = 't'): Table => ({
  kind: 'table',
  id,
  caption: null,
  head: [row(...Array.from({ length: columns }, () => cell(word, { header: 'column' })))],
  body: [row(...Array.from({ length: columns }, () => word))],
});
const layoutOf = (...blocks: Block[]) => layoutDocument(documentOf(heading(1, 'a'), paragraph('Begin.'), ...blocks));
const isLandscape = ({ width, height }: { width: number; height: number }) => width > height;
const pageWith = (layout: ReturnType<typeof layoutOf>, part: string) =>
  layout.pages.findLast((page) => placedLines(page).some(({ text, leaf }) => leaf && text.includes(part)))!;

describe('a table whose words do not fit on an upright page', () => {
  it('turns its page, and only its page', () => {
    const layout = layoutOf(linesOf(5, 'voor'), tableOf(6), paragraph('Daarna.'));
    expect(isLandscape(pageWith(layout, word))).toBe(true);
    expect(isLandscape(pageWith(layout, 'voor 1'))).toBe(false);
    expect(isLandscape(pageWith(layout, 'Daarna.'))).toBe(false);
    const table = pageWith(layout, word);
    expect(placedLines(table).filter(({ text }) => text === word)).toHaveLength(12);
  });

  it('takes the heading and the short paragraph before it along', () => {
    const layout = layoutOf(linesOf(5), heading(2, 'b'), paragraph('Hier staat wie wat doet.'), tableOf(6));
    expect(isLandscape(pageWith(layout, 'Kop b'))).toBe(true);
    expect(isLandscape(pageWith(layout, 'wie wat doet'))).toBe(true);
  });

  it('tells other formats in the body of the numbers', () => {
    const table = tableOf(6);
    const { body } = layoutOf(linesOf(5), table, paragraph('Daarna.'));
    expect(body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'section', 'paragraph']);
    expect(body[3]).toEqual({ kind: 'section', orientation: 'landscape', children: [table] });
  });

  it('takes an upright section apart, and leaves a landscape one as it is', () => {
    const upright = layoutOf({
      kind: 'section',
      orientation: 'portrait',
      children: [linesOf(5), tableOf(6), linesOf(5)],
    });
    expect(upright.body.slice(2).map((block) => block.kind === 'section' && block.orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    const turned: Block = { kind: 'section', orientation: 'landscape', children: [tableOf(6)] };
    expect(layoutOf(turned).body).toContain(turned);
  });

  it('leaves a body without such a table as it is', () => {
    const document = documentOf(heading(1, 'a'), tableOf(3));
    expect(layoutDocument(document).body).toBe(document.body);
  });
});

describe('a table that no page is wide enough for', () => {
  it('is named, with its columns and the cell with its widest word', () => {
    const [fits, turns, never] = [tableOf(3, 'x'), tableOf(6, 'y'), tableOf(9, 'z')];
    const long = cell('0'.repeat(40));
    const other = { ...never, body: [...never.body, row('kort', long)] };
    expect(layoutOf(fits, turns, other).tooWideTables).toEqual([{ table: other, columns: 9, widest: long }]);
  });
});
