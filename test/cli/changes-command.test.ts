import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as building from '../../src/cli/build-command.ts';
import { answeredFile, answeredInstitution } from '../fixtures/answered-institution.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

beforeEach(() => {
  // Making the documents is tested elsewhere.
  vi.spyOn(building, 'runBuild').mockResolvedValue(0);
  // A day after the board decided.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 11, 16) });
});
afterEach(() => {
  vi.mocked(building.runBuild).mockRestore();
  vi.useRealTimers();
});

const CONTROL = 'bouwstenen/documentbeheer.yaml';
const ROLES = 'registers/rollen.yaml';
const CARD = 'scenariokaarten/stormvloed.yaml';
const open = '{ nvt: niet in deze proef }';
const role = (id: string, naam: string): string =>
  `- { id: ${id}, naam: ${naam}, niveau: tactisch, sleutelrol: nee, dagelijkse_functie: ${open}, houders: ${open}, ` +
  `bevoegdheden: ${open}, dienstduur_uren: ${open}, profiel: ${open} }\n`;
const place = (plek: string): string => `  - { plek: ${plek}, vorm: papier, bruikbaar_bij: Uitval }\n`;

const edit = (folder: string, file: string, change: (text: string) => string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
};
/** Another answer to one question of the control block. */
const answer = (folder: string, key: string, value: string): void =>
  edit(folder, CONTROL, (text) => `${text.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')}${key}: ${value}\n`);
const release = async (folder: string, versie: string): Promise<void> => {
  answer(folder, 'versie', `"${versie}"`);
  const args = ['--yes', '--reden', 'Lessen', '--geraadpleegd', 'OR', '--out', temporaryFolder()];
  expect(await runCaptured('release', versie, folder, ...args)).toMatchObject({ status: 0 });
};
const lines = async (...args: string[]): Promise<string[]> => {
  const { status, out, errors } = await runCaptured('changes', ...args);
  expect([status, errors]).toEqual([0, '']);
  return out.split('\n').filter((line) => line !== '');
};

describe('paraat changes', () => {
  it('tells of every kind of answer what changed since a release, and still does after the next', async () => {
    const folder = answeredInstitution({ [ROLES]: role('piket', 'Piket ICT') + role('logger', 'Logger') });
    answer(folder, 'eigenaar', 'piket');
    answer(folder, 'vertrouwelijkheid', '\n  niveau: intern\n  toelichting: Voor wie een rol heeft');
    answer(folder, 'bewaarplaats', `\n${place('Intranet')}${place('Rode map')}${place('Kluis')}`);
    await release(folder, '1.0');
    expect(await runCaptured('changes', folder)).toMatchObject({
      status: 1,
      errors: 'Dit is versie 1.0, de eerste; er is geen eerdere om mee te vergelijken.\n',
    });

    edit(folder, ROLES, (text) => text.replace('id: piket', 'id: ict-piket') + role('woordvoerder', 'Woordvoerder'));
    answer(folder, 'eigenaar', 'ict-piket');
    answer(folder, 'vertrouwelijkheid', '\n  niveau: intern\n  toelichting: Voor wie een taak of rol heeft');
    answer(folder, 'bewaarplaats', `\n${place('Kluis')}${place('Intranet')}${place('Balie')}`);
    mkdirSync(join(folder, 'scenariokaarten'), { recursive: true });
    writeFileSync(join(folder, CARD), answeredFile(CARD, { naam: 'Stormvloed' }));
    const expected = [
      'Rollen (registers/rollen.yaml)',
      '  Piket ICT: de id piket heet nu ict-piket; 1 verwijzing is meegegaan',
      '  Woordvoerder: nieuw: Naam van de rol: Woordvoerder;',
      '  Vertrouwelijkheid > Wie wat mag zien: Voor wie een {+taak of+} rol heeft',
      '  Waar het plan ligt > Rode map: verwijderd: Plek: Rode map; Vorm: papier; Bruikbaar bij: Uitval',
      '  Waar het plan ligt > Kluis: verplaatst van plaats 3 naar plaats 1',
      '  Waar het plan ligt > Balie: nieuw: Plek: Balie; Vorm: papier; Bruikbaar bij: Uitval',
      'Scenariokaart Stormvloed: nieuw (scenariokaarten/stormvloed.yaml)',
    ];
    const now = await lines(folder);
    expect(now[0]).toBe('7 veranderingen tussen versie 1.0 en nu.');
    for (const line of expected) expect(now.filter((one) => one.startsWith(line))).toHaveLength(1);
    expect(now).toContain('Betrokken rollen: Piket ICT, Woordvoerder.');
    expect(now.slice(-3)).toEqual([
      '  Integraal crisisplan: Documentbeheer; Bereikbaarheid; Profielen van de rollen',
      '  OTO-plan 2027: Dekking per rol',
      '  Bereikbaarheidslijst: Bereikbaarheidslijst',
    ]);

    await release(folder, '1.1');
    const released = await lines('1.0', '1.1', folder);
    expect(released[0]).toBe('8 veranderingen tussen versie 1.0 en versie 1.1.');
    for (const line of expected) expect(released.filter((one) => one.startsWith(line))).toHaveLength(1);
    expect(await lines('1.0', folder)).toEqual(released.map((line) => line.replace('en versie 1.1', 'en nu')));
    expect((await lines('1.1', folder))[0]).toBe('Er is niets veranderd tussen versie 1.1 en nu.');
    expect((await lines('1.1', '1.0', folder)).join('\n')).toContain('ict-piket heet nu piket');

    answer(folder, 'bewaarplaats', `\n${place('Kluis')}${place('Intranet')}`);
    expect((await lines(folder)).at(-1)).toBe('  Integraal crisisplan: Documentbeheer');
  });

  it('says why there is nothing to compare', async () => {
    const folder = smallInstitution();
    expect(await runCaptured('changes', folder)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('nog geen versie vastgelegd'),
    });
    const released = answeredInstitution();
    await release(released, '1.0');
    expect(await runCaptured('changes', '3.0', released)).toMatchObject({
      status: 1,
      errors: 'Versie 3.0 is niet vastgelegd. Wel: 1.0.\n',
    });
    writeFileSync(join(released, 'versies/1.0/invoer/oto/beleid.yaml'), 'planjaar: 2031\n');
    expect(await runCaptured('changes', released)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('versie-beschadigd'),
    });
    expect(await runCaptured('changes', '1', '2', '3')).toMatchObject({ status: 2 });
  });
});
