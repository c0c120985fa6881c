import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { keepsWithNext } from '../../src/text/keeps-with-next.ts';
import { heading, paragraph } from '../fixtures/document-of.ts';

const list: Block = { kind: 'list', marker: 'bullet', items: [{ children: [paragraph('pen')] }] };
const table: Block = { kind: 'table', id: 't', caption: null, head: [], body: [] };
const long = paragraph('Het water staat hoog in de gang. '.repeat(20));
const short = paragraph('Dit nemen wij mee.');
const tied = (...blocks: Block[]) => blocks.map((_, index) => keepsWithNext(blocks, index));

describe('keepsWithNext', () => {
  it('ties a heading to whatever follows', () => {
    expect(tied(heading(2, 'a'), long)).toEqual([true, false]);
    expect(tied(heading(2, 'a'))).toEqual([false]);
  });

  it('ties a short paragraph to the table, list or figure after it', () => {
    expect(tied(short, table)).toEqual([true, false]);
    expect(tied(short, list)).toEqual([true, false]);
    expect(tied(short, short)).toEqual([false, false]);
  });

  it('ties several short paragraphs, up to four lines together', () => {
    expect(tied(heading(2, 'a'), short, short, table)).toEqual([true, true, true, false]);
    expect(tied(short, short, short, short, short, table)).toEqual([false, true, true, true, true, false]);
  });

  it('leaves a long paragraph free, unless it ends with a colon', () => {
    expect(tied(long, table)).toEqual([false, false]);
    expect(
      tied(paragraph(...long.children, { kind: 'strong', children: [{ kind: 'text', text: 'Neem mee: ' }] }), list),
    ).toEqual([true, false]);
  });
});
