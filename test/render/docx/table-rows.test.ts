import { describe, expect, it } from 'vitest';
import { row } from '../../fixtures/document-of.ts';
import { table } from '../../fixtures/tree-notation.ts';
import { elementsOf } from '../../text-of-docx.ts';
import { renderBody } from './small-document.ts';

/** How many properties of a name each row of a table has, in order. */
async function inRows(name: string, headRows: number, bodyRows: number): Promise<number[]> {
  const rows = (count: number) => Array.from({ length: count }, () => row('a'));
  const one = table('t', null, rows(headRows), rows(bodyRows));
  const root = await renderBody([one], { columnWidths: new Map([[one, [453.6]]]) });
  return elementsOf(root, 'w:tr').map((node) => elementsOf(node, name).length);
}

describe('a word in a cell', () => {
  it('may be hyphenated where the layout does it: only when it is wider than the cell', async () => {
    const softHyphens = async (width: number) => {
      const one = table('t', null, [], [row('Informatiecoördinator')]);
      const root = await renderBody([one], { columnWidths: new Map([[one, [width]]]) });
      return elementsOf(root, 'w:softHyphen').length;
    };
    expect(await softHyphens(80)).toBe(6);
    expect(await softHyphens(120)).toBe(0);
  });
});

describe('the rows of a table', () => {
  it('stay two together at the end of a longer table', async () => {
    expect(await inRows('w:keepNext', 0, 4)).toEqual([0, 0, 1, 0]);
    expect(await inRows('w:keepNext', 0, 3)).toEqual([0, 0, 0]);
  });

  it('repeat on every page when they are its head, also when no cell spans them', async () => {
    expect(await inRows('w:tblHeader', 2, 1)).toEqual([1, 1, 0]);
  });
});
