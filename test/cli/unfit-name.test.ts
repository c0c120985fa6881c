import { expect, it } from 'vitest';
import { whyUnfitName } from '../../src/cli/unfit-name.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

it('a folder is not made under a name that Windows cannot hold', () => {
  for (const name of ['con', 'NUL.zorg', 'Vlier.', 'Vlier ', 'wat?', 'a:b', 'a|b', 'nieuw/COM1/plan'])
    expect(whyUnfitName(name), name).toContain('Kies een andere naam.');
});

it('any other name is fine, as is a folder that exists', () => {
  const names = [
    'input/Zorg (test) é',
    'C:\\plannen\\vlier',
    '../plannen',
    '.',
    'console',
    'a.b',
    temporaryFolder({ 'wat?/x': '' }),
  ];
  for (const name of names) expect(whyUnfitName(name), name).toBeUndefined();
  expect(whyUnfitName(`${temporaryFolder({ 'wat?/x': '' })}/wat?`)).toBeUndefined();
});

it('init says so before it asks anything', async () => {
  const run = await runCaptured('init', `${temporaryFolder()}/aux`, '--yes');
  expect(run).toMatchObject({ status: 2, errors: expect.stringContaining('"aux" kan geen naam van een map zijn') });
});
