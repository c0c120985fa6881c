import { describe, expect, it } from 'vitest';
import type { Block, Cell, List, Table } from '../../../src/model/document.ts';
import { typography } from '../../../src/model/house-style.ts';
import { a4 } from '../../../src/model/page-format.ts';
import { samplePng } from '../../fixtures/sample-png.ts';
import { elementsOf, partOf, textOfDocx, valOf } from '../../text-of-docx.ts';
import { attributesOf, inStyle, paragraph, renderBody, renderSmall, text } from './small-document.ts';

const list = (marker: List['marker'], ...items: (string | List)[]): List => ({
  kind: 'list',
  marker,
  items: items.map((item) => ({ children: [typeof item === 'string' ? paragraph(text(item)) : item] })),
});

const numbered = async (...body: Block[]): Promise<string[]> =>
  textOfDocx(await renderSmall(body))
    .filter(({ text: content }) => content !== '' && content !== 'Omslag')
    .map(({ number, text: content }) => `${number} ${content}`);

describe('a list', () => {
  it('counts from 1 again in every list, by letter one level down', async () => {
    const inner: List = list('number', 'c', 'd');
    const outer: List = { kind: 'list', marker: 'number', items: [{ children: [paragraph(text('a')), inner] }] };
    expect(await numbered(outer, list('number', 'e'))).toEqual(['1. a', 'a. c', 'b. d', '1. e']);
  });

  it('has bullets of its own on each level, also deeper than there are styles', async () => {
    const nest = (depth: number): List => ({
      kind: 'list',
      marker: 'bullet',
      items: [{ children: [paragraph(text(`niveau ${depth}`)), ...(depth < 5 ? [nest(depth + 1)] : [])] }],
    });
    expect((await numbered(nest(1))).map((line) => line[0])).toEqual(['•', '–', '•', '•', '–']);
  });

  it('uses the list styles of Word', async () => {
    const root = await renderBody([list('bullet', 'a'), list('number', 'b')]);
    expect(inStyle(root, 'ListBullet')).toHaveLength(1);
    expect(inStyle(root, 'ListNumber')).toHaveLength(1);
  });

  it('gives the marker a paragraph when an item begins with a list', async () => {
    const root = await renderBody([list('bullet', list('bullet', 'b'))]);
    expect(inStyle(root, 'ListBullet')).toHaveLength(1);
    expect(inStyle(root, 'ListBullet2')).toHaveLength(1);
  });
});

describe('a checklist', () => {
  it('has real check boxes, each with an id of its own', async () => {
    const root = await renderBody([list('check', 'een', 'twee')]);
    expect(elementsOf(root, 'w14:checkbox')).toHaveLength(2);
    const ids = elementsOf(root, 'w:sdtPr').map((properties) => valOf(properties, 'w:id'));
    expect(new Set(ids).size).toBe(2);
  });
});

const cell = (content: string, more: Partial<Cell> = {}): Cell => ({
  header: null,
  colspan: 1,
  rowspan: 1,
  align: 'start',
  children: content === '' ? [] : [paragraph(text(content))],
  ...more,
});

const tableOf = (head: Cell[][], body: Cell[][]): Table => ({
  kind: 'table',
  id: 'tabel',
  caption: null,
  head: head.map((cells) => ({ cells })),
  body: body.map((cells) => ({ cells })),
});

const renderTable = (table: Table, widths: number[]) =>
  renderBody([table], { columnWidths: new Map([[table, widths]]) });

