import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryFile } from '../../src/write/inventory.ts';
import { lockFile } from '../../src/write/lock.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

const wrongTeam = { 'registers/teams.yaml': '- id: cbt\n  naam: CBT\n  soort: beleidsteem\n  niveau: strategisch\n' };

describe('paraat build', () => {
  it('writes the documents, says how many, and where the open questions are', async () => {
    const folder = smallInstitution();
    const out = join(temporaryFolder(), 'plannen');
    const run = await runCaptured('build', folder, '--out', out);
    expect(run.status).toBe(0);
    expect(readdirSync(out).filter((name) => name !== inventoryFile)).toHaveLength(22);
    // Nine forms, and nine cards that no role or scenario is needed for, each twice, in folders of their own.
    expect(run.out).toContain(`56 bestanden in ${out} (`);
    expect(run.out).toContain(`${folder}/oto/beleid.yaml:1:1 `);
    expect(run.errors).toMatch(/Er ontbreken \d+ bestanden: /);
  });

  it('names the file as it was typed, shows the line, underlines the place, and changes nothing', async () => {
    const folder = smallInstitution(wrongTeam);
    const out = temporaryFolder({ 'crisisplan.pdf': 'oud' });
    const run = await runCaptured('build', folder, '--out', out);
    expect(run.status).toBe(1);
    expect(run.errors).toContain(
      `${folder}/registers/teams.yaml:3:10 fout ongeldige-waarde: Soort: "beleidsteem" kan hier niet. Tip: Bedoelde u "beleidsteam"? Kies uit: beleidsteam, operationeel team, actiecentrum.\n      soort: beleidsteem\n             ~~~~~~~~~~~\n`,
    );
    expect(readdirSync(out)).toEqual(['crisisplan.pdf']);
    expect(readFileSync(join(out, 'crisisplan.pdf'), 'utf8')).toBe('oud');
  });

  it('finishes what an interrupted command left, also when the answers hold an error', async () => {
    const out = temporaryFolder({
      'crisisplan.pdf': 'oud',
      '.paraat-nieuw/nieuw/crisisplan.pdf': 'nieuw',
      '.paraat-nieuw/heen': '',
    });
    expect((await runCaptured('build', smallInstitution(wrongTeam), '--out', out)).status).toBe(1);
    expect(readdirSync(out)).toEqual(['crisisplan.pdf']);
    expect(readFileSync(join(out, 'crisisplan.pdf'), 'utf8')).toBe('nieuw');
  });

  it('names the file that is in the way of an interrupted set', async () => {
    const out = temporaryFolder({ '.paraat-nieuw/nieuw/crisisplan.pdf': 'nieuw', '.paraat-nieuw/heen': '' });
    mkdirSync(join(out, 'crisisplan.pdf'));
    const run = await runCaptured('build', smallInstitution(), '--out', out);
    expect(run.status).toBe(3);
    expect(run.errors).toContain(`"${join(out, 'crisisplan.pdf')}"`);
    expect(run.errors).toContain('ongewijzigd');
  });

  it('finds out before the work that the output folder cannot be made, and leaves nothing of its try', async () => {
    const folder = temporaryFolder({ bestand: '' });
    symlinkSync(join(folder, 'nergens'), join(folder, 'schakel'));
    for (const name of ['bestand', 'bestand/onder', 'schakel', `nieuw/${'x'.repeat(300)}`]) {
      const run = await runCaptured('build', smallInstitution(), '--out', join(folder, name));
      expect(run).toMatchObject({ status: 3, out: '' });
      expect(run.errors).toMatch(
        /^In de map ".*" kan niet worden geschreven: [^A-Z]*\. Kies met --out een andere map\./,
      );
    }
    expect(readdirSync(folder).sort()).toEqual(['bestand', 'schakel']);
  });

  it('does not write among the answers, by whichever path', async () => {
    const folder = smallInstitution();
    symlinkSync(folder, join(temporaryFolder(), 'schakel'));
    const link = join(temporaryFolder(), 'schakel');
    symlinkSync(folder, link);
    for (const out of [folder, join(folder, 'bouwstenen/nieuw'), join(link, 'uit'), `${folder}/oto/..`]) {
      const run = await runCaptured('build', folder, '--out', out);
      expect(run).toMatchObject({ status: 2, errors: expect.stringContaining('de map met antwoorden') });
    }
    expect(existsSync(join(folder, 'bouwstenen'))).toBe(false);
    expect(await runCaptured('build', folder, '--out', '')).toMatchObject({
      status: 2,
      errors: 'Bij --out hoort de naam van een map.\n',
    });
  });
});

