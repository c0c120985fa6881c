import { expect, test } from 'vitest';
import { budgetComparison, spentLastYear } from '../../src/analyse/budget-comparison.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const kosten = { oto_gelden: '300', eigen_bijdrage: '200', totaal: '500' };
const spent = (post: string, besteed: string) => ({ post, begroot: '1', besteed, uit_oto_gelden: '0' });

test('puts the spending of last year beside the category of the same name, and the rest together', () => {
  const institution = otoInstitution({
    activiteiten: [activity('a', { categorie: 'trainen', kosten })],
    beleid: { overige_posten: [{ post: 'Portaal', oto_gelden: '0', eigen_bijdrage: '80' }] },
    uitvoering: {
      besteding: [spent('Trainen', '400'), spent('Testen', '0.1'), spent('Licenties', '45'), spent('Acteurs', '5')],
    },
  });
  expect(budgetComparison(institution)).toEqual([
    { post: 'trainen', oto_gelden: 300, eigen_bijdrage: 200, vorig_jaar: 400 },
    { post: 'testen', oto_gelden: 0, eigen_bijdrage: 0, vorig_jaar: 0.1 },
    { post: 'overig', oto_gelden: 0, eigen_bijdrage: 80, vorig_jaar: 50 },
  ]);
});

test('says nothing of last year as long as its spending is open', () => {
  const institution = otoInstitution({ activiteiten: [activity('a', { categorie: 'oefenen', kosten })] });
  expect(budgetComparison(institution)).toEqual([
    { post: 'oefenen', oto_gelden: 300, eigen_bijdrage: 200, vorig_jaar: null },
  ]);
});

test('splits what was spent last year by source, to the cent', () => {
  const institution = otoInstitution({
    uitvoering: {
      besteding: [
        { post: 'Trainen', begroot: '1', besteed: '100.10', uit_oto_gelden: '0.10' },
        { post: 'Testen', begroot: '1', besteed: '0.20', uit_oto_gelden: '0.10' },
      ],
    },
  });
  expect(spentLastYear(institution)).toEqual({ totaal: 100.3, oto_gelden: 0.2, eigen: 100.1 });
  expect(spentLastYear(otoInstitution({}))).toBeNull();
});