describe('a table', () => {
  it('is fixed, as wide as its columns together, and loses nothing by rounding', async () => {
    const root = await renderTable(tableOf([], [[cell('a'), cell('b'), cell('c')]]), [151.13, 151.13, 151.34]);
    const columns = attributesOf(root, 'w:gridCol', 'w:w').map(Number);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9072);
    expect(attributesOf(root, 'w:tblW', 'w:w')).toEqual(['9072']);
    expect(attributesOf(root, 'w:tcW', 'w:w').map(Number)).toEqual(columns);
    expect(attributesOf(root, 'w:tblLayout', 'w:type')).toEqual(['fixed']);
  });

  it('repeats its head on every page and keeps rows whole', async () => {
    const table = tableOf([[cell('Kop', { header: 'column' })]], [[cell('a')], [cell('b')]]);
    const root = await renderTable(table, [453.6]);
    expect(elementsOf(root, 'w:tblHeader')).toHaveLength(1);
    expect(elementsOf(root, 'w:cantSplit')).toHaveLength(3);
    expect(inStyle(root, 'TableHead')).toHaveLength(1);
  });

  it('lets a row break over pages when it is higher than a third of a page', async () => {
    const root = await renderTable(tableOf([], [[cell('woord '.repeat(700))], [cell('kort')]]), [453.6]);
    expect(elementsOf(root, 'w:cantSplit')).toHaveLength(1);
  });

  it('gives spanning cells the width of their columns, and ties rows that a cell spans', async () => {
    const table = tableOf(
      [],
      [
        [cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })],
        [cell('c'), cell('d')],
      ],
    );
    const root = await renderTable(table, [100, 150, 203.6]);
    const widths = elementsOf(root, 'w:tr').map((row) => attributesOf(row, 'w:tcW', 'w:w'));
    expect(widths).toEqual([
      ['2000', '7072'],
      ['2000', '3000', '4072'],
    ]);
    expect(attributesOf(root, 'w:gridSpan', 'w:val')).toEqual(['2']);
    const [first, second] = elementsOf(root, 'w:tr').map((row) => elementsOf(row, 'w:keepNext').length);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(0);
  });

  it('has a paragraph in every cell, also in an empty one', async () => {
    const root = await renderTable(tableOf([], [[cell(''), cell('')]]), [200, 253.6]);
    expect(elementsOf(root, 'w:tc').map((node) => elementsOf(node, 'w:p').length)).toEqual([1, 1]);
  });

  it('tells what its columns hold to who cannot see it', async () => {
    const table = tableOf(
      [[cell('Naam', { header: 'column' }), cell('Taak', { header: 'column' })]],
      [[cell('a'), cell('b')]],
    );
    const root = await renderTable(table, [200, 253.6]);
    expect(attributesOf(root, 'w:tblDescription', 'w:val')).toEqual(['Kolommen: Naam, Taak.']);
  });

  it('aligns what a cell says it aligns', async () => {
    const root = await renderTable(
      tableOf([], [[cell('1', { align: 'end' }), cell('2', { align: 'center' })]]),
      [200, 253.6],
    );
    expect(attributesOf(root, 'w:jc', 'w:val')).toEqual(['right', 'center']);
  });
});

const textWidth = a4.width - 2 * a4.marginSide;

describe('a heading', () => {
  const numbers = (number: string) => ({ anchors: new Map([['id', { id: 'id', number, title: 'Titel', page: 1 }]]) });
  const heading: Block = { kind: 'heading', level: 3, id: 'id', numbering: 'chapter', children: [text('Titel')] };

  it('makes room for a number that is wider than the common indent', async () => {
    const wide = await renderBody([heading], numbers('10.14.10'));
    const narrow = await renderBody([heading], numbers('1.1.1'));
    const [indent] = attributesOf(wide, 'w:ind', 'w:hanging').map(Number);
    expect(indent).toBeGreaterThan(typography.headingIndent * 20);
    expect(inStyle(narrow, 'Heading3').flatMap((node) => elementsOf(node, 'w:ind'))).toEqual([]);
  });
});

