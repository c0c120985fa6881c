import { expect, it } from 'vitest';
import { a4 } from '../../../src/model/page-format.ts';
import { housePartsOf, withNewLists } from '../../../src/render/docx/house-parts.ts';
import { listId } from '../../../src/render/docx/list-id.ts';
import { listReference } from '../../../src/render/docx/style-id.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';

const { style } = sampleDocument;

it('makes the parts of a house style once for all its documents', () => {
  const first = housePartsOf({ style, page: a4 });
  expect(housePartsOf({ style, page: a4 })).toBe(first);
  const accent = housePartsOf({ style: { ...style, accent: '#123456' }, page: a4 });
  expect(accent.get('word/theme/theme1.xml')).toContain('123456');
  const narrow = housePartsOf({ style, page: { ...a4, width: a4.width - 100 } });
  expect(narrow.get('word/styles.xml')).not.toBe(first.get('word/styles.xml'));
});

it('adds a list for each that counts anew, as docx numbers the list of the style', () => {
  const reference = listReference('body', 'number');
  const parts = housePartsOf({ style, page: a4 });
  const numbers = (xml = '') => [...xml.matchAll(/<w:num w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/g)];
  const before = numbers(parts.get('word/numbering.xml'));
  const after = numbers(withNewLists(parts, [reference, reference]).get('word/numbering.xml'));
  expect(after.slice(0, before.length).map(([xml]) => xml)).toEqual(before.map(([xml]) => xml));
  const [one, other] = after.slice(before.length);
  expect([one?.[1], other?.[1]]).toEqual([before.length + 1, before.length + 2].map(String));
  const own = before.find(([, id]) => id === String(listId(reference)));
  expect([one?.[2], other?.[2]]).toEqual([own?.[2], own?.[2]]);
});
