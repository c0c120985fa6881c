import { expect, test } from 'vitest';
import { goalProgress } from '../../../src/analyse/jaarverslag/goal-progress.ts';
import { lastYear, reportOf } from '../../fixtures/report-year.ts';

const goal = (id: string) => ({ id, code: id, doel: 'Doel', gereed: '2028-12-31' });

test('counts for each goal what was planned, held and reached, and finds its judgement', () => {
  const { institution, activities } = reportOf({
    beleid: { beleidsdoelen: [goal('een'), goal('twee')] },
    activiteiten: [
      lastYear('a', { beleidsdoelen: ['een'] }),
      lastYear('b', { beleidsdoelen: ['een'] }),
      lastYear('c', { beleidsdoelen: ['een'] }),
    ],
    uitvoering: {
      gehouden: [
        { activiteit: 'a', doorgegaan: 'ja', criterium_gehaald: 'ja' },
        { activiteit: 'b', doorgegaan: 'ja', criterium_gehaald: 'deels' },
        { activiteit: 'c', doorgegaan: 'nee' },
      ],
      voortgang: [{ doel: 'een', oordeel: 'achter', toelichting: 'Omdat.' }],
    },
  });
  expect(goalProgress(institution, activities)).toEqual([
    { doel: 'een', gepland: 3, gehouden: 2, gehaald: 1, oordeel: 0 },
    { doel: 'twee', gepland: 0, gehouden: 0, gehaald: 0, oordeel: null },
  ]);
});
