import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersMeant } from '../../src/cli/folders-meant.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../../src/write/files-in.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const command = join(process.cwd(), 'dist/src/cli.js');
const only = ['--only', 'oplegnotitie', '--format', 'docx'];
const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });
const hashesIn = (folder: string) => filesIn(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]);

const answers = (name: string): string =>
  readFileSync(join(smallInstitution(), 'instelling.yaml'), 'utf8').replaceAll('De Vlier', name);

/** A working folder with two institutions, between them one with an error, one without answers, and a file. */
const several = (): string =>
  temporaryFolder({
    'input/berk/instelling.yaml': answers('De Berk'),
    'input/berk/oto/beleid.yaml': 'planjaar: 2027\n',
    'input/eik/instelling.yaml': answers('De Eik'),
    'input/eik/oto/beleid.yaml': 'planjaar: volgend jaar\n',
    'input/leeg/notitie.txt': '',
    'input/leesmij.txt': '',
    'input/wilg/instelling.yaml': answers('De Wilg'),
    'input/wilg/oto/beleid.yaml': 'planjaar: 2028\n',
  });

describe('paraat build of several folders', () => {
  it('makes of each what it makes of it alone, whatever becomes of the others, and ends with a table', async () => {
    const cwd = several();
    const built = run(cwd, 'build', ...readdirSync(join(cwd, 'input')).map((name) => `input/${name}`), ...only);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('input/eik/oto/beleid.yaml:1:11 fout');
    expect(built.stderr).toContain('In de map "input/leeg" staan geen antwoorden van een instelling');
    expect(built.stderr).toContain('"input/leesmij.txt" is een bestand, geen map met antwoorden: overgeslagen.');
    expect(built.stderr).toMatch(/\n2 mappen zijn mislukt: input\/eik, input\/leeg\.\n$/);
    const table = built.stdout
      .slice(built.stdout.indexOf('\nmap'))
      .replace(/\d+,\d s/g, '# s')
      .replace(/ +/g, ' ');
    const [, warnings, open] = / 1 1 (\d+) (\d+) # s gemaakt/.exec(table) ?? [];
    expect(Number(open)).toBeGreaterThan(10);
    expect(table).toBe(`
map documenten bladzijden waarschuwingen open vragen tijd uitkomst
input/berk 1 1 ${warnings} ${open} # s gemaakt
input/eik - - - - # s Eén fout
input/leeg - - - - # s niet begonnen
input/wilg 1 1 ${warnings} ${open} # s gemaakt

4 instellingen in # s: 2 gelukt, 2 mislukt
`);
    expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['berk', 'wilg']);
    for (const name of ['berk', 'wilg']) {
      const alone = join(cwd, `alleen-${name}`);
      const built = await runCaptured('build', join(cwd, 'input', name), '--out', alone, ...only);
      expect(built.status).toBe(0);
      expect(hashesIn(join(cwd, 'output', name)), name).toEqual(hashesIn(alone));
    }
  });

  it('finds the folders of a pattern itself where the terminal does not', () => {
    const input = join(several(), 'input');
    const meant = (pattern: string) => foldersMeant([join(input, pattern)]);
    expect(meant('*')).toEqual({
      folders: ['berk', 'eik', 'leeg', 'wilg'].map((name) => join(input, name)),
      files: [join(input, 'leesmij.txt')],
    });
    expect(meant('*i*').folders).toEqual(['eik', 'wilg'].map((name) => join(input, name)));
    expect(meant('b*k').folders).toEqual([join(input, 'berk')]);
    for (const none of ['b*x', 'ber*erk']) expect(meant(none).folders).toEqual([join(input, none)]);
  });

  it('refuses folders whose documents would come in one folder, before anything is written', () => {
    const cwd = several();
    mkdirSync(join(cwd, 'elders/Berk'), { recursive: true });
    symlinkSync(join(cwd, 'input/berk'), join(cwd, 'schakel'));
    const refused: [string[], string][] = [
      [
        ['input/berk', 'elders/Berk'],
        'De documenten van "input/berk" en "elders/Berk" zouden in dezelfde map komen: "output/Berk". Geef een van de mappen een andere naam, of',
      ],
      [['input/berk', 'input/wilg', '--out', 'uit'], 'Laat --out weg, of maak ze met een opdracht per map.'],
      [['input/wilg', 'input/berk', 'schakel'], '"input/berk" en "schakel" zijn dezelfde map.'],
      [['input/leesmij.txt', 'input/leesmij.txt'], 'Er zijn alleen bestanden genoemd, geen mappen'],
      [['input/*', '--only', 'niets'], '"niets" is geen document van Paraat.'],
    ];
    for (const [args, message] of refused) {
      const built = run(cwd, 'build', ...args);
      expect([built.status, built.stdout], message).toEqual([2, '']);
      expect(built.stderr).toContain(message);
    }
    expect(['output', 'uit'].filter((name) => existsSync(join(cwd, name)))).toEqual([]);
  });
});
