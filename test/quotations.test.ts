import { expect, test } from 'vitest';
import type { Block, Document, Heading } from '../src/model/document.ts';
import { Quotations, quotedWithoutPages } from '../src/quotations.ts';
import { documentOf } from './fixtures/document-of.ts';

const heading = (level: Heading['level'], id: string, norms?: readonly string[]): Heading => ({
  kind: 'heading',
  level,
  id,
  numbering: 'chapter',
  ...(norms && { norms }),
  children: [{ kind: 'text', text: `Kop ${id}` }],
});
const gap: Block = { kind: 'paragraph', style: 'body', children: [{ kind: 'gap', text: 'Ambitie' }] };
const document: Document = documentOf(
  heading(1, 'een'),
  heading(2, 'een-een', ['norm']),
  gap,
  heading(2, 'een-twee'),
  heading(1, 'twee'),
);

test('a section is quoted with its number, title, page and norms, and with the chapter it stands in', () => {
  const { sections } = new Quotations().of(document);
  expect(sections.map(({ id, chapter, number, title }) => [id, chapter, number, title])).toEqual([
    ['een', 'een', '1', 'Kop een'],
    ['een-een', 'een', '1.1', 'Kop een-een'],
    ['een-twee', 'een', '1.2', 'Kop een-twee'],
    ['twee', 'twee', '2', 'Kop twee'],
  ]);
  expect(sections[1]?.norms).toEqual(['norm']);
  const [first, , , last] = sections.map(({ page }) => page ?? 0);
  expect(last).toBe((first ?? 0) + 1);
});

test('an open question is one of its section and its chapter, and of nothing beside it', () => {
  expect(quotedWithoutPages(document).sections.map(({ hasGap }) => hasGap)).toEqual([true, true, false, false]);
});

test('without a layout numbers and titles are the same, and there are no pages', () => {
  const laidOut = new Quotations().of(document).sections;
  expect(quotedWithoutPages(document).sections).toEqual(laidOut.map((section) => ({ ...section, page: null })));
});
