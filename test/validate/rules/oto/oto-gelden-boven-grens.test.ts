import { expect, test } from 'vitest';
import { otoGeldenBovenGrens } from '../../../../src/validate/rules/oto/oto-gelden-boven-grens.ts';
import { findings, on } from './findings.ts';

const award = { door: 'Netwerk', op: '2025-12-11', toegekend: '1000', ontvangen: '1000' };
/** @param own limit of the award, @param planned limit for the plan year; undefined where none was agreed */
const found = (kosten: string, oto_gelden: string, own?: string, planned?: string, doorgegaan = 'ja') =>
  findings(otoGeldenBovenGrens, {
    activiteiten: [on('a', '2026-02-05', { status: 'uitgevoerd' })],
    beleid: { financiering: { hoogste_percentage: planned } },
    uitvoering: {
      gehouden: [{ activiteit: 'a', doorgegaan, kosten, oto_gelden }],
      toekenning: { ...award, hoogste_percentage: own },
    },
  });

test('of 460 euros half may come from OTO money: 230, not 230,01 or 400', () => {
  expect(found('460', '230', '50')).toEqual([]);
  expect(found('460', '230,01', '50')).toHaveLength(1);
  expect(found('460', '400', '50')).toMatchObject([
    {
      severity: 'warning',
      path: ['oto', 'uitvoering', 'gehouden', 0, 'oto_gelden'],
      message:
        'a Activiteit a kostte €\u00a0460, waarvan €\u00a0400 uit OTO-gelden; hoogstens 50% mag, dat is €\u00a0230.',
    },
  ]);
});

test('half of an odd number of cents is rounded up: of 0,25 that is 0,13', () => {
  expect(found('0,25', '0,13', '50')).toEqual([]);
  expect(found('0,25', '0,14', '50')).toHaveLength(1);
});

test('the award of that year goes before the agreement for the plan year, which goes before all of the cost', () => {
  // 300 of 400 is three quarters.
  expect(found('400', '300', '75', '50')).toEqual([]);
  expect(found('400', '300', '50', '75')).toHaveLength(1);
  expect(found('400', '300', undefined, '75')).toEqual([]);
  expect(found('400', '301', undefined, '75')).toHaveLength(1);
  expect(found('400', '400')).toEqual([]);
  expect(found('400', '401')).toHaveLength(1);
});

test('what did not go ahead is left to another rule', () => {
  expect(found('400', '400', '50', '50', 'nee')).toEqual([]);
});