describe('paraat build, a second time', () => {
  it('says the same when nothing changed, and that nothing was made', async () => {
    const folder = smallInstitution({
      'registers/functionarissen.yaml': '- id: anna\n  naam: Anna\n  functie: Arts\n  gecontroleerd_op: 2020-01-01\n',
    });
    const out = join(temporaryFolder(), 'uit');
    const shown = (text: string) =>
      text.split('\n').filter((line) => !/^Er is niets veranderd|: .*\d+ bladzijden?$/.test(line));
    const withoutTime = (lines: string[]) => lines.map((line) => line.replace(/, \d+,\d s\)/, ')'));
    const first = await runCaptured('build', folder, '--out', out);
    const second = await runCaptured('build', folder, '--out', out);
    expect(second.status).toBe(0);
    expect(second.errors).toBe(first.errors);
    expect(first.errors).toContain('waarschuwing');
    expect(withoutTime(shown(second.out))).toEqual(withoutTime(shown(first.out)));
    expect(second.out).toMatch(/\nEr is niets veranderd sinds de vorige keer: deze bestanden stonden er al\.\n$/);
    expect(first.out).not.toContain('Er is niets veranderd');
  });

  it('names a form that somebody filled in, and where it is now', async () => {
    const folder = smallInstitution();
    const out = join(temporaryFolder(), 'uit');
    await runCaptured('build', folder, '--out', out, '--only', 'oto-plan', '--format', 'docx');
    writeFileSync(join(out, 'oto-plan.docx'), 'met opmerkingen van de OR');
    const run = await runCaptured('build', folder, '--out', out, '--only', 'oto-plan', '--format', 'docx');
    expect(run.out).toContain(
      `"${join(out, 'oto-plan.docx')}" was buiten Paraat veranderd. Dat bestand is bewaard als "${join(out, 'oto-plan (bewaard).docx')}".`,
    );
    expect(readFileSync(join(out, 'oto-plan (bewaard).docx'), 'utf8')).toBe('met opmerkingen van de OR');
    expect(run.out).toMatch(/\n1 bestand in .*\n.*\nDe andere bestanden in die map zijn niet bijgewerkt\.\n$/);
    expect(readdirSync(out).sort()).toEqual([inventoryFile, 'oto-plan (bewaard).docx', 'oto-plan.docx']);
  });

  it('says who is busy in the same folder, and what to do', async () => {
    const lock = { pid: process.ppid, host: hostname(), since: Date.now(), bootedAt: 0 };
    const out = temporaryFolder({ [lockFile]: JSON.stringify(lock) });
    const run = await runCaptured('build', smallInstitution(), '--out', out);
    expect(run).toMatchObject({ status: 3, out: '' });
    expect(run.errors).toMatch(
      /is al een opdracht bezig: sinds \d\d:\d\d uur, op deze computer \(proces \d+\)\. Er is niets/,
    );
    expect(run.errors).toContain(`gooi dan "${join(out, lockFile)}" weg.`);
    expect(readdirSync(out)).toEqual([lockFile]);
  });
});

describe('a part that does not exist', () => {
  it('is answered with the parts there are', async () => {
    const folder = smallInstitution();
    const choices =
      'bereikbaarheidslijst, crisisplan, evaluaties, formulieren, implementatieplan, kaarten, normmatrix, oplegnotitie, oto-jaarverslag, oto-plan, wijzigingsoverzicht, zakkaarten, kalenders';
    const wrong: [string[], string][] = [
      [
        ['--only', 'crisisplam'],
        `"crisisplam" is geen document van Paraat. Bedoelde u "crisisplan"? Kies bij --only uit: ${choices}.`,
      ],
      [['--only', '../x'], `"../x" is geen document van Paraat. Kies bij --only uit: ${choices}.`],
      [['--format', 'word'], 'De vorm "word" bestaat niet. Kies bij --format pdf of docx (Word).'],
      [
        ['--only', 'evaluaties', '--format', 'pdf'],
        'Het document "evaluaties" wordt niet als pdf gemaakt, wel als docx.',
      ],
      [
        ['--only', 'kalenders', '--format', 'pdf'],
        "Bij --only kalenders hoort geen --format: agenda's zijn geen PDF of Word.",
      ],
      [
        ['--edition', 'openbar'],
        'De uitgave "openbar" bestaat niet. Bedoelde u "openbaar"? Kies bij --edition uit: intern, keten, openbaar, functionaris.',
      ],
      [
        ['--edition', 'openbaar', '--only', 'oto-plan'],
        'Het document "oto-plan" bestaat niet in de uitgave openbaar, wel in: intern, keten.',
      ],
      [['--edition', 'keten', '--only', 'kalenders'], "De uitgave keten heeft geen agenda's."],
    ];
    for (const [args, message] of wrong)
      expect(await runCaptured('build', folder, '--out', join(temporaryFolder(), 'uit'), ...args)).toEqual({
        status: 2,
        out: '',
        errors: `${message}\n`,
      });
  });
});

describe('a folder that cannot be built', () => {
  it('is told apart from one that does not exist, with the folder that was meant', async () => {
    const root = temporaryFolder({
      'input/vlier/instelling.yaml': 'naam: De Vlier\n',
      'input/vlier/bouwstenen/visie.yaml': '',
    });
    const meant = (folder: string) => runCaptured('build', join(root, folder));
    const vlier = `Bedoelde u "${join(root, 'input/vlier')}"?\n`;
    for (const folder of ['', 'input', 'input/vlier/bouwstenen', 'input/vliet', 'input/vlier/instelling.yaml']) {
      const run = await meant(folder);
      expect(run, folder).toMatchObject({ status: 2, out: '', errors: expect.stringContaining(vlier) });
      expect(run.errors.trim().split('\n')).toHaveLength(1);
    }
    expect((await meant('input/vliet')).errors).toContain('bestaat niet; u bent nu in');
    expect((await meant('input/vlier/instelling.yaml')).errors).toContain('is een bestand');
    expect((await meant('input')).errors).toContain('er is geen instelling.yaml');
  });
});
