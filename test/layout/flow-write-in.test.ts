import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block } from '../../src/model/document.ts';
import { typography } from '../../src/model/house-style.ts';
import { a4 } from '../../src/model/page-format.ts';
import { cell, documentOf, heading, linesOf, paragraph, row } from '../fixtures/document-of.ts';
import { leavesOf, placedLines, tagsOf } from './placed-lines.ts';

describe('flowWriteIn', () => {
  it('takes no line for the label of room to write that has none', () => {
    const heightOf = (label: string) => {
      const layout = layoutDocument(
        documentOf(heading(1, 'a'), { kind: 'write-in', label, lines: 1, look: 'lines' }, paragraph('Daarna.')),
      );
      return layout.pages.flatMap(placedLines).find(({ text }) => text === 'Daarna.')!.baseline;
    };
    expect(heightOf('Naam') - heightOf('')).toBeCloseTo(typography.body.line, 4);
  });

  it('writes on the rule of the row in a table, not on a second one just above it', () => {
    const room = cell([{ kind: 'write-in', label: '', lines: 1, look: 'lines' }]);
    const table: Block = { kind: 'table', id: 't', caption: null, head: [], body: [row('Naam', room)] };
    const layout = layoutDocument(documentOf(heading(1, 'a'), table));
    const rules = layout.pages.at(-1)!.things.filter((thing) => thing.kind === 'rule' && thing.y > 100);
    expect(rules).toHaveLength(2);
  });

  it('sets out the options of a choice behind empty boxes, as a list that a screen reader knows', () => {
    const choice: Block = { kind: 'write-in', label: 'Wie', look: 'choice', options: ['Ja', 'Nee', 'Deels'] };
    const { pages, structure } = layoutDocument(documentOf(heading(1, 'a'), choice));
    const { things } = pages.at(-1)!;
    const boxes = things.flatMap((thing) => (thing.kind === 'rect' && thing.stroke !== null ? [thing] : []));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    const items = tagsOf(structure, 'LI');
    expect(items.map((item) => tagsOf(item, 'Lbl').map(({ attributes }) => attributes.actualText))).toEqual([
      ['☐'],
      ['☐'],
      ['☐'],
    ]);
    expect(items.flatMap((item) => tagsOf(item, 'Lbl').flatMap(leavesOf))).toEqual(boxes.map(({ leaf }) => leaf));
  });

  it('keeps all rows of a choice on one page', () => {
    const options = Array.from({ length: 30 }, (_, index) => `Mogelijkheid nummer ${index + 1}`);
    const choice: Block = { kind: 'write-in', label: '', look: 'choice', options };
    const { pages } = layoutDocument(documentOf(heading(1, 'a'), linesOf(45), choice));
    const onPages = pages.map((page) => placedLines(page).filter(({ text }) => text.startsWith('Mogelijkheid')).length);
    expect(onPages.filter((count) => count > 0)).toHaveLength(1);
  });

  it('tells under the slots of a date what goes where, inside a narrow column, too', () => {
    const date = cell([{ kind: 'write-in', label: '', look: 'date' }]);
    const table: Block = {
      kind: 'table',
      id: 't',
      caption: null,
      head: [],
      body: [row(...Array.from({ length: 4 }, () => date))],
    };
    const page = layoutDocument(documentOf(heading(1, 'a'), table)).pages.at(-1)!;
    const hints = placedLines(page).filter(({ text }) => text === 'dag maand jaar');
    expect(hints).toHaveLength(4);
    hints.forEach((hint, index) => {
      expect(hint.right).toBeLessThan(hints[index + 1]?.left ?? a4.width - a4.marginSide);
    });
  });

  it('frames room to write on all sides, also where it goes on on the next page', () => {
    const box: Block = { kind: 'write-in', label: '', lines: 40, look: 'box' };
    const pages = layoutDocument(documentOf(heading(1, 'a'), box)).pages.slice(-2);
    const parts = pages.map(({ things }) => ({
      sides: new Set(things.flatMap((thing) => (thing.kind === 'rect' ? [Math.round(thing.x)] : []))),
      ends: things.filter((thing) => thing.kind === 'rule' && thing.y > 100 && thing.y < 760).length,
    }));
    const { marginSide, width } = a4;
    const sides = new Set([Math.round(marginSide), Math.round(width - marginSide - typography.tableRule)]);
    expect(parts).toEqual([
      { sides, ends: 1 },
      { sides, ends: 1 },
    ]);
  });
});