describe('a figure', () => {
  const figure = (content: Extract<Block, { kind: 'figure' }>['content']): Block => ({
    kind: 'figure',
    id: 'fig',
    caption: [text('Indeling')],
    alt: 'Een vlak met "tekst".',
    content,
  });
  const numbers = { anchors: new Map([['fig', { id: 'fig', number: 'Figuur 1', title: 'Indeling', page: 2 }]]) };

  it('carries its text alternative and a caption that Word numbers', async () => {
    const root = await renderBody([figure({ kind: 'image', image: samplePng(320, 120) })], numbers);
    expect(attributesOf(root, 'wp:docPr', 'descr')).toEqual(['Een vlak met "tekst".']);
    expect(elementsOf(root, 'w:instrText').map(({ children }) => children.join('').trim())).toEqual([
      'SEQ Figuur \\* ARABIC',
    ]);
  });

  it('is at most as wide as the text, in proportion', async () => {
    const root = await renderBody([figure({ kind: 'image', image: samplePng(800, 200) })], numbers);
    const [extent] = elementsOf(root, 'wp:extent');
    const points = [extent?.attributes.cx, extent?.attributes.cy].map((emu) => Number(emu) / 12700);
    expect(points[0]).toBeCloseTo(textWidth, 1);
    expect(points[1]).toBeCloseTo(textWidth / 4, 1);
  });

  it('keeps a diagram as SVG, with a PNG for what cannot show that', async () => {
    const diagram = { width: 100, height: 50, shapes: [] };
    const docx = await renderSmall([figure({ kind: 'diagram', diagram })], numbers);
    const relationships = attributesOf(partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship', 'Target');
    expect(relationships.filter((target) => target?.startsWith('media/')).sort()).toEqual([
      'media/image1.png',
      'media/image1.svg',
    ]);
  });
});

describe('a figure of an annex', () => {
  const bare = { kind: 'figure', id: 'blad', caption: [], alt: 'Blad' } as const;

  it('has no caption and no number when it has no words for one', async () => {
    const root = await renderBody([{ ...bare, content: { kind: 'image', image: samplePng(320, 120) } }]);
    expect(inStyle(root, 'Picture')).toHaveLength(1);
    expect(inStyle(root, 'FigureCaption')).toEqual([]);
  });
});

describe('the space around a table', () => {
  const table = tableOf([], [[cell('a')]]);
  const around = (next: Block) =>
    renderBody([paragraph(text('voor')), table, next], { columnWidths: new Map([[table, [453.6]]]) });

  it('stands in the paragraphs before and after it, with no empty paragraph between', async () => {
    const root = await around(paragraph(text('na')));
    const spaces = inStyle(root, 'BodyText').map((node) => [
      attributesOf(node, 'w:spacing', 'w:before')[0],
      attributesOf(node, 'w:spacing', 'w:after')[0],
    ]);
    expect(spaces).toEqual([
      ['0', '120'],
      ['220', undefined],
    ]);
    expect(inStyle(root, 'Spacer')).toEqual([]);
  });

  it('leaves out the filled edge of a call-out, which Word adds itself', async () => {
    const root = await around({ kind: 'callout', tone: 'tip', children: [paragraph(text('Tip'))] });
    const [before] = inStyle(root, 'CalloutTitle').flatMap((node) => attributesOf(node, 'w:spacing', 'w:before'));
    expect(Number(before)).toBe(220 - 25);
  });

  it('keeps a small table whole', async () => {
    const rows = tableOf([], [[cell('a')], [cell('b')], [cell('c')]]);
    const root = await renderBody([rows], { columnWidths: new Map([[rows, [453.6]]]), wholeTables: new Set([rows]) });
    expect(elementsOf(root, 'w:tr').map((row) => elementsOf(row, 'w:keepNext').length)).toEqual([1, 1, 0]);
  });
});

describe('a call-out', () => {
  it('begins with what it is, and keeps its text and lists in styles of its own', async () => {
    const callout: Block = {
      kind: 'callout',
      tone: 'besluit',
      children: [paragraph(text('Zo is het.')), list('bullet', 'a')],
    };
    const docx = await renderSmall([callout]);
    const found = textOfDocx(docx).filter(({ style }) => style.startsWith('Callout'));
    expect(found.map(({ style, text: content }) => [style, content])).toEqual([
      ['CalloutTitle', 'Besluit'],
      ['Callout', 'Zo is het.'],
      ['CalloutListBullet', 'a'],
    ]);
  });

  it('gives up distance where Word begins another box in it: at a change of indent', async () => {
    const children = [paragraph(text('Een.')), paragraph(text('Twee.')), list('bullet', 'a', 'b')];
    const root = await renderBody([{ kind: 'callout', tone: 'tip', children }]);
    const ownAfter = (style: string) =>
      inStyle(root, style).map((node) => attributesOf(node, 'w:spacing', 'w:after')[0]);
    // 3 points, less twice an edge of 1.25.
    expect(ownAfter('Callout')).toEqual([undefined, '10']);
    expect(ownAfter('CalloutListBullet')[0]).toBeUndefined();
  });
});

describe('a section', () => {
  it('on its side turns its pages and has a header as wide, and the next pages stand upright again', async () => {
    const landscape: Block = { kind: 'section', orientation: 'landscape', children: [paragraph(text('dwars'))] };
    const root = await renderBody([paragraph(text('voor')), landscape, paragraph(text('na'))]);
    expect(attributesOf(root, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
    expect(attributesOf(root, 'w:pgSz', 'w:w')).toEqual(['11906', '11906', '16838', '11906']);
    const docx = await renderSmall([landscape]);
    expect(textOfDocx(docx, 'word/header2.xml').map(({ style }) => style)).toEqual(['HeaderWide']);
  });

  it('ends in its last paragraph, so that no empty page can follow', async () => {
    const root = await renderBody([
      { kind: 'section', orientation: 'landscape', children: [paragraph(text('dwars'))] },
      paragraph(text('na')),
    ]);
    const ends = elementsOf(root, 'w:p').filter((node) => elementsOf(node, 'w:sectPr').length > 0);
    expect(ends.map((node) => elementsOf(node, 'w:t').flatMap(({ children }) => children))).toEqual([
      ['Omslag'],
      ['dwars'],
    ]);
  });

  it('has no space above its first heading, which Word would keep at the top of a page', async () => {
    const heading = (id: string): Block => ({ kind: 'heading', level: 2, id, numbering: 'none', children: [text(id)] });
    const root = await renderBody([
      { kind: 'section', orientation: 'portrait', children: [heading('een'), heading('twee')] },
    ]);
    const spaces = inStyle(root, 'PlainHeading2').map((node) => attributesOf(node, 'w:spacing', 'w:before'));
    expect(spaces).toEqual([['0'], []]);
  });
});
