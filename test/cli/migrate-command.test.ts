import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nursingHome } from '../fixtures/nursing-home.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const instelling = `# Ons huis\n${nursingHome['instelling.yaml']?.replace('id: de-vlier\n', '').replace('naam: Zorg', "naam:  'Zorg").replace('Vlier\n', "Vlier' # zo heten wij\n")}`;
const activiteiten = (nursingHome['oto/activiteiten.yaml'] ?? '').replace(
  '        tot: 16:00\n',
  '        tot: 16:00\n\n      # de tweede keer\n      - datum:   2027-03-09\n',
);
const old = (): string =>
  temporaryFolder({
    ...nursingHome,
    'instelling.yaml': instelling,
    'oto/activiteiten.yaml': activiteiten.replaceAll('\n', '\r\n'),
  });
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('paraat migrate', () => {
  it('adds what the present Paraat asks, and leaves every other letter as it was', async () => {
    const folder = old();
    const { status, out, errors } = await runCaptured('migrate', folder);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(read(folder, 'instelling.yaml')).toBe(
      instelling.replace('# zo heten wij\n', '# zo heten wij\nid: zorgcentrum-de-vlier\n'),
    );
    expect(read(folder, 'oto/activiteiten.yaml')).toBe(
      activiteiten.replace('2027-03-09\n', '2027-03-09\n        id: tweede\n').replaceAll('\n', '\r\n'),
    );
    for (const [path, text] of Object.entries(nursingHome))
      if (!['instelling.yaml', 'oto/activiteiten.yaml'].includes(path)) expect(read(folder, path)).toBe(text);
    expect(out.split('\n')).toEqual([
      `${join(folder, 'instelling.yaml')} is bijgewerkt:`,
      '  id: zorgcentrum-de-vlier toegevoegd, gemaakt van de naam van de instelling.',
      `${join(folder, 'oto/activiteiten.yaml')} is bijgewerkt:`,
      '  27-01 Basismodule: id toegevoegd bij een datum (tweede).',
      '',
      'Dit kijkt u zelf nog na:',
      expect.stringContaining('instelling.yaml: Kies nu een andere id'),
      '',
      `Controleer het geheel met: npx paraat check ${folder}`,
      '',
    ]);
    expect(await runCaptured('migrate', folder)).toMatchObject({
      status: 0,
      out: `Er is niets te doen: de antwoorden in ${folder} passen bij deze versie van Paraat.\n`,
    });
    expect((await runCaptured('check', folder)).status).toBe(0);
  });

  it('never touches a version that was released', async () => {
    const released = { 'versies/1.0/instelling.yaml': instelling, 'versies/1.0/oto/activiteiten.yaml': activiteiten };
    const folder = temporaryFolder({ ...released, 'instelling.yaml': instelling });
    expect((await runCaptured('migrate', folder)).status).toBe(0);
    expect(read(folder, 'instelling.yaml')).toContain('id: zorgcentrum-de-vlier');
    for (const [path, text] of Object.entries(released)) expect(read(folder, path)).toBe(text);
  });

  it('changes nothing while a file cannot be read', async () => {
    const folder = old();
    writeFileSync(join(folder, 'registers/piketten.yaml'), '- id: [a\n');
    const { status, errors } = await runCaptured('migrate', folder);
    expect(status).toBe(1);
    expect(errors).toContain('piketten.yaml:1:7 fout haakje-ontbreekt');
    expect(errors).toContain('Verbeter eerst wat hierboven staat; er is niets veranderd.');
    expect(read(folder, 'instelling.yaml')).toBe(instelling);
  });

  it('is what check and build ask for when answers are older, and only then', async () => {
    const folder = old();
    const asked = `Typ eerst: npx paraat migrate ${folder}`;
    expect((await runCaptured('check', folder)).errors).toContain(asked);
    expect((await runCaptured('build', folder, '--out', temporaryFolder())).errors).toContain(asked);
    writeFileSync(join(folder, 'instelling.yaml'), 'id: x\n');
    writeFileSync(join(folder, 'oto/activiteiten.yaml'), '');
    expect((await runCaptured('check', folder)).errors).not.toContain('migrate');
  });
});
