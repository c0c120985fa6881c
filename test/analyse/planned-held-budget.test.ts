import { expect, test } from 'vitest';
import { plannedHeldBudget } from '../../src/analyse/planned-held-budget.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const money = (totaal: string, eigen_uren?: string) => ({
  kosten: { totaal, oto_gelden: '0', eigen_bijdrage: totaal, ...(eigen_uren ? { eigen_uren } : {}) },
});
const institution = otoInstitution({
  activiteiten: [
    activity('half', {
      deelnemers: '10',
      duur_uren: '2',
      ...money('100.10', '40'),
      planning: { data: [{ datum: '2026-03-04' }] },
    }),
    activity('zonder-uren', {
      deelnemers: '4',
      duur_uren: '2.5',
      ...money('0.20'),
      planning: { data: [{ datum: '2026-05-04' }] },
    }),
    activity('weg', {
      deelnemers: '8',
      duur_uren: '1',
      ...money('50'),
      status: 'vervallen',
      planning: { data: [{ datum: '2026-06-04' }] },
    }),
    activity('stil', {
      categorie: 'testen',
      deelnemers: '3',
      duur_uren: '1',
      planning: { data: [{ datum: '2026-09-01' }, { id: 'tweede', datum: '2026-10-01' }] },
    }),
    activity('volgend', { deelnemers: '5', duur_uren: '1', planning: { maand: '2027-01' } }),
  ],
  uitvoering: {
    gehouden: [
      { activiteit: 'half', doorgegaan: 'ja', datum: '2026-03-04', opkomst: '5', kosten: '90.1' },
      { activiteit: 'zonder-uren', doorgegaan: 'ja', datum: '2026-05-04', opkomst: '6', kosten: '0.2' },
      { activiteit: 'weg', doorgegaan: 'nee', kosten: '25' },
    ],
    besteding: [
      { post: 'Oefenen', begroot: '200', besteed: '115', uit_oto_gelden: '0' },
      { post: 'Licenties', begroot: '999', besteed: '999', uit_oto_gelden: '0' },
    ],
  },
});

test('puts number, persons, hours and euros of what was held beside what was planned and budgeted', () => {
  const { perCategorie, totaal } = plannedHeldBudget(institution, 2026, '2026-12-31');
  expect(perCategorie).toEqual([
    {
      categorie: 'oefenen',
      // 40 as stated, 4 x 2.5, 8 x 1; 10 + 4 + 8 persons; 100.10 + 0.20 + 50 euros.
      gepland: { aantal: 3, uren: 58, personen: 22, kosten: 150.3 },
      // Half of 40 came, and 6 x 2.5; what fell through still cost 25.
      gehouden: { aantal: 2, uren: 35, personen: 11, kosten: 115.3 },
      begroot: 200,
    },
    {
      categorie: 'testen',
      // 3 x 1 hours; whom a test reaches is no attendance.
      gepland: { aantal: 1, uren: 3, personen: 0, kosten: 0 },
      gehouden: { aantal: 0, uren: 0, personen: 0, kosten: 0 },
      begroot: null,
    },
  ]);
  // The licences belong to no category.
  expect(totaal).toMatchObject({ gepland: { aantal: 4, uren: 61 }, gehouden: { aantal: 2 }, begroot: 200 });
});

test('of another year than the last no budget is known', () => {
  expect(plannedHeldBudget(institution, 2027, '2026-12-31').totaal).toMatchObject({
    gepland: { aantal: 1, personen: 5 },
    begroot: null,
  });
});

test('an activity has no outcome from the day after its last date, and one that fell away needs none', () => {
  expect(plannedHeldBudget(institution, 2026, '2026-10-02').zonderUitkomst).toEqual(['stil']);
  expect(plannedHeldBudget(institution, 2026, '2026-10-01').zonderUitkomst).toEqual([]);
});
