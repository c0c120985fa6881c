import { expect, test } from 'vitest';
import { yearPlanner } from '../../src/analyse/year-planner.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const planner = yearPlanner(
  otoInstitution({
    activiteiten: [
      activity('dagen', {
        planning: {
          data: [
            { datum: '2027-02-04' },
            { id: 'tweede', datum: '2027-02-18' },
            { id: 'derde', datum: '2027-05-11', tot_datum: '2027-05-12' },
          ],
        },
      }),
      activity('week', { complexiteit: 'complex', planning: { week: '2027-W20' } }),
      activity('maand', { categorie: 'testen', planning: { maand: '2027-05' } }),
      activity('kwartaal', { categorie: 'testen', planning: { kwartaal: '2027-K3' } }),
      activity('open', { categorie: 'testen' }),
      activity('vervallen', { status: 'vervallen', planning: { maand: '2027-05' } }),
      activity('vorig-jaar', { planning: { maand: '2026-05' } }),
    ],
  }),
);
const texts = (id: string) => planner.rijen.find((rij) => rij.id === id)?.cellen.map(({ text }) => text);

test('every row fills twelve months', () => {
  for (const { cellen } of planner.rijen) expect(cellen.reduce((months, { span }) => months + span, 0)).toBe(12);
});

test('a cell holds the days of the month', () => {
  expect(texts('dagen')).toEqual(['', '4, 18', '', '', '11-12', '', '', '', '', '', '', '']);
  expect(texts('week')?.[4]).toBe('17-21');
});

test('names the month into which the days of a week run on', () => {
  const { rijen } = yearPlanner(
    otoInstitution({ activiteiten: [activity('wissel', { planning: { week: '2027-W39' } })] }),
  );
  expect(rijen[0]?.cellen[8]?.text).toBe('27-1\u00a0okt');
});

test('a month or quarter without a day is a dot, as wide as what is known', () => {
  expect(texts('maand')?.[4]).toBe('●');
  expect(texts('kwartaal')).toEqual(['', '', '', '', '', '', '●', '', '', '']);
  expect(texts('open')?.join('')).toBe('');
});

test('rows come in the order of the table, without what falls away or belongs to another year', () => {
  expect(planner.rijen.map(({ id }) => id)).toEqual(['dagen', 'week', 'maand', 'kwartaal', 'open']);
});

test('counts per month and per quarter, once for each period that is touched', () => {
  expect(planner.perMaand).toEqual([0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]);
  expect(planner.perKwartaal).toEqual([
    { categorie: 'oefenen', aantallen: [1, 2, 0, 0] },
    { categorie: 'testen', aantallen: [0, 1, 1, 0] },
  ]);
});

test('lists what has no day or week', () => {
  expect(planner.zonderDatum).toEqual(['maand', 'kwartaal', 'open']);
});

test('the build-up counts each activity once, in the quarter in which it starts', () => {
  expect(planner.opbouw).toEqual([
    { complexiteit: 'eenvoudig', aantallen: [1, 1, 1, 0] },
    { complexiteit: 'gemiddeld', aantallen: [0, 0, 0, 0] },
    { complexiteit: 'complex', aantallen: [0, 1, 0, 0] },
  ]);
});
