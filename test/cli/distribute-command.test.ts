import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/load/load-releases.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { keepAs } from '../fixtures/release.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { distributionList, withDistribution } from '../fixtures/with-distribution.ts';
import { runCaptured } from './run-captured.ts';

const distribute = (folder: string, out: string, day = '2026-12-20') =>
  runCaptured('distribute', folder, '--out', out, '--peildatum', day);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Bytes and time of every file. */
const stateOf = (...folders: string[]) =>
  folders.flatMap(filesOf).map((path) => [path, statSync(path).mtimeMs, readFileSync(path, 'latin1')]);

const REGISTER = 'versies/1.0/verspreiding.yaml';

/** An institution of which version 1.0 was kept, and a folder for what is made. */
function released(files: Record<string, string> = {}): { folder: string; out: string } {
  const folder = withDistribution(files);
  keepAs(folder, '1.0', { datum: '2026-11-02' });
  return { folder, out: temporaryFolder() };
}

describe('paraat distribute', () => {
  it('makes a pack for each person, and a register of who has which copy', async () => {
    const { folder, out } = released();
    const { status, out: said, errors } = await distribute(folder, out);
    expect([status, errors]).toEqual([0, expect.not.stringContaining('fout')]);
    expect(filesOf(join(out, 'verspreiding')).map((path) => path.slice(out.length + 1))).toEqual([
      'verspreiding/anna/bericht.eml',
      'verspreiding/anna/crisispakket-1.0.pdf',
      'verspreiding/anna/oto-kalender.ics',
      'verspreiding/bram/bericht.eml',
      'verspreiding/bram/crisispakket-1.0.pdf',
      'verspreiding/bram/oto-kalender.ics',
      'verspreiding/cora/crisispakket-1.0.pdf',
      'verspreiding/cora/oto-kalender.ics',
    ]);
    expect(said).toContain('3 pakketten');
    expect(said).toContain('zonder bericht: C. (Cora) Smit');
    const register = readFileSync(join(folder, REGISTER), 'utf8');
    expect(register.match(/^ {4}nummer: \d$/gm)).toEqual([1, 2, 3, 4].map((n) => `    nummer: ${n}`));
    expect(register.match(/^ {4}sha256: [0-9a-f]{64}$/gm)).toHaveLength(3);
    expect(register).toContain('id: plek--receptie');
    for (const name of ['verspreidingsregister.pdf', 'verspreidingsregister.xlsx'])
      expect(existsSync(join(out, name))).toBe(true);
  });

  it('changes nothing the second time, whatever the day, and calls the register no damage', async () => {
    const { folder, out } = released();
    await distribute(folder, out);
    const before = stateOf(folder, out);
    await distribute(folder, out, '2027-03-01');
    expect(stateOf(folder, out)).toEqual(before);
    expect(loadReleases(folder, loadWorkspace(folder).workspace)).toMatchObject({
      releases: { present: { entry: { versie: '1.0' } } },
      problems: [],
    });
  });

  it('keeps what the adviser wrote in the register, to the byte, and prints it', async () => {
    const { folder, out } = released();
    await distribute(folder, out);
    const path = join(folder, REGISTER);
    const typed = readFileSync(path, 'utf8').replace('bevestigd_op:\n', "bevestigd_op: '2026-12-22' # belde\n");
    writeFileSync(path, typed);
    const printed = readFileSync(join(out, 'verspreidingsregister.xlsx'));
    expect((await distribute(folder, out, '2027-03-01')).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(typed);
    expect(readFileSync(join(out, 'verspreidingsregister.xlsx')).equals(printed)).toBe(false);
  });

  it('asks back, in a next version, what gets no successor', async () => {
    const { folder, out } = released();
    await distribute(folder, out);
    writeFileSync(join(folder, 'bouwstenen/documentbeheer.yaml'), "versie: '1.1'\ndatum: 2027-02-01\n");
    writeFileSync(
      join(folder, 'bouwstenen/borging.yaml'),
      distributionList().replace('teams: [crisisteam]', 'functionarissen: [anna]'),
    );
    keepAs(folder, '1.1', { datum: '2027-02-01' });
    const { out: said } = await distribute(folder, out, '2027-02-03');
    expect(said).toContain('In te trekken: 2 exemplaren');
    const register = readFileSync(join(folder, 'versies/1.1/verspreiding.yaml'), 'utf8');
    const handIn = register.slice(register.indexOf('\nin_te_trekken:'));
    expect(handIn).toContain("id: bram\n    versie: '1.0'");
    expect(handIn).toContain('id: cora');
    expect(handIn).not.toContain('id: anna');
    // Who gets no pack any more keeps no folder that looks like one.
    expect(existsSync(join(out, 'verspreiding/bram'))).toBe(false);
    expect(existsSync(join(out, 'verspreiding/anna/crisispakket-1.1.pdf'))).toBe(true);
  });

  it('does not distribute what was never released, a concept, or a version that has a successor', async () => {
    const folder = withDistribution();
    const out = temporaryFolder();
    const never = await distribute(folder, out);
    expect(never).toMatchObject({ status: 1, errors: expect.stringContaining('paraat release') });
    const first = readFileSync(join(folder, 'bouwstenen/borging.yaml'));
    keepAs(folder, '1.0');
    appendFileSync(join(folder, 'bouwstenen/borging.yaml'), 'taakverdeling: anders\n');
    expect((await distribute(folder, out)).errors).toContain('veranderd na versie 1.0');
    keepAs(folder, '1.1');
    writeFileSync(join(folder, 'bouwstenen/borging.yaml'), first);
    expect((await distribute(folder, out)).errors).toContain('versie 1.1 is de laatste');
    expect(filesOf(out)).toEqual([]);
  });

  it('names file and line of a mistake in the register, and leaves it as it is', async () => {
    const { folder, out } = released();
    await distribute(folder, out);
    const path = join(folder, REGISTER);
    const typed = readFileSync(path, 'utf8').replace('bevestigd_op:\n', 'bevestigd_op: 22-12-2026\n');
    writeFileSync(path, typed);
    const line = typed.slice(0, typed.indexOf('22-12-2026')).split('\n').length;
    const { status, errors } = await distribute(folder, out);
    expect([status, errors]).toEqual([1, expect.stringContaining(`verspreiding.yaml:${line}:`)]);
    expect(errors).toContain('2026-12-22');
    expect(readFileSync(path, 'utf8')).toBe(typed);
  });

  it('says that the list is empty, or that a person is on it twice', async () => {
    const empty = released({ 'bouwstenen/borging.yaml': 'distributielijst: []\n' });
    expect((await distribute(empty.folder, empty.out)).errors).toContain('De distributielijst is leeg');
    const line = '  - { ontvanger: X, functionarissen: [anna, anna], uitgave: kaarten, vorm: papier }\n';
    const twice = released({ 'bouwstenen/borging.yaml': distributionList(line) });
    const { status, errors } = await distribute(twice.folder, twice.out);
    expect([status, errors]).toEqual([1, expect.stringContaining('borging.yaml:5:')]);
  });

  it('puts no header of its own in a message for a name over two lines', async () => {
    const { folder, out } = released({
      'registers/functionarissen.yaml': `- { id: anna, naam: "Anna\\nBcc: x@y.example", functie: arts, email: anna@devlier.example }
- { id: bram, naam: Bram, functie: arts }
- { id: cora, naam: Cora, functie: arts }
`,
    });
    expect((await distribute(folder, out)).status).toBe(0);
    const message = readFileSync(join(out, 'verspreiding/anna/bericht.eml'), 'utf8');
    expect(message).not.toMatch(/^bcc:/im);
    expect(message).toMatch(/^To: .*<anna@devlier\.example>\r$/m);
  });
});
