import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeAll } from '../../src/compose-institution.ts';
import { exampleCopy, templatesFolder } from '../fixtures/example.ts';

it('a text of the network is printed as it stands, whatever marks it holds; what nobody takes up is offered', () => {
  const folder = exampleCopy();
  const path = join(folder, 'oto/netwerk.yaml');
  const odd = '<script>x()</script> **vet** <%= 6 * 7 %> &amp;';
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('titel: HMIMS-cursus', `titel: '${odd}'`));
  const { documents, problems } = composeAll(folder, templatesFolder);
  expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  const plan = JSON.stringify(
    documents.find(({ id }) => id === 'oto-plan'),
    (_key, value: unknown) => (ArrayBuffer.isView(value) ? undefined : value),
  ).replaceAll('\u00a0', ' ');
  // In the table of activities, which takes it over, and in the offer of the network.
  expect(plan.split(JSON.stringify(odd).slice(1, -1)).length - 1).toBeGreaterThanOrEqual(2);
  expect(plan).toContain('Aangeboden; wij doen niet mee.');
});
