import { describe, expect, it } from 'vitest';
import { fixedFiles } from '../../blocks/institution.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { checkFiles } from '../../src/validate/check-files.ts';
import { validate } from '../../src/validate/validate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** All files an institution has, empty, but for those that were left out; with others added. */
function problemsOf(added: Record<string, string>, without: readonly string[] = []) {
  const names = [...fixedFiles.keys()].filter((path) => !without.some((one) => path.startsWith(one)));
  const folder = temporaryFolder({ ...Object.fromEntries(names.map((path) => [path, ''])), ...added });
  const { workspace } = loadWorkspace(folder);
  return checkFiles(workspace).map(({ severity, code, at, hint }) => ({
    found: `${severity} ${code} ${at.file}`,
    hint: hint ?? '',
  }));
}

const answers = '# Onze visie.\nvisie: |\n  Wij oefenen.\n';

describe('a file that nothing uses', () => {
  it.each([
    'bouwstenen/visie.yaml.txt',
    'bouwstenen/visie',
    'bouwstenen/visie.yml',
    'bouwstenen/Visie.yaml',
    'bouwstenen/visie (1).yaml',
    'bouwstenen/visie - kopie.yaml',
    'bouwstenen/vissie.yaml',
    'bouwstenen/visie.md',
  ])('is an error, once, when it holds the answers of another name: %s', (path) => {
    expect(problemsOf({ [path]: answers }, ['bouwstenen/visie.yaml'])).toEqual([
      { found: `error onbekend-bestand ${path}`, hint: 'Bedoelde u "bouwstenen/visie.yaml"?' },
    ]);
  });

  it.each([
    ['scenariokaarten/Cyber Aanval.yaml', 'naam: Cyber\n', 'scenariokaarten/cyber-aanval.yaml'],
    ['scenariokaarten/cyber.yaml.txt', 'naam: Cyber\n', 'scenariokaarten/cyber.yaml'],
    ['hoofdstukken/Eigen stuk.md', '---\ntitel: A\n---\n', 'hoofdstukken/eigen-stuk.md'],
    ['hoofdstukken/Privé.txt', '---\ntitel: A\n---\n', 'hoofdstukken/prive.md'],
  ])('is told which signs the name of a card or chapter may have: %s', (path, text, meant) => {
    const [problem, ...more] = problemsOf({ [path]: text });
    expect(more).toEqual([]);
    expect(problem!.found).toBe(`error onbekend-bestand ${path}`);
    expect(problem!.hint).toContain(`Bedoelde u "${meant}"?`);
    expect(problem!.hint).toContain('kleine letters, cijfers en streepjes');
  });

  it('is an error beside the file it copies', () => {
    expect(problemsOf({ 'bouwstenen/visie (1).yaml': answers })).toEqual([
      {
        found: 'error onbekend-bestand bouwstenen/visie (1).yaml',
        hint: 'Er is al een bestand "bouwstenen/visie.yaml". Zet daarin wat u hier wilt houden en haal dit bestand uit de map.',
      },
    ]);
  });

  it.each(['notities.txt', 'registers/rooster.xlsx', 'hoofdstukken/plaat.png', 'oto/Bijeenkomst 3.docx'])(
    'is a warning when it holds no answers: %s',
    (path) => {
      expect(problemsOf({ [path]: 'Zomaar een tekst' }).map(({ found }) => found)).toEqual([
        `warning ongebruikt-bestand ${path}`,
      ]);
    },
  );

  it('is no logo, font or annex', () => {
    const used = 'huisstijl:\n  logo: logo.png\n  lettertype:\n    gewoon: letters/a.ttf\n';
    const files = { 'instelling.yaml': used, 'logo.png': 'x', 'letters/a.ttf': 'x', 'letters/OFL.txt': 'x' };
    expect(problemsOf({ ...files, 'bijlagen/b.pdf': 'x' })).toEqual([]);
  });
});

describe('a folder that nothing uses', () => {
  it('is one error for a folder under another name, and its files are not missing as well', () => {
    const renamed = [...fixedFiles.keys()].filter((path) => path.startsWith('bouwstenen/'));
    const files = Object.fromEntries(renamed.map((path) => [path.replace('b', 'B'), answers]));
    const [problem, ...more] = problemsOf(files, ['bouwstenen/']);
    expect(more).toEqual([]);
    expect(problem).toEqual({
      found: 'error onbekende-map Bouwstenen/bestaande-plannen.yaml',
      hint: 'Bedoelde u "bouwstenen"?',
    });
  });

  it('is one warning for a folder of other things', () => {
    expect(problemsOf({ 'archief/a.docx': 'x', 'archief/2025/b.docx': 'x' }).map(({ found }) => found)).toEqual([
      'warning onbekende-map archief/2025/b.docx',
    ]);
  });

  it('is one error for a folder in a folder of answers', () => {
    expect(problemsOf({ 'bouwstenen/oud/visie.yaml': answers }).map(({ found }) => found)).toEqual([
      'error onbekende-map bouwstenen/oud/visie.yaml',
    ]);
  });

  it('breaks no references to what stands in it', () => {
    const files = { 'Registers/rollen.yaml': '- id: voorzitter\n', 'registers/piketten.yaml': '' };
    const borging = { 'bouwstenen/borging.yaml': 'portefeuillehouder: joost\n' };
    const { problems } = validate(loadWorkspace(temporaryFolder({ ...files, ...borging })).workspace);
    expect(problems.filter(({ code }) => code === 'onbekende-verwijzing')).toHaveLength(1);
    const { 'registers/piketten.yaml': _, ...renamed } = files;
    const after = validate(loadWorkspace(temporaryFolder({ ...renamed, ...borging })).workspace).problems;
    expect(after.filter(({ code }) => code === 'onbekende-verwijzing')).toEqual([]);
  });
});
