import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import { type Edits, editedExample, exampleText } from '../fixtures/edited-example.ts';

/** Errors of the example after an edit; the references to Joost Hendriks are counted in the example itself. */
const errorsOf = (edits: Edits) =>
  validate(editedExample(edits).workspace).problems.filter((problem) => problem.severity === 'error');

const PEOPLE = 'registers/functionarissen.yaml';
const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);
const withJoost = (line: string): Edits => ({ [PEOPLE]: replaced('- id: joost-hendriks\n  naam:', line) });
const lineOf = (path: string, text: string) => exampleText(path).split('\n').indexOf(text) + 1;
const joost = lineOf(PEOPLE, '- id: joost-hendriks');

describe('an id that is lost', () => {
  it('is one problem, at the item where it is missing, with the number of references', () => {
    const [problem, ...others] = errorsOf(withJoost('- naam:'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'ontbrekend-veld', at: { file: PEOPLE, line: joost } });
    expect(problem?.message).toMatch(
      /^Het veld "id" \(Id\) ontbreekt, en er zijn 1\d verwijzingen naar "joost-hendriks"\.$/,
    );
    expect(problem?.hint).toBe('Schrijf hier id: joost-hendriks.');
  });

  it('is one problem when the field that holds it is misspelt', () => {
    const found = errorsOf(withJoost('- iid: joost-hendriks\n  naam:'));
    expect(found.map((problem) => problem.code)).toEqual(['onbekend-veld']);
    expect(found[0]?.message).toMatch(/^Het veld "iid" bestaat hier niet, en er zijn 1\d verwijzingen naar/);
    expect(found[0]?.hint).toBe('Bedoelde u "id"?');
  });

  it('is one problem when it has the form of a name, and no tip repeats that form', () => {
    const found = errorsOf(withJoost('- id: Joost Hendriks\n  naam:'));
    expect(found.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
      `${PEOPLE}:${joost}:7 ongeldige-waarde`,
    ]);
    expect(found[0]?.message).toMatch(/^Id: Zo mag een id niet heten, en er zijn 1\d verwijzingen naar/);
    expect(found[0]?.hint).toBe('Schrijf hier id: joost-hendriks.');
  });

  it('is one problem when another item has it, at the item whose name is not that of the id', () => {
    const found = errorsOf(withJoost('- id: anneke-vermeulen\n  naam:'));
    expect(found.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
      `${PEOPLE}:${joost}:7 dubbele-id`,
    ]);
    expect(found[0]?.message).toMatch(/staat twee keer in functionarissen, en er zijn 1\d verwijzingen naar "joost-h/);
    expect(found[0]?.hint).toMatch(/^De andere staat in .*, regel 4\. Bedoelde u hier "joost-hendriks"\?$/);
  });

  it('is told at the first of two equal ids when that one has the wrong name', () => {
    const found = errorsOf({ 'registers/piketten.yaml': replaced('- id: ict\n', '- id: techniek\n') });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'dubbele-id',
      at: { line: lineOf('registers/piketten.yaml', '- id: ict') },
      hint: expect.stringContaining('Bedoelde u hier "ict"?'),
    });
  });

  it('was probably renamed when nobody uses the new one: told at the item, with where the old one still stands', () => {
    const found = errorsOf(withJoost('- id: joost-de-vries\n  naam:'));
    expect(found.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
      `${PEOPLE}:${joost}:7 id-veranderd`,
    ]);
    expect(found[0]?.hint).toMatch(
      /^Zet hier weer id: joost-hendriks, of verander ook de verwijzingen: .*rollen\.yaml/,
    );
  });

  it('was probably renamed when a scenario card has another file name', () => {
    const card = exampleText('scenariokaarten/cyberaanval.yaml');
    const found = errorsOf({ 'scenariokaarten/cyberaanval.yaml': null, 'scenariokaarten/cyber-aanval.yaml': card });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'id-veranderd', at: { file: 'scenariokaarten/cyber-aanval.yaml' } });
    expect(found[0]?.hint).toContain('Noem het bestand weer cyberaanval.yaml');
  });

  it('gives no other problem or warning: the rules judge the answers as they were meant', () => {
    for (const edits of [withJoost('- id: anneke-vermeulen\n  naam:'), withJoost('- id: joost-de-vries\n  naam:')]) {
      const { problems } = validate(editedExample(edits).workspace);
      expect(problems.filter(({ severity }) => severity === 'error' || severity === 'warning')).toHaveLength(1);
    }
  });

  it('is one problem at the first reference when the whole item is gone, with where the others stand', () => {
    const found = errorsOf({ [PEOPLE]: (text) => text.replace(/^- id: joost-hendriks\n(?: .*\n)*/m, '') });
    expect(found.map((problem) => problem.code)).toEqual(['onbekende-verwijzing']);
    expect(found[0]?.message).toMatch(/bestaat niet in functionarissen, en er zijn 1\d verwijzingen naar/);
    expect(found[0]?.hint).toMatch(/Dezelfde id staat ook in .*regel \d+/);
  });
});

