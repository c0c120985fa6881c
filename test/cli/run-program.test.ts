import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import * as building from '../../src/build.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const english = /Usage|Options|Commands|Arguments|default|display|output the|error:|Did you mean|argument/;

describe('the command line', () => {
  it('explains itself in Dutch, to the last word', async () => {
    for (const args of [['--help'], ['build', '--help'], ['help'], ['help', 'build']]) {
      const run = await runCaptured(...args);
      expect(run.status).toBe(0);
      expect(run.out).toMatch(/^Gebruik: paraat/);
      expect(run.out).not.toMatch(english);
    }
    expect(await runCaptured()).toMatchObject({ status: 2, errors: expect.stringContaining('Opdrachten:') });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runCaptured('--version')).toEqual({ status: 0, out: `${version}\n`, errors: '' });
  });

  it('says in Dutch what is wrong with the command itself, with status 2', async () => {
    const wrong: [string[], string][] = [
      [['biuld'], "De opdracht 'biuld' is niet bekend.\nBedoelde u build?"],
      [['build', '--uot', 'x'], "onbekende optie '--uot'\nBedoelde u --out?"],
      [['check', 'een map', 'tweede'], 'te veel mappen opgegeven'],
      [['build', '--out'], "bij '--out <map>' hoort een waarde"],
      [['\u001b[31m'], "De opdracht '\\u001b[31m' is niet bekend. Alle opdrachten staan in: npx paraat help"],
    ];
    for (const [args, message] of wrong) {
      const run = await runCaptured(...args);
      expect(run).toMatchObject({ status: 2, out: '', errors: expect.stringContaining(message) });
      expect(run.errors).not.toMatch(english);
    }
  });

  it('ends in one sentence when something goes wrong that nobody foresaw', async () => {
    const build = vi
      .spyOn(building, 'build')
      .mockRejectedValueOnce(new TypeError('x is not a function\n    at\u0007 y'));
    const run = await runCaptured('build', smallInstitution(), '--out', temporaryFolder()).finally(build.mockRestore);
    expect(run).toEqual({
      status: 1,
      out: '',
      errors:
        'Er ging in Paraat iets mis dat niet aan uw antwoorden hoort te liggen; stuur deze melding naar wie Paraat beheert: x is not a function at\\u0007 y\n',
    });
  });

  it('hands its status to the shell', () => {
    const run = spawnSync(process.execPath, ['dist/src/cli.js', 'build', 'bestaat/niet'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('De map "bestaat/niet"') });
  });
});
