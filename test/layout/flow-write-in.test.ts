import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block } from '../../src/model/document.ts';
import { typography } from '../../src/model/house-style.ts';
import { a4 } from '../../src/model/page-format.ts';
import { cell, documentOf, heading, paragraph, row } from '../fixtures/document-of.ts';
import { placedLines } from './placed-lines.ts';

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
