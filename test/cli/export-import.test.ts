import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editSheet } from '../fixtures/edit-sheet.ts';
import { activiteiten, exported, files, functionarissen } from '../fixtures/exported-table.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

describe('export and import', () => {
  it('change not a byte when nothing was edited', async () => {
    for (const format of ['xlsx', 'csv'] as const)
      for (const [table, before] of [
        ['oto', activiteiten],
        ['functionarissen', functionarissen],
      ] as const) {
        const { folder, file, yaml } = await exported(table, format);
        const run = await runCaptured('import', table, file, folder, '--yes');
        expect(run).toMatchObject({ status: 0, out: expect.stringMatching(/^Geen wijzigingen/), errors: '' });
        expect(yaml()).toBe(before);
      }
  });

  it('change only what was edited, with the comments and the way of writing around it', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    editSheet(file, {
      Titel: { 3: 'Tweede' },
      'Aantal deelnemers': { 2: 9 },
      Datum: { 2: 46400 },
      Nummer: { 2: 2028 },
    });
    const run = await runCaptured('import', 'oto', file, folder, '--yes');
    expect(run.errors).toBe('');
    expect(run.out).toContain("Activiteiten!C3 Titel: 'Twee' wordt 'Tweede'");
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(yaml()).toBe(
      activiteiten
        .replace('titel: Twee', 'titel: Tweede')
        .replace('deelnemers: 8', 'deelnemers: 9')
        .replace('2027-01-12', '2027-01-13')
        .replace('nr: 27-01', 'nr: 2028'),
    );
  });

  it('keep what begins with = as text, in a workbook, a CSV and back', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { folder, file, yaml } = await exported('oto', format);
      expect((await runCaptured('import', 'oto', file, folder)).out).toMatch(/^Geen wijzigingen/);
      if (format === 'csv') expect(readFileSync(file, 'utf8')).toContain(";'=1+1;");
      else editSheet(file, { Titel: { 3: '=SOM(A1)' } });
      await runCaptured('import', 'oto', file, folder, '--yes');
      expect(yaml()).toBe(format === 'csv' ? activiteiten : activiteiten.replace('titel: Twee', 'titel: =SOM(A1)'));
    }
  });

  it('show what an activity takes over from the network, and never write it into the own file', async () => {
    const netwerk = `naam: Netwerk
contact: { naam: Bureau }
jaar: 2027
versie: '1'
datum: 2026-10-01
activiteiten:
  - id: regio
    titel: Twee
    niveau: regionaal
    type: teamoefening
    doel: Samen oefenen
    voor: [Liaisons]
    planning: { kwartaal: 2027-K4 }
    organisator: Bureau
`;
    const own = activiteiten
      .replace(/ {2}titel: Twee\n {2}type: teamoefening\n/, '')
      .replace(/ {2}niveau: instelling\n(?=[^-]*K4)/, '')
      .replace(/ {2}planning: \{ kwartaal: 2027-K4 \}\n/, '  netwerkactiviteit: regio\n');
    const others = { 'oto/netwerk.yaml': netwerk, 'oto/activiteiten.yaml': own };
    const { folder, file, yaml } = await exported('oto', 'xlsx', others);
    expect((await runCaptured('import', 'oto', file, folder, '--yes')).out).toMatch(/^Geen wijzigingen/);
    editSheet(file, { 'Aantal deelnemers': { 3: 4 }, Plaats: { 3: 'Hier' } });
    const run = await runCaptured('import', 'oto', file, folder, '--yes');
    expect(run).toMatchObject({ status: 0, errors: '', out: expect.stringContaining('gewijzigd: twee (Twee)') });
    const after = yaml();
    expect(after).toContain('deelnemers: 4');
    expect(after).toContain('plaats: Hier');
    for (const text of ['titel: Twee', '2027-K4', 'Samen oefenen', 'regionaal']) expect(after).not.toContain(text);
    editSheet(file, { Doel: { 3: '' } });
    expect(await runCaptured('import', 'oto', file, folder, '--yes')).toMatchObject({
      status: 1,
      errors: 'twee: doel komt van het netwerk en kan hier niet leeg.\nEr is niets veranderd.\n',
    });
    expect(yaml()).toBe(after);
    editSheet(file, { Doel: { 3: 'Eigen' } });
    expect((await runCaptured('import', 'oto', file, folder, '--yes')).status).toBe(0);
    expect(yaml()).toContain('doel: Eigen');
  });

  it('read a CSV that Excel saved as Windows-1252 with semicolons, and add a row', async () => {
    const { folder, file, yaml } = await exported('functionarissen', 'csv');
    const rows = readFileSync(file, 'utf8').replace('\ufeff', '').trimEnd();
    const text = `${rows}\r\nzoe;Z. (Zoë) Öztürk;adviseur;;;nvt: nog geen toestel;;;z@x.example;1-11-2026;;\r\n`;
    writeFileSync(file, Buffer.from(text.replaceAll('–', '\u0096'), 'latin1'));
    expect(await runCaptured('import', 'functionarissen', file, folder, '--yes')).toMatchObject({ status: 0 });
    expect(yaml()).toBe(`${functionarissen}- id: zoe
  naam: Z. (Zoë) Öztürk
  functie: adviseur
  mobiel:
    nvt: nog geen toestel
  email: z@x.example
  gecontroleerd_op: 2026-11-01
`);
  });

  it('export an institution without activities, and never over a file that is there', async () => {
    const folder = smallInstitution();
    const file = join(temporaryFolder(), 'leeg.xlsx');
    expect((await runCaptured('export', 'oto', folder, '--out', file)).out).toBe(`0 regels in ${file}\n`);
    expect(await runCaptured('export', 'oto', folder, '--out', file)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('bestaat al'),
    });
    expect((await runCaptured('import', 'oto', file, folder)).out).toMatch(/^Geen wijzigingen/);
    expect(existsSync(join(folder, files.oto))).toBe(false);
  });
});
