import { expect, test } from 'vitest';
import { award } from '../../../src/analyse/jaarverslag/award.ts';
import { otoInstitution } from '../../fixtures/oto.ts';

const institutionWith = (toegekend: string, ontvangen: string, ...used: string[]) =>
  otoInstitution({
    uitvoering: {
      toekenning: {
        door: 'Netwerk',
        op: '2025-12-11',
        toegekend,
        ontvangen,
        voorwaarden: [
          { voorwaarde: 'Een', voldaan: 'ja' },
          { voorwaarde: 'Twee', voldaan: 'deels' },
        ],
      },
      besteding: used.map((uit_oto_gelden) => ({ post: 'Post', begroot: '1', besteed: '1', uit_oto_gelden })),
    },
  });

test('what was received above what was used goes back', () => {
  // 9900 - 7980 = 1920 is not used; 8300 - 7980 = 320 was received too much
  expect(award(institutionWith('9900', '8300', '2800', '5180'))).toEqual({
    toegekend: 9900,
    ontvangen: 8300,
    gebruikt: 7980,
    nietGebruikt: 1920,
    bovenToekenning: 0,
    terug: 320,
    nogTeOntvangen: 0,
    voorwaarden: { voldaan: 1, totaal: 2 },
  });
});

test('what was used within the award and not yet received is still to come; above the award it is own money', () => {
  expect(award(institutionWith('1000', '400', '700.10'))).toMatchObject({
    terug: 0,
    nogTeOntvangen: 300.1,
    nietGebruikt: 299.9,
  });
  expect(award(institutionWith('1000', '400', '1250'))).toMatchObject({
    terug: 0,
    nogTeOntvangen: 600,
    bovenToekenning: 250,
  });
});

test('says nothing without an award, or while the spending is open', () => {
  expect(award(otoInstitution({}))).toBeNull();
  expect(award(institutionWith('1000', '400'))).toBeNull();
});
