import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

describe('paraat dossier and paraat verify', () => {
  it('make one file and no more, and say whether it is unchanged in words and by the exit status', async () => {
    const out = temporaryFolder();
    const made = await runCaptured('dossier', smallInstitution(), '--out', out);
    expect(made).toMatchObject({ status: 0, errors: '' });
    const name = 'dossier-kliniek-de-vlier-zonder-nummer-concept.zip';
    expect(readdirSync(out)).toEqual([name]);
    const [, fingerprint = ''] = /\nKenmerk (\S+)\n/.exec(made.out) ?? [];
    const verify = (...args: string[]) => runCaptured('verify', join(out, name), '--zonder-herbouw', ...args);
    const same = await verify('--verwacht', fingerprint);
    expect(same).toMatchObject({ status: 0, errors: '' });
    expect(same.out).toMatch(/\nongewijzigd\nDit bewijst niet:\n(- .*;\n)+- .*\.\n$/);
    const other = await verify('--verwacht', '0000-0000-0000-0000-0000');
    expect(other.status).toBe(1);
    expect(other.out).toMatch(/kenmerk: is \S+ en niet 0000-.*\nNIET ONGEWIJZIGD: 1 afwijking\n$/);
    expect(await verify('--verwacht', 'versie 2')).toMatchObject({ status: 2, out: '' });
  });

  it('leave an older dossier as it is when there is an error, and say which', async () => {
    const folder = smallInstitution({ 'oto/beleid.yaml': 'planjaar: &jaar 2027\n' });
    const out = temporaryFolder();
    writeFileSync(join(out, 'dossier.zip'), 'oud');
    const { status, errors } = await runCaptured('dossier', folder, '--out', out);
    expect(status).toBe(1);
    expect(errors).toContain('oto/beleid.yaml:1:');
    expect(errors).toContain('er is geen dossier gemaakt');
    expect(readdirSync(out)).toEqual(['dossier.zip']);
    expect((await runCaptured('verify', join(out, 'dossier.zip'))).out).toContain('is geen dossier van Paraat');
    expect((await runCaptured('verify', join(out, 'weg.zip'))).status).toBe(2);
  });
});
