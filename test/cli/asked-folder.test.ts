import { describe, expect, it } from 'vitest';
import { askedFolder } from '../../src/cli/asked-folder.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

/** Runs in a folder with these institutions in `input`. */
async function among<T>(institutions: readonly string[], run: () => T): Promise<Awaited<T>> {
  const files = institutions.map((name) => [`input/${name}/instelling.yaml`, 'naam: X\n']);
  const here = process.cwd();
  process.chdir(temporaryFolder(Object.fromEntries(files)));
  try {
    return await run();
  } finally {
    process.chdir(here);
  }
}

describe('a command without a folder', () => {
  it('takes the only institution there is, and names it', async () => {
    const run = await among(['de-vlier'], () => runCaptured('changes'));
    expect(run.out).toContain('De antwoorden komen uit input/de-vlier.');
  });

  it('does not guess which of several is meant', async () => {
    for (const args of [
      ['changes'],
      ['release', '2.1'],
      ['migrate'],
      ['distribute'],
      ['dossier'],
      ['check'],
      ['watch'],
    ]) {
      const run = await among(['de-vlier', 'voorbeeldziekenhuis'], () => runCaptured(...args));
      expect(run).toMatchObject({ status: 2, out: '' });
      expect(run.errors).toContain('"input/de-vlier" of "input/voorbeeldziekenhuis"');
    }
  });

  it('takes the folder that was typed', async () => {
    const asked = await among(['de-vlier', 'de-wilg'], () => askedFolder('input/de-wilg'));
    expect(asked).toEqual({ folder: 'input/de-wilg' });
  });

  it('says what is wrong with a folder without answers', async () => {
    const asked = await among(['de-vlier'], () => askedFolder('input/de-vleir'));
    expect(asked).toEqual({ misuse: expect.stringContaining('Bedoelde u "input/de-vlier"?') });
  });
});
