import { expect, test } from 'vitest';
import { activity } from '../../fixtures/oto.ts';
import { costs, lastYear, reportOf } from '../../fixtures/report-year.ts';

test('what was held comes with who came and what it cost, beside what was expected', () => {
  const { activities } = reportOf({
    activiteiten: [lastYear('a', { deelnemers: '12', kosten: { ...costs('500', '250'), eigen_uren: '30' } })],
    uitvoering: {
      gehouden: [
        {
          activiteit: 'a',
          doorgegaan: 'ja',
          opkomst: '9',
          kosten: '460',
          oto_gelden: '230',
          facturen: [
            { nummer: 'F-1', datum: '2026-05-20', bedrag: '300,10' },
            { nummer: 'F-2', datum: '2026-06-02', bedrag: '0,20' },
          ],
          presentie_vastgelegd: 'ja',
          criterium_gehaald: 'deels',
        },
      ],
      bevindingen: [{ id: 'b', bevinding: 'Te traag', raakt: 'kennis', uit_activiteit: 'a' }],
    },
  });
  expect(activities).toEqual([
    {
      id: 'a',
      categorie: 'oefenen',
      uitkomst: 'gehouden',
      rij: 0,
      verwacht: 12,
      opkomst: 9,
      criterium: 'deels',
      begroot: 500,
      besteed: 460,
      gevraagd: 250,
      gebruikt: 230,
      gefactureerd: 300.3,
      uren: 30,
      bevindingen: 1,
      presentie: true,
    },
  ]);
});

test('what was not held costs nothing unless it says so; of what nobody noted, the costs are not known', () => {
  const { activities } = reportOf({
    activiteiten: [
      lastYear('uitgevallen'),
      lastYear('geannuleerd'),
      lastYear('stil'),
      lastYear('geschrapt', { status: 'vervallen' }),
    ],
    uitvoering: {
      gehouden: [
        { activiteit: 'uitgevallen', doorgegaan: 'nee' },
        { activiteit: 'geannuleerd', doorgegaan: 'nee', kosten: '75' },
      ],
    },
  });
  expect(activities.map(({ id, uitkomst, besteed }) => [id, uitkomst, besteed])).toEqual([
    ['uitgevallen', 'niet gehouden', 0],
    ['geannuleerd', 'niet gehouden', 75],
    ['stil', 'onbekend', null],
    ['geschrapt', 'niet gehouden', 0],
  ]);
});

test('what is held in the plan year waits for the next report', () => {
  const { activities } = reportOf({
    activiteiten: [activity('nu', { planning: { maand: '2027-01' } })],
    uitvoering: { gehouden: [{ activiteit: 'nu', doorgegaan: 'ja' }] },
  });
  expect(activities).toEqual([]);
});
