import { expect, test } from 'vitest';
import { spending } from '../../../src/analyse/jaarverslag/spending.ts';
import { costs, lastYear, reportOf } from '../../fixtures/report-year.ts';

const held = (activiteit: string, kosten: string, oto_gelden?: string) => ({
  activiteit,
  doorgegaan: 'ja',
  kosten,
  oto_gelden,
});
const line = (post: string, begroot: string, besteed: string, uit_oto_gelden: string) => ({
  post,
  begroot,
  besteed,
  uit_oto_gelden,
});

const activiteiten = [
  lastYear('a', { categorie: 'trainen', kosten: { ...costs('500', '250'), eigen_uren: '12,5' } }),
  lastYear('b', { categorie: 'trainen', kosten: costs('300', '150') }),
];

test('agrees when the lines of spending and the activities say the same; a licence belongs to no activity', () => {
  const { institution, activities } = reportOf({
    activiteiten,
    uitvoering: {
      gehouden: [held('a', '460.10', '230.05'), { activiteit: 'b', doorgegaan: 'nee' }],
      besteding: [line('Trainen', '800', '460.10', '230.05'), line('Leerportaal', '4500', '4500', '0')],
    },
  });
  expect(spending(institution, activities)).toEqual({
    posten: { begroot: 5300, besteed: 4960.1, oto_gelden: 230.05 },
    activiteiten: { begroot: 800, besteed: 460.1, oto_gelden: 230.05, gevraagd: 400 },
    uren: 12.5,
    verschillen: [],
    onbekend: [],
  });
});

test('does not compare a category without a line of its own', () => {
  const { institution, activities } = reportOf({
    activiteiten,
    uitvoering: {
      gehouden: [held('a', '460', '230'), held('b', '300', '150')],
      besteding: [line('OTO', '800', '700', '0')],
    },
  });
  expect(spending(institution, activities).verschillen).toEqual([]);
});

test('shows a line that differs from the sum of its activities, with both', () => {
  const { institution, activities } = reportOf({
    activiteiten,
    uitvoering: {
      gehouden: [held('a', '460', '230'), held('b', '300', '150')],
      besteding: [line('trainen', '800', '760', '400')],
    },
  });
  expect(spending(institution, activities).verschillen).toEqual([
    {
      post: 'trainen',
      boek: { begroot: 800, besteed: 760, oto_gelden: 400 },
      activiteiten: { begroot: 800, besteed: 760, oto_gelden: 380 },
    },
  ]);
});

test('names what was held without a note of its costs or OTO money, and does not compare its category', () => {
  const { institution, activities } = reportOf({
    activiteiten: [...activiteiten, lastYear('gratis', { categorie: 'testen', kosten: costs('0', '0') })],
    uitvoering: {
      gehouden: [held('a', '460'), held('b', '300', '150'), held('gratis', '0')],
      besteding: [line('Trainen', '800', '999', '999')],
    },
  });
  expect(spending(institution, activities)).toMatchObject({ verschillen: [], onbekend: ['a'] });
});
