import { expect, test } from 'vitest';
import { exerciseGaps } from '../../src/analyse/exercise-gaps.ts';
import { activityType } from '../fixtures/activity-type.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const institution = (beleid: object = {}) =>
  otoInstitution({
    scenariokaarten: { brand: 'Brand', cyber: 'Cyberaanval', water: 'Hoogwater', storing: 'Storing' },
    beleid: { activiteitstypen: [activityType('les', [], ['nafase'])], ...beleid },
    activiteiten: [
      activity('oud', { scenarios: ['brand'], bouwstenen: ['crisisdiagnose'], planning: { maand: '2024-11' } }),
      activity('praatje', { scenarios: ['cyber'], categorie: 'kennisdeling', werkvorm: 'bijeenkomst' }),
      activity('viel-uit', { scenarios: ['cyber'] }),
      activity('van-type', { type: 'les' }),
      activity('komt', { scenarios: ['cyber'], planning: { maand: '2027-06' } }),
      activity('vervallen', { scenarios: ['water'], planning: { maand: '2027-06' }, status: 'vervallen' }),
    ],
    uitvoering: {
      gehouden: [
        { activiteit: 'oud', doorgegaan: 'ja', datum: '2024-11-02' },
        { activiteit: 'praatje', doorgegaan: 'ja', datum: '2026-05-01' },
        { activiteit: 'viel-uit', doorgegaan: 'nee' },
        { activiteit: 'van-type', doorgegaan: 'ja', datum: '2026-06-01' },
      ],
      inzetten: [
        {
          id: 'i',
          titel: 'I',
          soort: 'crisis',
          datum: '2026-03-17',
          scenario: 'storing',
          bijzonderheden: ['leiderschap'],
        },
      ],
    },
  });
const scenarios = (date: string, beleid: object = {}) => exerciseGaps(institution(beleid), date).scenarios;

test('a scenario is practised by an exercise that was held or a real event, not by a talk or by what fell through', () => {
  expect(scenarios('2026-11-02')).toEqual([
    { id: 'brand', naam: 'Brand', laatst: '2024-11-02', getest: null, stand: 'recent', gepland: [] },
    { id: 'cyber', naam: 'Cyberaanval', laatst: null, getest: null, stand: 'nooit', gepland: ['komt'] },
    { id: 'water', naam: 'Hoogwater', laatst: null, getest: null, stand: 'nooit', gepland: [] },
    { id: 'storing', naam: 'Storing', laatst: '2026-03-17', getest: null, stand: 'recent', gepland: [] },
  ]);
});

test('a card that says it was tested is told of while the tables say nothing of that day or later, and counts as no exercise', () => {
  const tested = institution();
  const wijze = 'doorloop';
  Object.assign(tested.scenariokaarten.water ?? {}, {
    getest: [
      { datum: '2026-06-18', wijze },
      { datum: '2026-02-01', wijze },
      { datum: '2026-12-01', wijze },
    ],
  });
  Object.assign(tested.scenariokaarten.storing ?? {}, { getest: [{ datum: '2026-03-17', wijze }] });
  const gaps = exerciseGaps(tested, '2026-11-02').scenarios;
  expect(gaps.map(({ id, getest, stand }) => [id, getest, stand])).toEqual([
    ['brand', null, 'recent'],
    ['cyber', null, 'nooit'],
    ['water', '2026-06-18', 'nooit'],
    ['storing', null, 'recent'],
  ]);
});

test('it is long ago from the day after the interval: 24 months, or what the policy says', () => {
  // 2 November 2024 and 24 months is 2 November 2026; and 12 months is 2 November 2025.
  expect(scenarios('2026-11-03')[0]?.stand).toBe('lang');
  expect(scenarios('2025-11-02', { oefeninterval_maanden: '12' })[0]?.stand).toBe('recent');
  expect(scenarios('2025-11-03', { oefeninterval_maanden: '12' })[0]?.stand).toBe('lang');
});

test('what was held after the day of judging has not been held yet', () => {
  expect(scenarios('2024-11-01')[0]).toMatchObject({ laatst: null, stand: 'nooit' });
});

test('a block is practised as the activity says, else as its type says, or by a feature applied in a real event', () => {
  const { bouwstenen } = exerciseGaps(institution(), '2026-11-02');
  const last = Object.fromEntries(bouwstenen.map(({ id, laatst }) => [id, laatst]));
  expect(last).toMatchObject({
    crisisdiagnose: '2024-11-02',
    nafase: '2026-06-01',
    leiderschap: '2026-03-17',
    crisisagenda: null,
  });
  expect(Object.keys(last)).not.toContain('documentbeheer');
});

test('a block that is still empty asks for no practice', () => {
  const own = institution();
  const empty = { ...own, bouwstenen: { ...own.bouwstenen, nafase: { themas: null, duur: [] } } };
  const ids = exerciseGaps(empty as unknown as typeof own, '2026-11-02').bouwstenen.map(({ id }) => id);
  expect(ids).not.toContain('nafase');
  expect(ids).toContain('leiderschap');
});

test('a block that is not used asks for no practice', () => {
  const own = institution();
  const left = {
    ...own,
    instelling: { ...own.instelling, niet_gebruikt: [{ bouwsteen: 'nafase', reden: 'Elders.' }] },
  };
  expect(exerciseGaps(left as typeof own, '2026-11-02').bouwstenen.map(({ id }) => id)).not.toContain('nafase');
});
