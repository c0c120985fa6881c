import { expect, test } from 'vitest';
import { openFindings } from '../../src/analyse/open-findings.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const followed = (id: string, changes: object) => ({
  id,
  bevinding: `Bevinding ${id}.`,
  raakt: 'plan',
  opvolging: { actie: 'Actie', eigenaar: 'voorzitter', gereed: '2027-06-30', status: 'loopt', ...changes },
});
const found = (bevindingen: readonly object[], date = '2027-06-30') =>
  openFindings(
    otoInstitution({
      activiteiten: [activity('komt'), activity('weg', { status: 'vervallen' }), activity('viel-uit')],
      uitvoering: { bevindingen, gehouden: [{ activiteit: 'viel-uit', doorgegaan: 'nee' }] },
    }),
    date,
  ).map(({ id, index, reden }) => [id, index, reden]);

test('a finding that became an activity, or changes a block or a plan, is turned into something', () => {
  expect(
    found([
      followed('a', { activiteit: 'komt' }),
      followed('b', { bouwsteen: 'nafase' }),
      followed('c', { plan: 'bhv-plan', activiteit: 'weg' }),
    ]),
  ).toEqual([]);
});

test('one without follow-up, without a change, or with only an activity that is not held, is not', () => {
  expect(
    found([
      { id: 'a', bevinding: 'Niemand.', raakt: 'plan' },
      followed('b', {}),
      followed('c', { activiteit: 'weg' }),
      followed('d', { activiteit: 'viel-uit' }),
    ]),
  ).toEqual([
    ['a', 0, 'geen-opvolging'],
    ['b', 1, 'geen-wijziging'],
    ['c', 2, 'activiteit-vervallen'],
    ['d', 3, 'activiteit-vervallen'],
  ]);
});

test('its date has passed the day after, unless it is settled', () => {
  const late = followed('a', { bouwsteen: 'nafase' });
  expect(found([late])).toEqual([]);
  expect(found([late], '2027-07-01')).toEqual([['a', 0, 'over-tijd']]);
  expect(found([followed('a', { status: 'afgerond' })], '2027-07-01')).toEqual([]);
});

test('what is left with a reason is settled', () => {
  expect(found([{ id: 'a', bevinding: 'Klein.', raakt: 'plan', opvolging: { nvt: 'Te klein.' } }])).toEqual([]);
});
