import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../../src/write/files-in.ts';
import { exampleFolder } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const command = join(process.cwd(), 'dist/src/cli.js');
const hashesIn = (folder: string) => filesIn(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]);

/** Of a process that runs, in megabytes; undefined when it has ended. */
function peakOf(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** Institutions that differ in name and year, one of them with an error, and the complete example three times among them. */
function institutions(count: number): string {
  const small = readFileSync(join(smallInstitution(), 'instelling.yaml'), 'utf8');
  const cwd = temporaryFolder(
    Object.fromEntries(
      Array.from({ length: count - 3 }, (_, index) => {
        const name = `Huis ${index}`;
        return [
          [`input/huis-${index}/instelling.yaml`, small.replaceAll('De Vlier', name)],
          [
            `input/huis-${index}/oto/beleid.yaml`,
            index === 7 ? 'planjaar: ooit\n' : `planjaar: ${2027 + (index % 3)}\n`,
          ],
        ] as const;
      }).flat(),
    ),
  );
  for (const name of ['a', 'huis-50-b', 'z']) cpSync(exampleFolder, join(cwd, 'input', name), { recursive: true });
  return cwd;
}

describe('paraat build of a hundred institutions', () => {
  it('needs no more memory than a few do, keeps every processor at work, and makes the bytes of each alone', async () => {
    const cwd = institutions(100);
    const names = readdirSync(join(cwd, 'input'));
    const began = performance.now();
    const run = spawn(process.execPath, [command, 'build', ...names.map((name) => `input/${name}`)], { cwd });
    const peaks = new Map<number, number>();
    let own = 0;
    let atOnce = 0;
    const watching = setInterval(() => {
      own = peakOf(run.pid!) ?? own;
      const children = own > 0 ? childrenOf(run.pid!) : [];
      atOnce = Math.max(atOnce, children.length);
      for (const pid of children) peaks.set(pid, peakOf(pid) ?? peaks.get(pid) ?? 0);
    }, 50);
    run.stderr.resume();
    let out = '';
    run.stdout.on('data', (text) => {
      out += text;
    });
    const [status] = await once(run, 'close');
    clearInterval(watching);
    const highest = Math.max(...peaks.values());
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `100 institutions in ${seconds} s: parent ${own.toFixed(0)} MB, the largest of ${peaks.size} children ${highest.toFixed(0)} MB, ${atOnce} at once`,
    );
    expect(status).toBe(1);
    expect(out).toContain('100 instellingen in ');
    expect(out).toContain(': 99 gelukt, 1 mislukt\n');
    expect(own).toBeLessThan(120);
    expect(highest).toBeLessThan(450);
    expect(atOnce).toBe(Math.min(availableParallelism(), 100));

    expect(readdirSync(join(cwd, 'output')).sort()).toEqual(names.filter((name) => name !== 'huis-7').sort());
    for (const name of ['huis-0', 'huis-96', 'z']) {
      const alone = join(cwd, `alleen-${name}`);
      spawnSync(process.execPath, [command, 'build', `input/${name}`, '--out', alone], { cwd });
      expect(hashesIn(join(cwd, 'output', name)), name).toEqual(hashesIn(alone));
    }
  });
});
