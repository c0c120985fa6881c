import { expect, test } from 'vitest';
import { answeredShares } from '../../src/analyse/answered-share.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const shares = (files: Record<string, string>, notUsed: readonly string[] = []) => {
  const { workspace } = loadWorkspace(smallInstitution(files));
  return new Map(answeredShares(workspace, new Set(notUsed)).map((share) => [share.id, share]));
};

test('a question counts as answered with an answer or a reason, not when it is empty', () => {
  // Three questions: two answered, of which one with a reason; an empty list is no answer.
  const { vragen = 0 } = shares({}).get('leiderschap') ?? {};
  const found = shares({
    'bouwstenen/leiderschap.yaml':
      'zorg_voor_teams: We lossen elkaar af.\nleiderschapsprincipes: []\nvoorbereiding: { nvt: Geen. }\n',
  }).get('leiderschap');
  expect(found).toEqual({ id: 'leiderschap', titel: 'Leiderschap', vragen, beantwoord: 2, stand: 'gelezen' });
});

test('a row asks its own questions', () => {
  const one = '- { id: a, naam: A, functie: F, mobiel: 06 12345678 }\n';
  const before = shares({}).get('registers');
  const after = shares({ 'registers/functionarissen.yaml': one }).get('registers');
  // Mobile, mail and the day of checking are asked of every official; only the first is answered.
  expect([(after?.vragen ?? 0) - (before?.vragen ?? 0), after?.beantwoord]).toEqual([3, 1]);
});

test('files that are not blocks count per folder, and a block has its own name even where a folder has it too', () => {
  const found = shares({});
  expect([found.get('oto')?.titel, found.get('map-oto')?.titel]).toEqual(['Opleiden, trainen en oefenen', 'OTO-plan']);
  expect([...found.keys()].filter((id) => id === 'registers')).toHaveLength(1);
});

test('what cannot be read or is left out says so', () => {
  const found = shares({ 'bouwstenen/visie.yaml': 'a: [' }, ['bouwstenen/nafase.yaml']);
  expect([found.get('visie')?.stand, found.get('nafase')?.stand, found.get('borging')?.stand]).toEqual([
    'onleesbaar',
    'niet gebruikt',
    'gelezen',
  ]);
});
