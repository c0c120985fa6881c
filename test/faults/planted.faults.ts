import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { killRounds } from './kill-rounds.ts';
import { randomFrom } from './random.ts';
import type { Scenario } from './scenarios.ts';
import { mixedSets, tornFiles } from './state-of.ts';

/** A writer with a fault, that takes a tenth of a second for each of its files. */
const writer = (write: string): string => `
import { appendFileSync, mkdirSync, renameSync, writeFileSync, rmSync } from 'node:fs';
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
mkdirSync(process.argv[2] + '/begun');
for (const name of ['a', 'b', 'c']) { const path = process.argv[2] + '/out/' + name; ${write} }
`;

const faulty = (write: string): Scenario => ({
  name: 'a writer with a fault',
  weight: 1,
  program: join(temporaryFolder({ 'writer.mjs': writer(write) }), 'writer.mjs'),
  prepare: async (folder) => {
    mkdirSync(join(folder, 'out'));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, 'out', name), 'old');
  },
  args: (folder) => [folder],
  phases: [['begun', 250]],
  setOf: () => 'all',
  next: () => ['explain', 'fout'],
  again: () => [temporaryFolder({ 'out/a': '' })],
});

it.each([
  ['in place', "writeFileSync(path, 'ne'); wait(); appendFileSync(path, 'w'); wait()", /neither the old nor the new/],
  ['away first', "rmSync(path); wait(); writeFileSync(path, 'new'); wait()", /is gone/],
  ['one by one', "writeFileSync(path + '~', 'new'); renameSync(path + '~', path); wait(); wait()", /are mixed/],
  [
    'and leaves its own',
    "writeFileSync(process.argv[2] + '/out/.a.nieuw', ''); wait(); writeFileSync(path, 'new')",
    /left behind/,
  ],
])('the check finds a writer that writes %s', async (_name, write, fault) => {
  const { faults } = await killRounds(faulty(write), 12, randomFrom(7));
  expect(faults.join('\n')).toMatch(fault);
});

it('the check finds each fault in a folder, and none in the old and the new set', () => {
  const state = (files: Record<string, string>) => new Map(Object.entries(files));
  const [old, fresh] = [state({ a: '1', gone: '1' }), state({ a: '2', b: '2' })];
  const set = () => 'all';
  for (const whole of [old, fresh]) {
    expect(tornFiles(whole, old, fresh)).toEqual([]);
    expect(mixedSets(whole, old, fresh, set)).toEqual([]);
  }
  expect(tornFiles(state({ a: '3', gone: '1' }), old, fresh)).toEqual(['a is neither the old nor the new one']);
  expect(tornFiles(state({ gone: '1' }), old, fresh)).toEqual(['a is gone']);
  expect(tornFiles(state({ a: '1', gone: '1', other: 'x' }), old, fresh)).toEqual([
    'other is neither the old nor the new one',
  ]);
  expect(mixedSets(state({ a: '2', gone: '1' }), old, fresh, set)).toEqual([
    'all: old and new are mixed (gone, b not new)',
  ]);
  expect(mixedSets(new Map([...old, ['.paraat-bezig', 'x']]), old, fresh, set)).toEqual([
    '.paraat-bezig was left behind',
  ]);
});
