import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { exampleFolder } from './fixtures/example.ts';

test('what comes from the file of the network counts as answered: the example has no open question, so every share is whole', () => {
  const { shares, problems } = check(exampleFolder, '2026-11-22');
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(shares.length).toBeGreaterThan(20);
  for (const { beantwoord, vragen, titel } of shares) expect(beantwoord, titel).toBe(vragen);
});
