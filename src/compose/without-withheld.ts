import type { Block, Cell, Inline, Row, Table } from '../model/document.ts';
import { withheldText } from '../model/edition.ts';
import { plainText } from './build-inline.ts';

/**
 * The blocks of an edition without what says nothing: a column or table in which every answer is withheld goes, and where a
 * withheld answer stands beside others in more than one cell of a column, the others alone stay.
 */
export const withoutWithheld = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === 'section') return [{ ...block, children: withoutWithheld(block.children) }];
    return block.kind === 'table' ? inTable(block) : [block];
  });

function inTable(table: Table): Table[] {
  const rows = [...table.head, ...table.body];
  const isPlain = rows.every(({ cells }) => cells.every(({ colspan, rowspan }) => colspan === 1 && rowspan === 1));
  if (!isPlain || !table.body.some((row) => row.cells.some(holdsWithheld))) return [table];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const column = (index: number): Cell[] => table.body.flatMap(({ cells }) => cells[index] ?? []);
  const columns = Array.from({ length: width }, (_, index) => column(index));
  const goes = columns.map(
    (cells) => cells.some(isWithheld) && cells.every((cell) => isWithheld(cell) || isEmpty(cell)),
  );
  if (goes.every(Boolean)) return [];
  const besides = columns.map((cells) => cells.filter((cell) => holdsWithheld(cell) && !isWithheld(cell)).length > 1);
  const left = (row: Row): Row => ({
    cells: row.cells.flatMap((cell, index) => (goes[index] ? [] : [besides[index] ? withOthersAlone(cell) : cell])),
  });
  return [{ ...table, head: table.head.map(left), body: table.body.map(left) }];
}

const texts = (cell: Cell): string =>
  cell.children
    .map((child) => {
      if (child.kind === 'paragraph') return plainText(child.children);
      return child.kind === 'list'
        ? child.items.map((item) => texts({ ...cell, children: item.children })).join(' ')
        : '#';
    })
    .join(' ');
const holdsWithheld = (cell: Cell): boolean => texts(cell).includes(withheldText);
const isEmpty = (cell: Cell): boolean => texts(cell).trim() === '';
/** Nothing else stands there than withheld answers and what joins them. */
const isWithheld = (cell: Cell): boolean => isAlone(texts(cell));
const isAlone = (text: string): boolean =>
  text.includes(withheldText) && /^(?:en|of|[\s.,;:()])*$/.test(text.replaceAll(withheldText, ''));

function withOthersAlone(cell: Cell): Cell {
  if (isWithheld(cell)) return cell;
  return {
    ...cell,
    children: cell.children.flatMap((child) => {
      if (child.kind !== 'paragraph' || !plainText(child.children).includes(withheldText)) return [child];
      return isAlone(plainText(child.children)) ? [] : [{ ...child, children: othersIn(child.children) }];
    }),
  };
}

/** Text without the withheld answers in it, and without the space, comma or colon that led to one at its end. */
function othersIn(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.filter((inline) => inline.kind === 'break' || !isAlone(plainText([inline])));
  return trimmed(trimmed(kept, 'end'), 'start');
}

function trimmed(inlines: readonly Inline[], side: 'start' | 'end'): Inline[] {
  const index = side === 'start' ? 0 : inlines.length - 1;
  const last = inlines[index];
  if (last?.kind === 'break') return trimmed(inlines.toSpliced(index, 1), side);
  if (last?.kind !== 'text') return [...inlines];
  const text = last.text.replace(side === 'start' ? /^[\s,:;]+/ : /(?<![\s,:;])[\s,:;]+$/, '');
  return text === '' ? trimmed(inlines.toSpliced(index, 1), side) : inlines.toSpliced(index, 1, { ...last, text });
}
