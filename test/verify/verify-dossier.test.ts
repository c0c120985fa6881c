import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { manifestBytes, readManifest } from '../../src/dossier/manifest.ts';
import { readAttachments } from '../../src/image/pdf/read-attachment.ts';
import { markOf } from '../../src/model/file-mark.ts';
import { openFolder, openZip } from '../../src/verify/open-dossier.ts';
import { verifyDossier } from '../../src/verify/verify-dossier.ts';
import { type Asked, unreadable } from '../../src/verify/verify-plan.ts';
import { dossierOf, zipOf } from '../fixtures/dossier.ts';
import { templatesFolder } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const PLAN = 'documenten/crisisplan.pdf';
/** Making one takes a second, so all cases share it. */
let made: Promise<{ files: ReadonlyMap<string, Uint8Array>; zip: Buffer }> | undefined;
const dossier = () => {
  made ??= (async () => {
    const files = await dossierOf(smallInstitution({ 'oto/beleid.yaml': '# geheim\nplanjaar: 2027\n' }));
    return { files, zip: zipOf(files) };
  })();
  return made;
};

const verify = async (bytes: Buffer, others: Partial<Asked> = {}) => {
  const open = openZip('dossier.zip', bytes);
  const asked = { rebuild: false, templatesFolder, ...others };
  return 'what' in open ? unreadable([open]) : verifyDossier(open, asked);
};
const named = async (changed: ReadonlyMap<string, Uint8Array>, others: Partial<Asked> = {}) =>
  (await verify(zipOf(changed), others)).findings.map(({ file }) => file);
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};
const listOf = (files: ReadonlyMap<string, Uint8Array>) => {
  const read = readManifest(files.get('manifest.json') ?? new Uint8Array());
  if (!read?.isSound) throw new Error('no list');
  return read.manifest;
};
/** Numbers that look random and are the same each time. */
const places = (count: number, below: number): number[] =>
  [...Array(count).keys()].map((index) => Math.floor(((index * 0.618033988749 + 0.1234567) % 1) * below));

