import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIntake } from '../../src/cli/init-intake.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const nobody = () => Promise.resolve(undefined);
const options = ['--sector', 'vvt', '--naam', 'Zorgcentrum "De Vlier": #1', '--yes'];

describe('paraat init', () => {
  it('sets up a folder that builds at once, also with spaces, brackets and accents in its name', async () => {
    const folder = join(temporaryFolder(), 'Zorg (test) é');
    const run = await runCaptured('init', folder, ...options, '--locaties', 'Hoofdgebouw; De Hoek');
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.out).toContain(`paraat build "${folder}"`);
    expect(readFileSync(join(folder, 'instelling.yaml'), 'utf8')).toContain(`naam: 'Zorgcentrum "De Vlier": #1'`);
    expect(readdirSync(folder).filter((name) => name.startsWith('.paraat-nieuw'))).toEqual([]);
    const built = await runCaptured('build', folder, '--out', join(temporaryFolder(), 'uit'));
    expect(built.status).toBe(0);
    expect(built.out).toContain('Integraal crisisplan');
    // What only shows when pages are made: no table of open questions is too wide.
    expect(built.errors).not.toContain('tabel-te-breed');
  });

  it('refuses a folder that is not empty, and touches nothing in it', async () => {
    const folder = temporaryFolder({ 'notities.txt': 'mijn werk' });
    const run = await runCaptured('init', folder, ...options);
    expect(run).toMatchObject({ status: 2, errors: expect.stringContaining('"notities.txt"') });
    expect(readdirSync(folder)).toEqual(['notities.txt']);
    const file = join(folder, 'notities.txt');
    expect(await runCaptured('init', file, ...options)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('is een bestand'),
    });
  });

  it('takes a folder in which only the system left something, or which an earlier init left half-way', async () => {
    const folder = temporaryFolder({ '.DS_Store': 'x' });
    mkdirSync(join(folder, '.paraat-nieuw', 'nieuw'), { recursive: true });
    writeFileSync(join(folder, '.paraat-nieuw', 'nieuw', 'instelling.yaml'), 'id: half');
    expect(await runCaptured('init', folder, ...options)).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'instelling.yaml'), 'utf8')).toContain('id: zorgcentrum-de-vlier-1');
  });

  it('says what is missing or wrong, and makes nothing', async () => {
    const folder = join(temporaryFolder(), 'nieuw');
    const wrong = async (...args: string[]) => {
      const run = await runCaptured('init', folder, ...args);
      expect(run.status).toBe(2);
      return run.errors;
    };
    expect(await wrong('--yes')).toContain('Geef ten minste --sector en --naam, bijvoorbeeld: npx paraat init');
    expect(await wrong()).toContain('Geef ten minste --sector en --naam');
    const named = ['--sector', 'ggz', '--naam', 'x', '--yes'];
    expect(await wrong(...named, '--teams', 'CBT; OT; Crisisstaf')).toContain('"Crisisstaf" is daar geen plaats');
    expect(await wrong(...named, '--organen', 'RvB; RvT; CR; OR; VAR')).toContain('"VAR" is daar geen plaats');
    expect(await wrong('--sector', 'zieknhuis', '--naam', 'x', '--yes')).toContain('Bedoelde u ziekenhuis?');
    expect(await wrong('--sector', 'vvt', '--naam', 'x', '--aanpak', 'anders', '--yes')).toContain(
      'nieuw, aanscherpen',
    );
    expect(await wrong('--sector', 'vvt', '--naam', 'een\u001b[31mregel', '--yes')).toContain('\\u001b');
    expect(await wrong('--sector', 'vvt', '--naam', ' ', '--yes')).toContain('is leeg');
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('reads names with their abbreviations, and shortens a long name between words', async () => {
    const intake = await readIntake(
      {
        sector: 'ziekenhuis',
        naam: 'Stichting Samenwerkende Ziekenhuizen van de Lage Landen',
        teams: 'kernteam (KT); ',
        organen: 'directie;raad van commissarissen (RvC)',
        yes: true,
      },
      nobody,
      '2026-11-22',
    );
    expect(intake).toMatchObject({
      korteNaam: 'Stichting Samenwerkende Ziekenhuizen van',
      begrippen: {
        crisisbeleidsteam: { naam: 'kernteam', kort: 'KT' },
        bestuur: { naam: 'directie' },
        toezicht: { naam: 'raad van commissarissen', kort: 'RvC' },
      },
      locaties: ['Hoofdlocatie'],
      planjaar: 2027,
    });
    expect((intake as { begrippen: object }).begrippen).not.toHaveProperty('operationeel_team');
  });

  it('asks only what no option said, and makes nothing when the user leaves', async () => {
    const given = { sector: 'ggz' };
    const asked: object[] = [];
    const intake = await readIntake(
      given,
      (options) => {
        asked.push(options);
        return Promise.resolve({ ...options, naam: 'De Vlier', aanpak: 'uitbreiden' });
      },
      '2026-11-22',
    );
    expect(asked).toEqual([given]);
    expect(intake).toMatchObject({ sector: 'ggz', naam: 'De Vlier', aanpak: 'uitbreiden' });
    expect(await readIntake(given, () => Promise.resolve('afgebroken'), '2026-11-22')).toBeUndefined();
  });
});
