import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/verify/open-dossier.ts';
import { verifyDossier } from '../../src/verify/verify-dossier.ts';
import { type Asked, unreadable } from '../../src/verify/verify-plan.ts';
import { adoptExampleIn } from '../fixtures/adopted-example.ts';
import { zipOf } from '../fixtures/dossier.ts';
import { costOf, costText, processTime } from '../fixtures/empty-programs.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { command, dossierOfExample, makeDossierOf } from './made-dossier.ts';
import { nodeOf } from './node-of.ts';

/**
 * The dossier of the whole example: whether it is the same wherever and whenever it is made, and whether every change in it
 * is found. What finds a change is the product's own verifier. For the flips it makes nothing again: that comes last, only
 * when all before it agrees, and no flip gets that far.
 */

const verify = async (bytes: Buffer, others: Partial<Asked> = {}) => {
  const open = openZip('dossier.zip', bytes);
  const asked = { rebuild: false, templatesFolder, ...others };
  return ('what' in open ? unreadable([open]) : await verifyDossier(open, asked)).findings;
};
const named = async (files: ReadonlyMap<string, Uint8Array>) => (await verify(zipOf(files))).map(({ file }) => file);

const flipped = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

/** Places that look random and are the same each time. */
const place = (index: number, below: number): number => Math.floor(((index * 0.618033988749 + 0.1234567) % 1) * below);

/** Another day: 400 days on. */
const LATER = `const Real = Date;
const ahead = 400 * 86_400_000;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + ahead])); }
  static now() { return Real.now() + ahead; }
};`;

describe('the dossier of the example', () => {
  it('is the same to the byte on another day, in another folder, zone and language, by another user, on Node 20 and 22', () => {
    const { zip } = dossierOfExample();
    const env = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'ander', HOME: '/nergens' };
    const later = join(temporaryFolder({ 'later.mjs': LATER }), 'later.mjs');
    for (const major of ['20', '22']) {
      const copy = adoptExampleIn(join(temporaryFolder(), 'anders genoemd'));
      const other = makeDossierOf(copy, 'intern', [nodeOf(major), '--import', later], env);
      expect(Buffer.compare(other, zip), `Node ${major}`).toBe(0);
    }
  });

  it('is found unchanged by Node 22 on another day and in another zone, and by the fingerprint that the plan prints', () => {
    const { zip, files } = dossierOfExample();
    const out = temporaryFolder({ 'dossier.zip': zip, 'later.mjs': LATER });
    const env = { ...process.env, TZ: 'America/Los_Angeles' };
    const args = ['--import', join(out, 'later.mjs'), command, 'verify', join(out, 'dossier.zip')];
    const { stdout, status } = spawnSync(nodeOf('22'), args, { encoding: 'utf8', env });
    expect(stdout).toMatch(/^ongewijzigd$/m);
    expect(status).toBe(0);
    const [, printed = ''] = /^Kenmerk (\S+) /m.exec(stdout) ?? [];
    writeFileSync(join(out, 'crisisplan.pdf'), files.get('documenten/crisisplan.pdf') ?? '');
    const again = spawnSync(process.execPath, [command, 'verify', join(out, 'crisisplan.pdf'), '--verwacht', printed], {
      encoding: 'utf8',
    });
    expect(again.stdout).toMatch(/^ongewijzigd$/m);
    expect(readdirSync(out).sort()).toEqual(['crisisplan.pdf', 'dossier.zip', 'later.mjs']);
  });

  it('does not survive another byte in any of its files: that file is named first', async () => {
    const { files } = dossierOfExample();
    expect([...files.keys()].filter((path) => path.startsWith('bewijzen/')).length).toBeGreaterThan(5);
    for (const [index, [path, bytes]] of [...files].entries())
      expect((await named(new Map([...files, [path, flipped(bytes, place(index, bytes.length))]])))[0], path).toBe(
        path,
      );
  });

  it('does not survive another byte at 500 places of the zip; in the bytes of a file, that file is named first', async () => {
    const { zip, files } = dossierOfExample();
    let inFiles = 0;
    for (let index = 0; index < 500; index++) {
      const at = place(index, zip.length);
      const [first] = await verify(flipped(zip, at));
      expect(first, `at ${at}`).toBeDefined();
      const path = fileAt(files, at);
      if (path === undefined) continue;
      inFiles++;
      expect(first?.file, `at ${at}`).toBe(path);
    }
    expect(inFiles).toBeGreaterThan(450);
  });

  it('does not survive a file less, one more, two swapped, or another date, and names it', async () => {
    const { zip, files } = dossierOfExample();
    const [one, two] = ['documenten/oto-plan.pdf', 'documenten/zakkaarten.pdf'] as const;
    for (const path of files.keys())
      expect(await named(new Map([...files].filter(([name]) => name !== path)))).toEqual([path]);
    expect(await named(new Map([...files, ['documenten/extra.pdf', Buffer.from('x')]]))).toEqual([
      'documenten/extra.pdf',
    ]);
    const swapped = new Map(files).set(one, files.get(two) ?? Buffer.of()).set(two, files.get(one) ?? Buffer.of());
    expect(await named(swapped)).toEqual([one, two]);
    // The day of the first file in the package, and a day in the register.
    expect((await verify(flipped(zip, 12)))[0]?.file).toBe([...files.keys()][0]);
    const register = Buffer.from(files.get('verspreiding.yaml') ?? '').toString();
    const later = Buffer.from(register.replace('2026-12-16', '2026-12-18'));
    expect(await named(new Map([...files, ['verspreiding.yaml', later]]))).toEqual(['verspreiding.yaml']);
  });

  it('made of other answers is whole, and not what was expected', async () => {
    const { zip, files } = dossierOfExample();
    const folder = adoptExampleIn(join(temporaryFolder(), 'voorbeeld'));
    const beleid = join(folder, 'oto/beleid.yaml');
    const typed = readFileSync(beleid, 'utf8');
    writeFileSync(beleid, typed.replace('max_uren_per_kwartaal: 24', 'max_uren_per_kwartaal: 40'));
    const other = makeDossierOf(folder);
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString());
    expect(await verify(other)).toEqual([]);
    expect(await verify(zip, { expected: manifest.kenmerk })).toEqual([]);
    expect(await verify(other, { expected: manifest.kenmerk })).toMatchObject([{ part: 'kenmerk' }]);
  });

  it('takes at most 250 times as long as an empty program', async () => {
    const out = temporaryFolder();
    const { median } = await costOf(3, () => processTime(command, 'dossier', exampleFolder, '--out', out));
    process.stdout.write(`dossier: ${costText(median)} (median of 3)\n`);
    expect(median.emptyPrograms).toBeLessThan(250);
  });
});

/** The file whose own bytes stand at a place of the zip; undefined in what stands around them. */
function fileAt(files: ReadonlyMap<string, Uint8Array>, at: number): string | undefined {
  let end = 0;
  for (const [path, { length }] of files) {
    const begin = end + 30 + Buffer.byteLength(path);
    end = begin + length;
    if (at < begin) return undefined;
    if (at < end) return path;
  }
  return undefined;
}
