import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listVersions } from '../../src/load/load-releases.ts';
import { readRelease } from '../../src/load/read-release.ts';
import { writeRelease } from '../../src/write/write-release.ts';
import { dies } from '../fixtures/dying-process.ts';
import { keepAs } from '../fixtures/release.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** The file system as the code sees it: the process dies before its n-th change. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const { changing: change } = await import('../fixtures/dying-process.ts');
  return {
    ...real,
    writeSync: change(real.writeSync),
    mkdirSync: change(real.mkdirSync),
    renameSync: change(real.renameSync),
    rmSync: change(real.rmSync),
    fsyncSync: () => {},
  };
});

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('a version that is released', () => {
  it('is there whole or not at all when the process is killed, and can then be released again', () => {
    let moments = 0;
    for (let moment = 1; ; moment++) {
      const folder = smallInstitution();
      const died = dies(moment, () => keepAs(folder, '1.0'));
      if (!died) break;
      moments++;
      expect(listVersions(folder), `killed at ${moment}`).toEqual({ versions: [], problems: [] });
      keepAs(folder, '1.0');
      expect(readRelease(folder, '1.0')).toHaveProperty('entry.versie', '1.0');
      expect(fs.readdirSync(join(folder, 'versies'))).toEqual(['1.0']);
    }
    expect(moments).toBeGreaterThan(5);
  });

  it('is never written over', () => {
    const folder = temporaryFolder();
    expect(writeRelease(folder, '1.0', [file('a.txt', 'eerst')])).toBeUndefined();
    expect(writeRelease(folder, '1.0', [file('a.txt', 'later')])).toMatchObject({ code: 'EEXIST', inPlace: 'old' });
    expect(fs.readFileSync(join(folder, 'versies/1.0/a.txt'), 'utf8')).toBe('eerst');
    expect(fs.readdirSync(join(folder, 'versies'))).toEqual(['1.0']);
  });

  it('is not written where a file stands in the way', () => {
    const folder = temporaryFolder({ versies: 'geen map' });
    expect(writeRelease(folder, '1.0', [file('a.txt', 'a')])).toMatchObject({ inPlace: 'old' });
    expect(fs.readFileSync(join(folder, 'versies'), 'utf8')).toBe('geen map');
  });
});
