import { expect, test } from 'vitest';
import { attendance } from '../../../src/analyse/jaarverslag/attendance.ts';
import { lastYear, reportOf } from '../../fixtures/report-year.ts';

const held = (activiteit: string, opkomst: string | undefined, criterium_gehaald?: string) => ({
  activiteit,
  doorgegaan: 'ja',
  opkomst,
  criterium_gehaald,
});

test('counts per category and in total, without who would have come to what fell through and without tests', () => {
  const { activities } = reportOf({
    activiteiten: [
      lastYear('a', { categorie: 'trainen', deelnemers: '8' }),
      lastYear('b', { categorie: 'trainen', deelnemers: '24' }),
      lastYear('c', { categorie: 'trainen', deelnemers: '14' }),
      lastYear('d', { categorie: 'testen', deelnemers: '10' }),
    ],
    uitvoering: {
      gehouden: [
        held('a', '5', 'deels'),
        held('b', '21', 'ja'),
        { activiteit: 'c', doorgegaan: 'nee' },
        held('d', '10'),
      ],
    },
  });
  expect(attendance(activities)).toEqual({
    // 5 + 21 of 8 + 24 is 81 percent
    perCategorie: [
      {
        categorie: 'trainen',
        gepland: 3,
        gehouden: 2,
        verwacht: 32,
        opkomst: 26,
        percentage: 81,
        criterium: { ja: 1, deels: 1, nee: 0, zonder: 0 },
      },
      {
        categorie: 'testen',
        gepland: 1,
        gehouden: 1,
        verwacht: 0,
        opkomst: 0,
        percentage: null,
        criterium: { ja: 0, deels: 0, nee: 0, zonder: 1 },
      },
    ],
    totaal: {
      gepland: 4,
      gehouden: 3,
      verwacht: 32,
      opkomst: 26,
      percentage: 81,
      criterium: { ja: 1, deels: 1, nee: 0, zonder: 1 },
    },
  });
});

test('leaves out of the share what came where nobody said how many were expected', () => {
  const { activities } = reportOf({
    activiteiten: [lastYear('a', { deelnemers: '8' }), lastYear('b')],
    uitvoering: { gehouden: [held('a', '6'), held('b', '20')] },
  });
  expect(attendance(activities).totaal).toMatchObject({ gehouden: 2, verwacht: 8, opkomst: 6, percentage: 75 });
});

test('gives no percentage when nobody noted who came', () => {
  const { activities } = reportOf({
    activiteiten: [lastYear('a', { deelnemers: '8' })],
    uitvoering: { gehouden: [held('a', undefined)] },
  });
  expect(attendance(activities).totaal).toMatchObject({ gehouden: 1, verwacht: 0, opkomst: 0, percentage: null });
});