describe('verifying a dossier', () => {
  it('finds it unchanged when all is made again, and says what that does not prove', async () => {
    const { zip } = await dossier();
    const verdict = await verify(zip, { rebuild: true });
    expect(verdict).toMatchObject({ findings: [], lacking: [], about: 'kliniek-de-vlier, uitgave intern, concept' });
    expect(verdict.proven.at(-1)).toContain('gelijk tot op de byte');
    expect(verdict.unproven.join(' ')).toMatch(/wie dit heeft gemaakt.*--verwacht/);
  });

  it('names the file in which any one byte is another, wherever it stands', async () => {
    const { files } = await dossier();
    for (const [path, bytes] of [...files].filter(([, { length }]) => length > 0))
      for (const at of places(3, bytes.length))
        expect((await named(new Map([...files, [path, flipped(bytes, at)]])))[0], `${path} at ${at}`).toBe(path);
  });

  it('names the list first when a line of it is what was changed, and says that the file may be as it was', async () => {
    const { files } = await dossier();
    const list = new TextDecoder().decode(files.get('manifest.json'));
    const hash = markOf(PLAN, files.get(PLAN) ?? new Uint8Array()).sha256;
    const changed = list.replace(
      hash,
      hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    const { findings } = await verify(zipOf(new Map([...files, ['manifest.json', strToU8(changed)]])));
    expect(findings.map(({ file }) => file)).toEqual(['manifest.json', PLAN]);
    expect(findings[0]?.what).toContain('hoeven niet veranderd te zijn');
  });

  it('finds another byte at 100 places in the zip, in its files and around them', async () => {
    const { zip } = await dossier();
    for (const at of places(100, zip.length))
      expect((await verify(Buffer.from(flipped(zip, at)))).findings.length, `at ${at}`).toBeGreaterThan(0);
    // What stands around the files is small: the directory and the end.
    for (let at = zip.length - 400; at < zip.length; at += 4)
      expect((await verify(Buffer.from(flipped(zip, at)))).findings.length, `at ${at}`).toBeGreaterThan(0);
  });

  it('names a file that is gone, one that came, and two that were swapped', async () => {
    const { files } = await dossier();
    const [one, two] = ['bevindingen.pdf', 'LEESMIJ.pdf'] as const;
    const gone = new Map(files);
    gone.delete(one);
    expect(await named(gone)).toEqual([one]);
    expect(await named(new Map([...files, ['documenten/extra.pdf', strToU8('x')]]))).toEqual(['documenten/extra.pdf']);
    const swapped = new Map([...files, [one, files.get(two) as Uint8Array], [two, files.get(one) as Uint8Array]]);
    expect(await named(swapped)).toEqual([one, two]);
  });

  it('finds a file that was replaced with its line in the list, when all is made again', async () => {
    const { files } = await dossier();
    const path = 'documenten/oto-kalender.ics';
    const other = strToU8(new TextDecoder().decode(files.get(path)).replace('VERSION:2.0', 'VERSION:2.1'));
    const manifest = listOf(files);
    const bestanden = manifest.bestanden.map((mark) => (mark.pad === path ? markOf(path, other) : mark));
    const forged = new Map([...files, [path, other], ['manifest.json', manifestBytes({ ...manifest, bestanden })]]);
    expect(await named(forged)).toEqual([]);
    expect(await named(forged, { rebuild: true })).toEqual([path]);
  });

  it('tells other answers by the fingerprint that was expected, which may be written as printed', async () => {
    const { zip } = await dossier();
    const { fingerprint = '' } = await verify(zip);
    expect((await verify(zip, { expected: fingerprint.slice(0, 20) })).findings).toEqual([]);
    const others = zipOf(await dossierOf(smallInstitution({ 'oto/beleid.yaml': 'planjaar: 2028\n' })));
    expect((await verify(others)).findings).toEqual([]);
    const [found] = (await verify(others, { expected: fingerprint })).findings;
    expect(found).toMatchObject({ part: 'kenmerk', what: expect.stringContaining(fingerprint.slice(0, 4)) });
  });

  it('reads an unpacked dossier as well, and nothing of it is a private remark', async () => {
    const { files } = await dossier();
    const folder = temporaryFolder(Object.fromEntries(files));
    const asked = { rebuild: false, templatesFolder };
    const open = openFolder(folder);
    if ('what' in open) throw new Error(open.what);
    expect((await verifyDossier(open, asked)).findings).toEqual([]);
    const carried = readAttachments(files.get(PLAN) ?? new Uint8Array(), ['bronnen.zip']);
    if (typeof carried === 'string') throw new Error(carried);
    for (const bytes of [...files.values(), ...carried.values()])
      expect(Buffer.from(bytes).includes('geheim')).toBe(false);
  });
});

describe('a hostile dossier', () => {
  const what = async (bytes: Uint8Array) => (await verify(Buffer.from(bytes))).findings.map((one) => one.what).join();

  it('is refused with a reason: a bomb, a way out, a name twice, a closed zip, half of one, none', async () => {
    const { zip } = await dossier();
    const bomb = zipSync({ 'manifest.json': [new Uint8Array(65 * 1024 * 1024), { level: 1 }] });
    expect(await what(bomb)).toContain('veel groter dan een dossier');
    expect(await what(zipSync({ '../../buiten.txt': strToU8('x') }))).toContain('andere map');
    const twice = Buffer.from(zipSync({ 'manifest.json': strToU8('x'), 'manifest.jsox': strToU8('y') }));
    expect(await what(Buffer.from(twice.toString('latin1').replaceAll('jsox', 'json'), 'latin1'))).toContain(
      'geen dossier',
    );
    const closed = Buffer.from(zip);
    closed.writeUInt16LE(
      closed.readUInt16LE(closed.lastIndexOf('PK\u0001\u0002') + 8) | 1,
      closed.lastIndexOf('PK\u0001\u0002') + 8,
    );
    expect(await what(closed)).toContain('wachtwoord');
    expect(await what(zip.subarray(0, zip.length / 2))).toContain('afgebroken');
    expect(await what(strToU8('geen zip'))).toContain('geen dossier');
  });

  it('with a plan that is broken or carries nothing is told apart', async () => {
    const { files } = await dossier();
    const plan = files.get(PLAN) ?? new Uint8Array();
    const manifest = listOf(files);
    const withPlan = (bytes: Uint8Array): Buffer => {
      const bestanden = manifest.bestanden.map((mark) => (mark.pad === PLAN ? markOf(PLAN, bytes) : mark));
      return zipOf(new Map([...files, [PLAN, bytes], ['manifest.json', manifestBytes({ ...manifest, bestanden })]]));
    };
    expect(await what(withPlan(plan.subarray(0, plan.length / 2)))).toContain('beschadigd of afgebroken');
    expect(await what(withPlan(files.get('LEESMIJ.pdf') ?? plan))).toContain('geen bron.json');
  });

  it('in a folder: a link is not followed, and folders in folders without end are not read', async () => {
    const { files } = await dossier();
    const folder = temporaryFolder(Object.fromEntries(files));
    symlinkSync('/etc/hostname', join(folder, 'documenten/extern.pdf'));
    const open = openFolder(folder);
    if ('what' in open) throw new Error(open.what);
    const { findings } = await verifyDossier(open, { rebuild: false, templatesFolder });
    expect(findings.map(({ file }) => file)).toEqual(['documenten/extern.pdf']);
    const deep = temporaryFolder();
    mkdirSync(join(deep, 'a/'.repeat(1000)), { recursive: true });
    writeFileSync(join(deep, 'manifest.json'), files.get('manifest.json') ?? '');
    expect(openFolder(deep)).toMatchObject({ what: expect.stringContaining('meer mappen') });
  });
});
