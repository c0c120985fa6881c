import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import type { FaultKind } from './kind.ts';
import { plantedFaults } from './kinds/planted.ts';
import { withRun } from './report.ts';
import type * as RunCase from './run-case.ts';
import type * as Watched from './watched-child.ts';

const program = join('node_modules/.cache/paraat-fuzz/dist/test/fuzz');
const compiled = <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(join(program, name)).href) as Promise<Module>;

let child: Watched.WatchedChild;
let impatient: Watched.WatchedChild;
let runCase: typeof RunCase.runCase;
beforeAll(async () => {
  execFileSync(process.execPath, ['test/fuzz/compile.mjs']);
  const { WatchedChild } = await compiled<typeof Watched>('watched-child.js');
  ({ runCase } = await compiled<typeof RunCase>('run-case.js'));
  // The product's own limits would take the test as long.
  child = new WatchedChild({ seconds: 10, secondsByClock: 60, megabytes: 400 });
  impatient = new WatchedChild({ seconds: 1, secondsByClock: 2, megabytes: 400 });
});
afterAll(() => {
  for (const one of [child, impatient]) one?.close();
});

const expected: Readonly<Record<(typeof plantedFaults)[number], FaultKind>> = {
  throws: 'stack-trace',
  'throws-later': 'stack-trace',
  'prints-a-stack-trace': 'stack-trace',
  dies: 'stack-trace',
  hangs: 'hang',
  'waits-for-ever': 'hang',
  'takes-memory': 'memory',
  'takes-buffers': 'memory',
  'writes-elsewhere': 'changed-elsewhere',
  'writes-in-the-answers': 'changed-elsewhere',
  'refuses-without-a-place': 'not-located',
  'points-behind-the-end': 'not-located',
  'loses-text-in-pdf': 'lost-text',
  'loses-text-in-word': 'lost-text',
  'loses-text-in-the-preview': 'lost-text',
  'breaks-word': 'invalid-file',
  'breaks-pdf': 'invalid-file',
};

describe('the fuzz program', () => {
  it.each(plantedFaults)('finds a product that %s', async (fault) => {
    const watch = expected[fault] === 'hang' ? impatient : child;
    expect(await watch.run('planted', { fault, more: [1] })).toMatchObject({ fault: expected[fault] });
  });

  it('goes on after what it found', async () => {
    expect(await child.run('planted', { fault: 'dies', more: [] })).toBeUndefined();
  });

  it('makes a case that found something as small as it can', async () => {
    const found = await runCase(1, 0, child, undefined, 'planted');
    expect(found).toMatchObject({ fault: 'not-located', value: { more: [0] } });
  });

  it('finds nothing in its first cases', () => {
    const out = temporaryFolder();
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(program, 'fuzz.js'), '--seed', '20261122', '--out', out, ...args], {
        encoding: 'utf8',
      });
    expect(run('--cases', '2')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['20261122.json', '20261122.log']);
    expect(JSON.parse(readFileSync(join(out, '20261122.json'), 'utf8'))).toMatchObject({ seed: 20261122, cases: 2 });
  });

  it('writes the numbers of a run into the page about it, in place of those before', () => {
    const page = 'Voor\n<!-- run -->\noud\n<!-- /run -->\nna\n';
    const run = {
      seed: 5,
      commit: 'abc',
      node: 'v20',
      began: '2026-11-22 12:00',
      minutes: 60.2,
      cases: 7,
      kinds: { tree: { cases: 7, seconds: 12.4, faults: 0 } },
      found: [],
    };
    const written = withRun(page, run);
    expect(written).toContain('| tree | 7 | 12 | 0 |');
    expect(written).toMatch(/^Voor\n<!-- run -->\nSeed 5, commit abc/);
    expect(written).not.toContain('oud');
    expect(withRun(written, run)).toBe(written);
  });
});
