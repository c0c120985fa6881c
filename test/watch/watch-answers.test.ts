import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Tell } from '../../src/watch/step.ts';
import { watchAnswers } from '../../src/watch/watch-answers.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Watches a folder with a build that only counts; `ms` is how long it takes. */
async function watching(ms = 0) {
  const folder = temporaryFolder({
    'instelling.yaml': 'naam: De Vlier\n',
    'versies/1.0/instelling.yaml': 'naam: De Vlier\n',
  });
  let [begun, ended] = [0, 0];
  const run = async (signal: AbortSignal, tell: Tell) => {
    begun++;
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (signal.aborted) return;
    ended++;
    tell({ kind: 'same' });
  };
  const end = new AbortController();
  const done = watchAnswers(folder, { run }, () => {}, end.signal);
  onTestFinished(async () => {
    end.abort();
    await done;
  });
  await expect.poll(() => ended, { timeout: 5000 }).toBe(1);
  return { folder, runs: () => begun, ended: () => ended };
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 200));

test('a save, a save by renaming, a new file, a new folder and a removed file each count', async () => {
  const { folder, runs } = await watching();
  const path = (name: string) => join(folder, name);
  for (const edit of [
    () => writeFileSync(path('instelling.yaml'), 'naam: De Els\n'),
    () => {
      writeFileSync(path('.instelling.yaml.swp'), 'naam: De Wilg\n');
      renameSync(path('.instelling.yaml.swp'), path('instelling.yaml'));
    },
    () => {
      renameSync(path('instelling.yaml'), path('instelling.yaml~'));
      writeFileSync(path('instelling.yaml'), 'naam: De Es\n');
    },
    () => {
      mkdirSync(path('registers'));
      writeFileSync(path('registers/rollen.yaml'), '[]\n');
    },
    () => rmSync(path('registers/rollen.yaml')),
  ]) {
    const before = runs();
    edit();
    await expect.poll(runs, { timeout: 5000 }).toBeGreaterThan(before);
    await quiet();
  }
});

test('hidden files do not count, and a release does', async () => {
  const { folder, runs } = await watching();
  writeFileSync(join(folder, '.bewaar'), 'x');
  await quiet();
  expect(runs()).toBe(1);
  mkdirSync(join(folder, 'versies/1.1'));
  await expect.poll(runs, { timeout: 5000 }).toBe(2);
});

test('a save right after the reading of one before it is not lost', async () => {
  const { folder, runs } = await watching();
  for (const [name, expected] of [
    ['De Els', 2],
    ['De Wilg', 3],
    ['De Es', 4],
  ] as const) {
    writeFileSync(join(folder, 'instelling.yaml'), `naam: ${name}\n`);
    await expect.poll(runs, { timeout: 5000, interval: 1 }).toBe(expected);
  }
});

test('a save during the work begins it again, and several in a row are one', async () => {
  const { folder, runs, ended } = await watching(1_500);
  const save = (name: string) => writeFileSync(join(folder, 'instelling.yaml'), `naam: ${name}\n`);
  save('De Els');
  await expect.poll(runs, { timeout: 5000 }).toBe(2);
  save('De Wilg');
  save('De Es');
  await expect.poll(ended, { timeout: 5000 }).toBe(2);
  expect(runs()).toBe(3);
});
