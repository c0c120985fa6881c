import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeAll } from '../../src/compose-institution.ts';
import { exampleCopy, templatesFolder } from '../fixtures/example.ts';

it('the OTO plan looks back on the events of the year before, not on those of the plan year', () => {
  const folder = exampleCopy();
  const path = join(folder, 'oto/uitvoering.yaml');
  const text = readFileSync(path, 'utf8');
  const moved = text.replace('datum: 2026-06-08\n    tot_datum: 2026-06-12', 'datum: 2027-12-26');
  expect(moved).not.toBe(text);
  writeFileSync(path, moved);
  const plan = JSON.stringify(
    composeAll(folder, templatesFolder).documents.find(({ id }) => id === 'oto-plan'),
    (_key, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value),
  ).replaceAll('\u00a0', ' ');
  expect(plan).toContain('Storing van het elektronisch patiëntendossier');
  expect(plan).toContain('Terugblik op');
  expect(plan).not.toContain('26 december 2027');
});
