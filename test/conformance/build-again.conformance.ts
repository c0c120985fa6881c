import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../../src/write/files-in.ts';
import { costOf, costText, processTime } from '../fixtures/empty-programs.ts';
import { exampleCopy } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const command = join(process.cwd(), 'dist/src/cli.js');
const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
const start = (...args: string[]): ChildProcess => spawn(process.execPath, [command, ...args], { stdio: 'ignore' });
const hashesIn = (folder: string) =>
  Object.fromEntries(filesIn(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));

/** By what both formats have at their end. */
const isWhole = (path: string): boolean =>
  readFileSync(path)
    .subarray(-30)
    .includes(path.endsWith('.pdf') ? '%%EOF' : 'PK\u0005\u0006');

describe('a build in which nothing changed', () => {
  it('takes at most seven times as long as an empty program', async () => {
    const folder = exampleCopy();
    const out = join(temporaryFolder(), 'uit');
    expect(run('build', folder, '--out', out).status).toBe(0);
    const { median } = await costOf(7, () => processTime(command, 'build', folder, '--out', out));
    process.stdout.write(`nothing changed: ${costText(median)} (median of 7)\n`);
    expect(median.emptyPrograms).toBeLessThan(7);
  });
});

describe('a build that is broken off with Ctrl-C', () => {
  it('leaves every document whole at whichever moment, and the next build ends as a first one', async () => {
    const folder = smallInstitution();
    const clean = join(temporaryFolder(), 'uit');
    const out = join(temporaryFolder(), 'uit');
    expect(run('build', folder, '--out', out).status).toBe(0);
    const documents = filesIn(out).filter((path) => /\.(pdf|docx)$/.test(path));
    for (let moment = 300; moment <= 2400; moment += 300) {
      writeFileSync(join(folder, 'oto/beleid.yaml'), `planjaar: 2027\ntoelichting: Versie ${moment}\n# ${moment}\n`);
      const child = start('build', folder, '--out', out);
      const closed = once(child, 'close');
      await setTimeout(moment);
      child.kill('SIGINT');
      await closed;
      for (const path of documents) expect(isWhole(join(out, path)), `${path}, ${moment} ms`).toBe(true);
    }
    writeFileSync(join(folder, 'oto/beleid.yaml'), 'planjaar: 2028\n');
    expect(run('build', folder, '--out', out).status).toBe(0);
    expect(run('build', folder, '--out', clean).status).toBe(0);
    expect(hashesIn(out)).toEqual(hashesIn(clean));
  });
});

describe('a build of the example that is broken off with Ctrl-C', () => {
  it('ends within two seconds and says how things stand', async () => {
    const child = spawn(process.execPath, [command, 'build', exampleCopy(), '--out', join(temporaryFolder(), 'uit')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    await setTimeout(3_000);
    const asked = performance.now();
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(told).toContain('Afgebroken. Elk bestand is heel');
  });
});

describe('two builds into one folder at once', () => {
  it('one makes the documents, the other says that it is busy and changes nothing', async () => {
    const folder = smallInstitution();
    const out = join(temporaryFolder(), 'uit');
    const both = [start('build', folder, '--out', out), start('build', folder, '--out', out)];
    const statuses = await Promise.all(both.map(async (child) => (await once(child, 'close'))[0]));
    expect(statuses.sort()).toEqual([0, 3]);
    expect(readdirSync(out).filter((name) => /nieuw|bezig/.test(name))).toEqual([]);
    expect(run('build', folder, '--out', out).stdout).toContain('Er is niets veranderd');
  });
});
