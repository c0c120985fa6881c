import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editSheet } from '../fixtures/edit-sheet.ts';
import { activiteiten, exported, files } from '../fixtures/exported-table.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runAsked, runCaptured } from './run-captured.ts';

describe('import', () => {
  it('ask before anything changes, and leave it when the answer is no or there is nobody to answer', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    editSheet(file, { Titel: { 2: 'Anders' } }, [3]);
    const asked: string[] = [];
    const answering = (answer: boolean | undefined) => (question: string) => {
      asked.push(question);
      return Promise.resolve(answer);
    };
    const no = await runAsked(answering(false), 'import', 'oto', file, folder);
    expect(no).toMatchObject({ status: 0, out: expect.stringMatching(/Er is niets veranderd\.\n$/) });
    expect(no.out).toContain('verwijderd: twee (Twee)');
    expect(no.out).toContain('Let op: wat niet in het bestand staat, wordt verwijderd.');
    const nobody = await runAsked(answering(undefined), 'import', 'oto', file, folder);
    expect(nobody).toMatchObject({ status: 2, errors: expect.stringContaining('Geef --yes') });
    expect(yaml()).toBe(activiteiten);
    expect((await runAsked(answering(true), 'import', 'oto', file, folder)).status).toBe(0);
    expect(asked).toEqual(Array(3).fill('Deze wijzigingen overnemen en 1 regel verwijderen?'));
    expect(yaml()).toBe(activiteiten.replace("'=1+1'", "'Anders'").replace(/\n- id: twee[\s\S]*/, ''));
  });

  it('do not take over what somebody else changed meanwhile', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    editSheet(file, { Titel: { 2: 'Anders' } });
    const meanwhile = () => {
      writeFileSync(join(folder, files.oto), activiteiten.replace('Twee', 'Drie'));
      return Promise.resolve(true);
    };
    const run = await runAsked(meanwhile, 'import', 'oto', file, folder);
    expect(run).toMatchObject({ status: 1, errors: expect.stringContaining('door iemand anders veranderd') });
    expect(yaml()).toBe(activiteiten.replace('Twee', 'Drie'));
  });

  it('name the sheet and the cell of what is wrong, and change nothing', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    const workbook = readFileSync(file);
    const fault = (value: string) => ({ type: 'e', value });
    for (const [cells, message] of [
      [
        { 'Aantal deelnemers': { 2: 'acht' } },
        'Activiteiten!AF2 fout: Aantal deelnemers: Hier hoort een geheel getal.',
      ],
      [{ 'Aantal deelnemers': { 2: fault('#N/A') } }, 'Activiteiten!AF2 fout: In deze cel staat de fout #N/B.'],
      [
        { 'Aantal deelnemers': { 2: { formula: '4+4' } } },
        'Activiteiten!AF2 fout: In deze cel staat een formule zonder',
      ],
      [{ Titel: { 2: 'bel\u0007' } }, 'Activiteiten!C2 fout: In deze cel staat het teken U+0007'],
      [{ 'Kosten in totaal': { 2: 5 } }, 'eigen bijdrage zijn samen 10, maar het totaal is 5.'],
      [{ 'Doelgroep (rollen)': { 2: 'loger' } }, 'Doelgroep (rollen): "loger" bestaat niet. Bedoelde u "logger"?'],
      [{ Id: { 3: 'een' } }, 'Activiteiten!A3 fout: De id "een" staat ook in Activiteiten!A2.'],
      [
        { Id: { 3: '' } },
        'Activiteiten!A3 fout: Hier ontbreekt de id. Geef een nieuwe regel zelf een id, bijvoorbeeld a27-52.',
      ],
      [{ Titel: { 1: 'Naam' } }, 'De kolom "Titel" ontbreekt op de eerste regel.'],
      [{ Titel: { 1: 'Id' } }, 'Activiteiten!C1 fout: De kolom "Id" staat er twee keer.'],
    ] as const) {
      writeFileSync(file, workbook);
      editSheet(file, cells);
      const run = await runCaptured('import', 'oto', file, folder, '--yes');
      expect(run).toMatchObject({ status: 1, errors: expect.stringContaining(message) });
      expect(run.errors).toContain('Er is niets veranderd.');
    }
    writeFileSync(file, workbook);
    editSheet(file, {}, [], '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>');
    expect((await runCaptured('import', 'oto', file, folder, '--yes')).errors).toContain(
      'Activiteiten!C1 fout: De cellen C1:D1 zijn samengevoegd',
    );
    expect(yaml()).toBe(activiteiten);
  });

  it('do not take out a row that other answers refer to', async () => {
    const held = { 'oto/uitvoering.yaml': 'gehouden:\n  - activiteit: twee\n    doorgegaan: ja\n' };
    const { folder, file, yaml } = await exported('oto', 'xlsx', held);
    editSheet(file, {}, [3]);
    const run = await runCaptured('import', 'oto', file, folder, '--yes');
    expect(run).toMatchObject({
      status: 1,
      errors: expect.stringContaining(
        'twee (Twee) kan niet weg: oto/uitvoering.yaml regel 2 verwijst ernaar. Zet de regel terug',
      ),
    });
    expect(yaml()).toBe(activiteiten);
  });

  it('say that it is a table of the other kind, and what to type then', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { folder, file } = await exported('oto', format);
      const run = await runCaptured('import', 'functionarissen', file, folder, '--yes');
      expect(run).toMatchObject({
        status: 1,
        errors: expect.stringContaining('Dit is een tabel met activiteiten. Typ oto in plaats van functionarissen.'),
      });
    }
  });

  it('do not take over the day that Excel made of a number in a CSV', async () => {
    const { folder, file, yaml } = await exported('oto', 'csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(';27-01;', ';27-jan;'));
    expect(await runCaptured('import', 'oto', file, folder, '--yes')).toMatchObject({
      status: 1,
      errors: expect.stringContaining(
        'Activiteiten!B2 fout: Nummer: Excel heeft van 27-01 een datum gemaakt (27-jan).',
      ),
    });
    expect(yaml()).toBe(activiteiten);
  });

  it('leave an answer file alone that is no list of items', async () => {
    const { folder, file } = await exported('oto', 'xlsx');
    writeFileSync(join(folder, files.oto), '- los\n');
    const run = await runCaptured('import', 'oto', file, folder, '--yes');
    expect(run).toMatchObject({ status: 1, errors: expect.stringContaining('is geen lijst van regels') });
    expect(readFileSync(join(folder, files.oto), 'utf8')).toBe('- los\n');
  });

  it('refuse what is no table of theirs, in plain Dutch', async () => {
    const folder = smallInstitution();
    const other = temporaryFolder({ 'oud.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'leeg.csv': '' });
    const why = async (...args: string[]) => {
      const { status, errors } = await runCaptured(...args);
      return `${status} ${errors}`;
    };
    expect(await why('import', 'oto', join(other, 'oud.xls'), folder)).toMatch(/^1 .*\(\.xls\).*Opslaan als/);
    expect(await why('import', 'oto', join(other, 'leeg.csv'), folder)).toMatch(/^1 .*titels van de kolommen/);
    expect(await why('import', 'oto', join(other, 'weg.xlsx'), folder)).toMatch(/^1 .*Dit bestand bestaat niet\./);
    expect(await why('import', 'otto', 'x.xlsx', folder)).toMatch(/^2 .*Bedoelde u oto\?/);
    expect(await why('export', 'oto', folder, '--out', 'x.pdf')).toMatch(/^2 .*moet eindigen op \.xlsx/);
    expect(await why('export', 'oto', folder)).toMatch(
      /^2 .*Geef ook --out <bestand>.*bijvoorbeeld --out oto-2027\.xlsx/,
    );
  });

  it('take over no column with a name that every object has', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const { folder, file, yaml } = await exported('oto', format);
      const before = yaml();
      if (format === 'csv')
        writeFileSync(file, readFileSync(file, 'utf8').replace('Titel', '__proto__').replace('Status', 'constructor'));
      else editSheet(file, { Titel: { 1: '__proto__' }, Status: { 1: 'constructor' } });
      const run = await runCaptured('import', 'oto', file, folder, '--yes');
      expect(run).toMatchObject({ status: 1, errors: expect.stringContaining('"__proto__", "constructor"') });
      expect(yaml()).toBe(before);
      expect(({} as { id?: string }).id).toBeUndefined();
    }
  });
});
