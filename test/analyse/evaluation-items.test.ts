import { expect, test } from 'vitest';
import { evaluationItems } from '../../src/analyse/evaluation-items.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const event = (id: string, datum: string) => ({ id, titel: `Inzet ${id}`, soort: 'crisis', datum });

test('there is a form for every activity of the plan year and every event since the year before, each with a file of its own', () => {
  const items = evaluationItems(
    otoInstitution({
      activiteiten: [activity('a', { nr: '27-01' }), activity('zelfde', { planning: { maand: '2027-03' } })],
      uitvoering: { inzetten: [event('zelfde', '2026-01-01')] },
    }),
  );
  expect(items).toEqual([
    { path: 'a', title: 'Evaluatie 27-01', about: 'Activiteit a', given: { soort: 'activiteit', id: 'a' } },
    {
      path: 'zelfde',
      title: 'Evaluatie zelfde',
      about: 'Activiteit zelfde',
      given: { soort: 'activiteit', id: 'zelfde' },
    },
    {
      path: 'inzetten/zelfde',
      title: 'Evaluatie crisis',
      about: 'Inzet zelfde',
      given: { soort: 'inzet', id: 'zelfde' },
    },
  ]);
});

test('there is none for what falls away, for another year, or for an event of long ago', () => {
  const institution = otoInstitution({
    activiteiten: [activity('weg', { status: 'vervallen' }), activity('vorig', { planning: { maand: '2026-03' } })],
    uitvoering: { inzetten: [event('oud', '2025-12-31')] },
  });
  expect(evaluationItems(institution)).toEqual([]);
});
