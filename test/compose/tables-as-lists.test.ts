import { describe, expect, it } from 'vitest';
import { tablesAsLists } from '../../src/compose/tables-as-lists.ts';
import type { Cell, Table } from '../../src/model/document.ts';
import { cell, documentOf, paragraph, row } from '../fixtures/document-of.ts';
import { textsOf } from '../fixtures/texts-of.ts';

const headed = (text: string): Cell => ({ ...cell([paragraph(text)]), header: 'row' });
const table: Table = {
  kind: 'table',
  id: 't',
  caption: null,
  head: [row('Minuut', 'Punt', 'Klaar als')],
  body: [row('0–1', headed('Wie is er'), 'ieder een naam'), row('1–6', headed('Wat is er'), cell([]))],
};

describe('tablesAsLists', () => {
  it('makes an item of each row: what heads the row first, then each cell behind the head of its column', () => {
    const [list, after] = tablesAsLists([table, paragraph('daarna')]);
    expect(after).toMatchObject({ kind: 'paragraph' });
    expect(list).toMatchObject({ kind: 'list', items: [{}, {}] });
    expect(textsOf(documentOf(list!)).join('|')).toBe(
      'Wie is er|Minuut|: |0–1|Klaar als|: |ieder een naam|Wat is er|Minuut|: |1–6',
    );
  });
});
