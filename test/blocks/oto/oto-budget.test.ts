import { expect, test } from 'vitest';
import { activiteiten } from '../../../blocks/oto/activiteiten.ts';
import { otoBudget } from '../../../blocks/oto/oto-budget.ts';
import { activity, otoInstitution } from '../../fixtures/oto.ts';

const kosten = (oto_gelden: string, eigen_bijdrage: string, totaal: string, eigen_uren = '0') => ({
  kosten: { oto_gelden, eigen_bijdrage, totaal, eigen_uren },
});

test('adds costs per category and per source, with what belongs to no activity beside them', () => {
  const budget = otoBudget(
    otoInstitution({
      activiteiten: [
        activity('a', { categorie: 'oefenen', ...kosten('300', '300', '600', '24') }),
        activity('b', { categorie: 'opleiden', ...kosten('1000', '1500', '2500', '40') }),
        activity('c', { categorie: 'oefenen', ...kosten('0', '100', '100') }),
      ],
      beleid: { overige_posten: [{ post: 'Portaal', oto_gelden: '0', eigen_bijdrage: '800' }] },
    }),
  );
  expect(budget.perCategorie).toEqual([
    { categorie: 'opleiden', aantal: 1, oto_gelden: 1000, eigen_bijdrage: 1500, totaal: 2500, eigen_uren: 40 },
    { categorie: 'oefenen', aantal: 2, oto_gelden: 300, eigen_bijdrage: 400, totaal: 700, eigen_uren: 24 },
  ]);
  expect(budget.activiteiten).toEqual({ oto_gelden: 1300, eigen_bijdrage: 1900, totaal: 3200, eigen_uren: 64 });
  expect(budget.overig).toEqual({ oto_gelden: 0, eigen_bijdrage: 800, totaal: 800, eigen_uren: 0 });
  expect(budget.totaal).toEqual({ oto_gelden: 1300, eigen_bijdrage: 2700, totaal: 4000, eigen_uren: 64 });
  // 1300 of 4000 is 32.5.
  expect(budget.percentageOtoGelden).toBe(33);
});

test('leaves out what falls away and what belongs to another year', () => {
  const budget = otoBudget(
    otoInstitution({
      activiteiten: [
        activity('a', { status: 'vervallen', ...kosten('100', '0', '100') }),
        activity('b', { planning: { maand: '2026-05' }, ...kosten('100', '0', '100') }),
        activity('c', { planning: { maand: '2027-05' }, ...kosten('10', '0', '10') }),
      ],
    }),
  );
  expect(budget.totaal.totaal).toBe(10);
});

test('names the activities whose costs are still open; nvt is an answer', () => {
  const budget = otoBudget(
    otoInstitution({ activiteiten: [activity('a'), activity('b', { kosten: { nvt: 'De regio betaalt.' } })] }),
  );
  expect(budget.zonderKosten).toEqual(['a']);
  expect(budget.percentageOtoGelden).toBeNull();
});

test('adds cents exactly', () => {
  const budget = otoBudget(
    otoInstitution({ activiteiten: ['a', 'b', 'c'].map((id) => activity(id, kosten('0,10', '0', '0,1'))) }),
  );
  expect(budget.totaal.oto_gelden).toBe(0.3);
});

test('costs that do not add up are refused', () => {
  expect(activiteiten.safeParse([activity('a', kosten('100', '100', '250'))]).success).toBe(false);
  expect(activiteiten.safeParse([activity('a', kosten('100', '150', '250'))]).success).toBe(true);
});
