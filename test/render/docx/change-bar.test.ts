import { expect, it } from 'vitest';
import type { Block, Cell, Paragraph, Table, Text } from '../../../src/model/document.ts';
import { elementsOf, type XmlNode } from '../../text-of-docx.ts';
import { paragraph, renderBody, text } from './small-document.ts';

const changed = (content: string): Paragraph => paragraph({ ...text(content), changed: true } as Text);
const cell = (child: Paragraph): Cell => ({ header: null, colspan: 1, rowspan: 1, align: 'start', children: [child] });
const textOf = ({ children }: XmlNode): string => children.join('');

it('stands beside what changed: a paragraph, an item of a list, a call-out as a whole, a row of a table', async () => {
  const table: Table = {
    kind: 'table',
    id: 't',
    caption: null,
    head: [],
    body: [
      { cells: [cell(paragraph(text('a'))), cell(changed('b'))] },
      { cells: [cell(paragraph(text('c'))), cell(paragraph(text('d')))] },
    ],
  };
  const body: Block[] = [
    paragraph(text('Zelfde')),
    changed('Anders'),
    {
      kind: 'list',
      marker: 'bullet',
      items: [{ children: [changed('Ook')] }, { children: [paragraph(text('Niet'))] }],
    },
    { kind: 'callout', tone: 'tip', children: [paragraph(text('Zelfde')), changed('Anders')] },
    table,
  ];
  const root = await renderBody(body, { columnWidths: new Map([[table, [100, 100]]]) });
  const barred = elementsOf(root, 'w:p').filter((one) => elementsOf(one, 'w:left').length > 0);
  const words = barred.map((one) => elementsOf(one, 'w:t').map(textOf).join(''));
  expect(words).toEqual(['Anders', 'Ook', 'Tip', 'Zelfde', 'Anders']);
  const cells = elementsOf(root, 'w:tc').map((one) => elementsOf(one, 'w:tcBorders').length);
  expect(cells).toEqual([1, 0, 0, 0]);
});
