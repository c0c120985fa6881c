import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/load/load-releases.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { keepAs, sha256 } from '../fixtures/release.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const load = (folder: string) => {
  const { releases, problems } = loadReleases(folder, loadWorkspace(folder).workspace);
  return {
    last: releases.last?.entry.versie,
    present: releases.present?.entry.versie,
    base: releases.base?.entry.versie,
    problems: problems.map(({ severity, code, at }) => `${severity} ${code} ${at.file}`),
  };
};

const planYear = (folder: string, year: number): void =>
  writeFileSync(join(folder, 'oto/beleid.yaml'), `planjaar: ${year}\n`);

/** Versions 1.9 and 1.10, of the years 2027 and 2028. */
function twoVersions(): string {
  const folder = smallInstitution();
  keepAs(folder, '1.9');
  planYear(folder, 2028);
  keepAs(folder, '1.10');
  return folder;
}

describe('the released versions', () => {
  it('are none in a folder in which nothing was released', () => {
    expect(load(smallInstitution())).toEqual({ last: undefined, present: undefined, base: undefined, problems: [] });
  });

  it('are the status of the input: equal to a version it is that version, else it is a concept after the last', () => {
    const folder = twoVersions();
    expect(load(folder)).toEqual({ last: '1.10', present: '1.10', base: '1.9', problems: [] });
    planYear(folder, 2029);
    expect(load(folder)).toEqual({ last: '1.10', present: undefined, base: '1.10', problems: [] });
    planYear(folder, 2027);
    expect(load(folder)).toEqual({ last: '1.10', present: '1.9', base: undefined, problems: [] });
  });

  it('share with the present answers what was read of files with the same bytes, and of no others', () => {
    const folder = twoVersions();
    const { workspace } = loadWorkspace(folder);
    const { present, base } = loadReleases(folder, workspace).releases;
    const now = [...workspace.answers.values()];
    expect([...present!.workspace.answers.values()].every((file, index) => file === now[index])).toBe(true);
    const other = now.filter((file) => base!.workspace.answers.get(file.path) !== file);
    expect(other.map(({ path }) => path)).toEqual(['oto/beleid.yaml']);
    expect(base!.workspace.answers.get('oto/beleid.yaml')?.value).toEqual({ planjaar: '2027' });
  });

  it('do not mind a comment, another line end or a file that nothing uses', () => {
    const folder = twoVersions();
    writeFileSync(join(folder, 'oto/beleid.yaml'), '# gezien\r\nplanjaar: 2028\r\n');
    writeFileSync(join(folder, 'kladje.txt'), 'nog bellen');
    expect(load(folder).present).toBe('1.10');
  });

  it('know the input also when it had another fingerprint at the time', () => {
    const folder = smallInstitution();
    keepAs(folder, '1.0', { kenmerk: '0'.repeat(64) });
    expect(load(folder).present).toBe('1.0');
  });
});

describe('a released version that is not what was written', () => {
  const spoil: Readonly<Record<string, (version: string) => void>> = {
    'a changed answer': (version) => writeFileSync(join(version, 'invoer/oto/beleid.yaml'), 'planjaar: 2030\n'),
    'a changed history': (version) => {
      const path = join(version, 'geschiedenis.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('Reden van', 'Andere reden van'));
    },
    'a lost file': (version) => rmSync(join(version, 'invoer/oto/beleid.yaml')),
    'an added file': (version) => writeFileSync(join(version, 'invoer/implementatie.yaml'), '{}'),
    'a link in place of a file': (version) => {
      rmSync(join(version, 'invoer/oto/beleid.yaml'));
      symlinkSync('/etc/hostname', join(version, 'invoer/oto/beleid.yaml'));
    },
    'lost checksums': (version) => rmSync(join(version, 'controle.sha256')),
    'empty checksums': (version) => writeFileSync(join(version, 'controle.sha256'), ''),
    'another number': (version) => renameSync(version, version.replace('1.10', '1.11')),
  };
  for (const [what, change] of Object.entries(spoil))
    it(`is an error, and is not used: ${what}`, () => {
      const folder = twoVersions();
      change(join(folder, 'versies/1.10'));
      const { last, present, base, problems } = load(folder);
      expect([last, present, base]).toEqual([undefined, undefined, undefined]);
      expect(problems).toEqual([expect.stringMatching(/^error versie-beschadigd versies\/1\.1[01]\//)]);
    });

  it('is found by what later versions say of it, also when its checksums were made to fit', () => {
    const folder = twoVersions();
    const answers = join(folder, 'versies/1.9/invoer/oto/beleid.yaml');
    const sums = join(folder, 'versies/1.9/controle.sha256');
    const old = sha256(readFileSync(answers));
    writeFileSync(answers, 'planjaar: 2031\n');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(old, sha256(readFileSync(answers))));
    expect(load(folder)).toMatchObject({
      present: '1.10',
      base: undefined,
      problems: ['warning versie-beschadigd versies/1.9/controle.sha256'],
    });
  });

  it('is an error when its history is no history, however it is built', () => {
    for (const text of ['{', '[]', '{"versies":[],"agendas":[]}', '['.repeat(200_000), '{"__proto__":{"versies":1}}']) {
      const folder = smallInstitution();
      keepAs(folder, '1.0');
      const path = join(folder, 'versies/1.0/geschiedenis.json');
      const sums = join(folder, 'versies/1.0/controle.sha256');
      const old = sha256(readFileSync(path));
      writeFileSync(path, text);
      writeFileSync(sums, readFileSync(sums, 'utf8').replace(old, sha256(readFileSync(path))));
      expect(load(folder).problems).toEqual(['error versie-beschadigd versies/1.0/geschiedenis.json']);
    }
  });
});

describe('the folder of versions', () => {
  it('may hold other things, which are named and not used', () => {
    const folder = twoVersions();
    mkdirSync(join(folder, 'versies/kopie van 1.9'));
    mkdirSync(join(folder, 'versies/.nieuw-2.0/invoer'), { recursive: true });
    writeFileSync(join(folder, 'versies/lees mij.txt'), '');
    expect(load(folder)).toMatchObject({
      last: '1.10',
      problems: ['warning geen-versie versies/kopie van 1.9', 'warning geen-versie versies/lees mij.txt'],
    });
  });

  it('misses a version that was once released', () => {
    const folder = twoVersions();
    rmSync(join(folder, 'versies/1.9'), { recursive: true });
    expect(load(folder).problems).toContain('warning versie-ontbreekt versies/1.9');
  });

  it('is not followed when it is a link', () => {
    const folder = smallInstitution();
    symlinkSync(join(twoVersions(), 'versies'), join(folder, 'versies'));
    expect(load(folder)).toMatchObject({ last: undefined, problems: ['error geen-gewoon-bestand versies'] });
  });
});
