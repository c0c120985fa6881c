import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/verify/open-dossier.ts';
import { verifyDossier } from '../../src/verify/verify-dossier.ts';
import { unreadable } from '../../src/verify/verify-plan.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import { zipOf } from '../fixtures/dossier.ts';
import { costOf, costText, processTime } from '../fixtures/empty-programs.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { nodeOf } from './node-of.ts';

/** The dossier of the whole example: whether it is the same wherever it is made, and whether every change in it is found. */

const command = join(process.cwd(), 'dist/src/cli.js');
let made: { zip: Buffer; files: ReadonlyMap<string, Uint8Array> } | undefined;

function make(out: string, node = process.execPath, folder = exampleFolder, env: NodeJS.ProcessEnv = {}): Buffer {
  const { status, stderr } = spawnSync(node, [command, 'dossier', folder, '--out', out], {
    encoding: 'utf8',
    cwd: out,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  const name = readdirSync(out).find((one) => one.endsWith('.zip'));
  return readFileSync(join(out, name ?? ''));
}

const verify = async (bytes: Buffer) => {
  const open = openZip('dossier.zip', bytes);
  const asked = { rebuild: false, templatesFolder };
  return 'what' in open ? unreadable([open]) : verifyDossier(open, asked);
};

const flipped = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

/** Made once, by the first test that asks. */
function dossier(): { zip: Buffer; files: ReadonlyMap<string, Uint8Array> } {
  if (!made) {
    const zip = make(temporaryFolder());
    const read = readZip(zip, { file: 1e8, total: 1e9, files: 1e4 });
    made = { zip, files: new Map([...read.paths].map((path) => [path, read.open(path) ?? new Uint8Array()])) };
  }
  return made;
}

describe('the dossier of the example', () => {
  it('is the same to the byte in another folder, time zone and language, by another user, on Node 20 and 22', () => {
    const { zip } = dossier();
    const copy = join(temporaryFolder(), 'anders genoemd');
    cpSync(exampleFolder, copy, { recursive: true });
    const env = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'ander', HOME: '/nergens' };
    for (const major of ['20', '22'])
      expect(Buffer.compare(make(temporaryFolder(), nodeOf(major), copy, env), zip), `Node ${major}`).toBe(0);
  });

  it('is found unchanged by Node 22, and by the fingerprint that the plan prints', () => {
    const { zip, files } = dossier();
    const out = temporaryFolder({ 'dossier.zip': zip });
    const { stdout, status } = spawnSync(nodeOf('22'), [command, 'verify', join(out, 'dossier.zip')], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^ongewijzigd$/m);
    expect(status).toBe(0);
    const [, printed = ''] = /^Kenmerk (\S+) /m.exec(stdout) ?? [];
    const plan = Buffer.from(files.get('documenten/crisisplan.pdf') ?? '');
    writeFileSync(join(out, 'crisisplan.pdf'), plan);
    const again = spawnSync(process.execPath, [command, 'verify', join(out, 'crisisplan.pdf'), '--verwacht', printed], {
      encoding: 'utf8',
    });
    expect(again.stdout).toMatch(/^ongewijzigd$/m);
    expect(readdirSync(out).sort()).toEqual(['crisisplan.pdf', 'dossier.zip']);
  });

  it('does not survive another byte in any of its files, or at 500 places in the zip', async () => {
    const { zip, files } = dossier();
    for (const [path, bytes] of files) {
      if (bytes.length === 0) continue;
      const changed = zipOf(new Map([...files, [path, flipped(bytes, Math.floor(bytes.length / 2))]]));
      // A line of the list and the file that it tells of contradict each other: which of the two is another, neither says.
      const named = (await verify(changed)).findings.flatMap(({ file, what }) => [
        file,
        ...(what.match(/manifest\.json/) ?? []),
      ]);
      expect(named, path).toContain(path);
    }
    for (let index = 0; index < 500; index++) {
      const at = Math.floor(((index * 0.618033988749 + 0.1234567) % 1) * zip.length);
      expect((await verify(flipped(zip, at))).findings.length, `at ${at}`).toBeGreaterThan(0);
    }
  });

  it('takes at most 250 times as long as an empty program', async () => {
    const out = temporaryFolder();
    const { median } = await costOf(3, () => processTime(command, 'dossier', exampleFolder, '--out', out));
    process.stdout.write(`dossier: ${costText(median)} (median of 3)\n`);
    expect(median.emptyPrograms).toBeLessThan(250);
  });
});
