import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, build } from '../src/build.ts';
import { exampleCopy, exampleFolder, templatesFolder } from './fixtures/example.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const hashes = (result: BuildResult) => Object.fromEntries(result.files.map((file) => [file.path, hash(file.bytes)]));

let example: BuildResult;
beforeAll(async () => {
  example = await build(exampleFolder, templatesFolder);
}, 60_000);

describe('building the example', () => {
  it('makes three documents in Word and PDF and a calendar, without a warning or an open question', () => {
    expect(example.problems).toEqual([]);
    expect(example.files.map((file) => file.path)).toEqual([
      'crisisplan.pdf',
      'crisisplan.docx',
      'oto-plan.pdf',
      'oto-plan.docx',
      'implementatieplan.pdf',
      'implementatieplan.docx',
      'oto-kalender.ics',
    ]);
  });

  it('makes the same bytes a second time in the same process', async () => {
    expect(hashes(await build(exampleFolder, templatesFolder))).toEqual(hashes(example));
  }, 60_000);

  it('shows a change of one answer', async () => {
    const folder = exampleCopy();
    const path = join(folder, 'instelling.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('korte_naam: Lindewaard', 'korte_naam: Waterland'));
    const changed = await build(folder, templatesFolder);
    expect(hashes(changed)).not.toEqual(hashes(example));
    expect(changed.files).toHaveLength(7);
  }, 60_000);

  it('makes nothing when there is an error', async () => {
    const folder = exampleCopy();
    writeFileSync(join(folder, 'registers/teams.yaml'), '- naam: zonder id\n');
    const { files, problems } = await build(folder, templatesFolder);
    expect(files).toEqual([]);
    expect(problems.filter((p) => p.severity === 'error').length).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  const paraat = (args: string[], env: Record<string, string> = {}, cwd = process.cwd()) =>
    spawnSync(process.execPath, [join(process.cwd(), 'dist/src/cli.js'), ...args], {
      encoding: 'utf8',
      cwd,
      env: { ...process.env, ...env },
    });

  it('makes the same bytes in another process, time zone, locale and folder', () => {
    const out = temporaryFolder();
    const run = paraat(
      ['build', exampleFolder, '--out', out],
      { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      out,
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const written = Object.fromEntries(readdirSync(out).map((file) => [file, hash(readFileSync(join(out, file)))]));
    expect(written).toEqual(hashes(example));
  }, 60_000);

  it('names the file as it was typed, shows the line, underlines the place, and changes nothing', () => {
    const folder = exampleCopy();
    const out = temporaryFolder({ 'crisisplan.pdf': 'oud' });
    writeFileSync(
      join(folder, 'registers/teams.yaml'),
      '- id: cbt\n  naam: CBT\n  soort: beleidsteem\n  niveau: strategisch\n',
    );
    const run = paraat(['build', folder, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      `${folder}/registers/teams.yaml:3:10 fout ongeldige-waarde: Soort: Kies uit: beleidsteam, operationeel team, actiecentrum. Tip: Bedoelde u "beleidsteam"?\n      soort: beleidsteem\n             ~~~~~~~~~~~\n`,
    );
    expect(readdirSync(out)).toEqual(['crisisplan.pdf']);
    expect(readFileSync(join(out, 'crisisplan.pdf'), 'utf8')).toBe('oud');
  });

  it('says in Dutch what is wrong with the command itself, with status 2', () => {
    expect(paraat(['build', 'bestaat/niet'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('De map "bestaat/niet" bestaat niet'),
    });
    expect(paraat(['biuld'])).toMatchObject({ status: 2, stderr: expect.stringContaining('onbekende opdracht') });
    expect(paraat(['build', '--uit', 'x'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('onbekende optie'),
    });
    expect(paraat(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('build') });
  });
});
