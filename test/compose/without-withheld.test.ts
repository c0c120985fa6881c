import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/compose/build-inline.ts';
import { withoutWithheld } from '../../src/compose/without-withheld.ts';
import type { Block, Cell, Inline, Table } from '../../src/model/document.ts';
import { withheldText as gone } from '../../src/model/edition.ts';

const text = (one: string): Inline => ({ kind: 'text', text: one });
const cell = (...inlines: Inline[]): Cell => ({
  header: null,
  colspan: 1,
  rowspan: 1,
  align: 'start',
  children: [{ kind: 'paragraph', style: 'body', children: inlines }],
});
const table = (head: string[], ...body: Cell[][]): Table => ({
  kind: 'table',
  id: 't',
  caption: null,
  head: [{ cells: head.map((one) => cell(text(one))) }],
  body: body.map((cells) => ({ cells })),
});
const textOf = (one: Cell): string =>
  one.children.map((child) => (child.kind === 'paragraph' ? plainText(child.children) : '')).join('|');
const rowsOf = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.head, ...block.body].map(({ cells }) => cells.map(textOf)) : [],
  );

describe('what an edition does not hold', () => {
  it('takes a column with it of which nothing is left', () => {
    const numbers = table(['Wie', 'Nummer'], [cell(text('Piket')), cell(text(gone))], [cell(text('Balie')), cell()]);
    expect(rowsOf(withoutWithheld([numbers]))).toEqual([['Wie'], ['Piket'], ['Balie']]);
  });

  it('takes a table with it of which nothing is left', () => {
    expect(withoutWithheld([table(['Nummer'], [cell(text(`${gone}, ${gone} en ${gone}`))])])).toEqual([]);
  });

  it('leaves what stands beside it in a column, without the comma, colon or line that led to it', () => {
    const strong: Inline = { kind: 'strong', children: [text(gone)] };
    const names = table(
      ['Wie'],
      [cell(text('Vos'), text(': '), strong)],
      [cell(text('Bos'), { kind: 'break' }, strong)],
      [cell(strong, text(' Piket'))],
    );
    expect(rowsOf(withoutWithheld([names]))).toEqual([['Wie'], ['Vos'], ['Bos'], ['Piket']]);
  });

  it('is told where it is one answer among others', () => {
    const one = table(['Wie', 'Nummer'], [cell(text('Vos')), cell(text(gone))], [cell(text('Bos')), cell(text('112'))]);
    expect(withoutWithheld([one])).toEqual([one]);
  });
});