describe('a reference', () => {
  it('that is misspelt once is told where it stands, with the id that was probably meant', () => {
    const found = errorsOf({
      'registers/rollen.yaml': replaced('functionaris: anneke-vermeulen', 'functionaris: anneke-vermeulem'),
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'onbekende-verwijzing',
      at: { file: 'registers/rollen.yaml', column: 21 },
      message: 'Functionaris: "anneke-vermeulem" bestaat niet in functionarissen.',
      hint: 'Bedoelde u "anneke-vermeulen"?',
    });
  });

  it('in a list is told by the title of the list, with the id of the person who was probably meant', () => {
    const found = errorsOf({
      'oto/uitvoering.yaml': replaced('aanwezigen: [anneke-vermeulen,', "aanwezigen: ['A. Vermeulen',"),
    });
    expect(found).toMatchObject([
      {
        message: 'Aanwezige functionarissen: "A. Vermeulen" bestaat niet in functionarissen.',
        hint: 'Bedoelde u "anneke-vermeulen"?',
      },
    ]);
  });

  it('to nothing is told also when another file has a fault', () => {
    const found = errorsOf({
      'registers/rollen.yaml': replaced('functionaris: anneke-vermeulen', 'functionaris: anneke-vermeulem'),
      'registers/partners.yaml': '- naam: zonder id\n',
    });
    expect(found.map(({ code, at }) => `${at.file} ${code}`)).toEqual(
      expect.arrayContaining(['registers/rollen.yaml onbekende-verwijzing', 'registers/partners.yaml ontbrekend-veld']),
    );
  });

  it('into a register whose file is missing says so, once', () => {
    const found = errorsOf({ 'registers/teams.yaml': null }).filter(
      (problem) => problem.code === 'onbekende-verwijzing',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/bestaat niet in teams, en er zijn \d+ verwijzingen naar teams\.$/);
    expect(found[0]?.hint).toBe(
      'Het bestand registers/teams.yaml ontbreekt. Zet het terug, of haal de verwijzingen weg.',
    );
  });

  it('into an empty register says that nothing stands there', () => {
    const found = errorsOf({ 'registers/teams.yaml': '' });
    expect(found.map((problem) => problem.hint)).toEqual(['Er staat nog niets in teams.']);
  });
});

describe('an id that stands twice', () => {
  it('is told at the second, with the place of the first and the references that are now in doubt', () => {
    const found = errorsOf({
      'registers/piketten.yaml': (text) => `${text}\n- id: ict\n  naam: Nog een\n`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(
      /^De id "ict" staat twee keer in piketten, en er zijn \d+ verwijzingen naar "ict"/,
    );
    expect(found[0]?.hint).toMatch(/^De andere staat in registers\/piketten\.yaml, regel \d+\. Kies een andere id\.$/);
  });
});

describe('a file that cannot be read', () => {
  it('gives no other problem than its own, for its fields or for what refers to it', () => {
    const loaded = editedExample({
      'instelling.yaml': (text) => text.replace(/^naam: .*$/m, "naam: 'Ziekenhuis"),
      'registers/teams.yaml': '\t- id: [',
    });
    expect(loaded.problems.filter((problem) => problem.severity === 'error').length).toBeGreaterThan(1);
    const { institution, problems } = validate(loaded.workspace);
    expect(institution).toBeNull();
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});
