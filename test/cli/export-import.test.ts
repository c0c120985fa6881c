import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleFolder } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const files = { oto: 'oto/activiteiten.yaml', functionarissen: 'registers/functionarissen.yaml' } as const;

/** A copy of the example, and a table of it in a file of its own. */
async function exported(table: 'oto' | 'functionarissen', format: 'xlsx' | 'csv') {
  const folder = temporaryFolder();
  cpSync(exampleFolder, folder, { recursive: true });
  const file = join(temporaryFolder(), `tabel.${format}`);
  expect((await runCaptured('export', table, folder, '--out', file)).status).toBe(0);
  const yaml = () => readFileSync(join(folder, files[table]), 'utf8');
  return { folder, file, yaml };
}

/** Changes the sheet of the table as a spreadsheet program would. */
function changeSheet(file: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(file));
  const name = 'xl/worksheets/sheet1.xml';
  const after = change(strFromU8(parts[name] as Uint8Array));
  writeFileSync(file, zipSync({ ...parts, [name]: strToU8(after) } as Zippable));
}

/** The lines of a text that are not in another. */
const linesNotIn = (text: string, other: string): string[] =>
  text.split('\n').filter((line) => !other.split('\n').includes(line));

describe('export and import', () => {
  it('change not a byte when nothing was edited', async () => {
    for (const table of ['oto', 'functionarissen'] as const)
      for (const format of ['xlsx', 'csv'] as const) {
        const { folder, file, yaml } = await exported(table, format);
        const before = yaml();
        const run = await runCaptured('import', table, file, folder, '--yes');
        expect(run).toMatchObject({ status: 0, out: expect.stringMatching(/^Geen wijzigingen/), errors: '' });
        expect(yaml()).toBe(before);
      }
  });

  it('change only what was edited; what begins with = stays text', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    const before = yaml();
    changeSheet(file, (xml) =>
      xml
        .replace('>Kick-off voor de crisisteams<', '>=SOM(A1)<')
        .replace(/(<c r="R2"[^>]*><v>)8</, '$19<')
        .replace(/(<c r="X3"[^>]*><v>)46399</, '$146400<'),
    );
    const shown = await runCaptured('import', 'oto', file, folder);
    expect(shown.status).toBe(2);
    expect(shown.out).toContain("Activiteiten!C3 Titel: 'Kick-off voor de crisisteams' wordt '=SOM(A1)'");
    expect(yaml()).toBe(before);
    expect((await runCaptured('import', 'oto', file, folder, '--yes')).status).toBe(0);
    expect(linesNotIn(yaml(), before)).toEqual(['  titel: =SOM(A1)', '      - datum: 2027-01-13']);
    expect(yaml()).toContain('  deelnemers: 9\n  werkvorm: test');
    expect(yaml()).toContain('      - datum: 2027-01-13\n        van: 15:30');
    expect(yaml().split('\n')).toHaveLength(before.split('\n').length);
    const again = join(temporaryFolder(), 'nog.csv');
    await runCaptured('export', 'oto', folder, '--out', again);
    expect(readFileSync(again, 'utf8')).toContain(";'=SOM(A1);");
    expect((await runCaptured('import', 'oto', again, folder)).out).toMatch(/^Geen wijzigingen/);
  });

  it('read a CSV that Excel saved as Windows-1252, and add and take out a row', async () => {
    const { folder, file, yaml } = await exported('functionarissen', 'csv');
    const before = yaml();
    const rows = readFileSync(file, 'utf8').replace('\ufeff', '').trimEnd().split('\r\n');
    const text = [...rows, 'zoe-ozturk;Z. (Zoë) Öztürk;adviseur;;;nvt: nog geen toestel;;;z@x.example;1-11-2026;;', '']
      .join('\r\n')
      .replace('Drs. A. (Anneke) Vermeulen', 'Drs. A. Vermeulen–Coördinator');
    writeFileSync(file, Buffer.from(text.replaceAll('–', '\u0096'), 'latin1'));
    const run = await runCaptured('import', 'functionarissen', file, folder, '--yes');
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(yaml()).toBe(
      `${before.trimEnd().replace('Drs. A. (Anneke) Vermeulen', 'Drs. A. Vermeulen–Coördinator')}

- id: zoe-ozturk
  naam: Z. (Zoë) Öztürk
  functie: adviseur
  mobiel:
    nvt: nog geen toestel
  email: z@x.example
  gecontroleerd_op: 2026-11-01
`,
    );
    writeFileSync(
      file,
      text
        .split('\r\n')
        .filter((line) => !line.startsWith('zoe'))
        .join('\r\n')
        .replaceAll('–', '-'),
    );
    writeFileSync(file, readFileSync(file, 'utf8').replace('Vermeulen-C', 'Vermeulen–C'));
    expect((await runCaptured('import', 'functionarissen', file, folder, '--yes')).out).toContain(
      'verwijderd: zoe-ozturk',
    );
    expect(yaml()).toBe(before.replace('Drs. A. (Anneke) Vermeulen', 'Drs. A. Vermeulen–Coördinator'));
  });

  it('name the sheet and the cell of what is wrong, and change nothing', async () => {
    const wrong: [change: (xml: string) => string, message: string][] = [
      [
        (xml) => xml.replace(/<c r="R2" s="\d"><v>8<\/v>/, '<c r="R2" t="inlineStr"><is><t>acht</t></is>'),
        'Activiteiten!R2 fout: Aantal deelnemers: Hier hoort een geheel getal.',
      ],
      [(xml) => xml.replace(/<c r="AJ2" s="\d"><v>0</, '<c r="AJ2"><v>5<'), 'samen niet gelijk aan de totale kosten'],
      [
        (xml) => xml.replace('>telefonist<', '>telefoniste<'),
        'Activiteiten!V2 fout: Verantwoordelijk: "telefoniste" bestaat niet.',
      ],
      [
        (xml) => xml.replace(/<c r="R2" s="\d"><v>8<\/v>/, '<c r="R2" t="e"><v>#N/A</v>'),
        'Activiteiten!R2 fout: In deze cel staat de fout #N/B.',
      ],
      [
        (xml) => xml.replace('>a27-02<', '>a27-01<'),
        'Activiteiten!A3 fout: De id "a27-01" staat ook in Activiteiten!A2.',
      ],
      [
        (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>'),
        'Activiteiten!C1 fout: De cellen C1:D1 zijn samengevoegd',
      ],
      [(xml) => xml.replace('>Titel<', '>Naam<'), 'De kolom "Titel" ontbreekt op de eerste regel.'],
      [(xml) => xml.replace('>Titel<', '>Id<'), 'Activiteiten!C1 fout: De kolom "Id" staat er twee keer.'],
      [(xml) => xml.slice(0, 5000), 'beschadigd'],
    ];
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    const [before, workbook] = [yaml(), readFileSync(file)];
    for (const [change, message] of wrong) {
      writeFileSync(file, workbook);
      changeSheet(file, change);
      const run = await runCaptured('import', 'oto', file, folder, '--yes');
      expect(run).toMatchObject({ status: 1, errors: expect.stringContaining(message) });
      expect(run.errors).toContain('Er is niets veranderd.');
    }
    expect(yaml()).toBe(before);
  });

  it('do not take out a row that other answers refer to', async () => {
    const { folder, file, yaml } = await exported('oto', 'xlsx');
    const before = yaml();
    changeSheet(file, (xml) => xml.replace(/<row r="7">.*?<\/row>/s, ''));
    const run = await runCaptured('import', 'oto', file, folder, '--yes');
    expect(run).toMatchObject({ status: 1, errors: expect.stringContaining('"a27-06" bestaat niet in activiteiten') });
    expect(yaml()).toBe(before);
  });

  it('refuse what is no table of theirs, in plain Dutch', async () => {
    const folder = smallInstitution();
    const other = temporaryFolder({ 'oud.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'leeg.csv': '' });
    const asked = (...args: string[]) => runCaptured('import', ...args);
    expect(await asked('oto', join(other, 'oud.xls'), folder)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('(.xls)'),
    });
    expect(await asked('oto', join(other, 'leeg.csv'), folder)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('titels van de kolommen'),
    });
    expect(await asked('oto', join(other, 'weg.xlsx'), folder)).toMatchObject({
      status: 1,
      errors: expect.stringContaining('het is er niet meer'),
    });
    expect(await asked('otto', 'x.xlsx', folder)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('Bedoelde u oto?'),
    });
    expect(await runCaptured('export', 'oto', folder, '--out', 'x.pdf')).toMatchObject({ status: 2 });
    expect(await runCaptured('export', 'oto', folder)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('geef ook --out'),
    });
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
    expect(existsSync(join(folder, 'oto/activiteiten.yaml'))).toBe(false);
  });
});
