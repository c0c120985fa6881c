import { describe, expect, it } from 'vitest';
import { LeakCheck } from '../../src/leak/leak-check.ts';
import { formsOf } from '../../src/leak/withheld-forms.ts';
import type { WithheldValue } from '../../src/model/withheld.ts';
import { reduce } from '../../src/reduce/reduce.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const person = `- id: wouter-post
  naam: W. (Wouter) Post
  functie: adviseur
  mobiel: 0600 12 34 12
`;

function problemsOf(files: Record<string, string>, printed: string) {
  const { withheld, workspace } = reduce(
    workspaceOf({ 'registers/functionarissen.yaml': person, ...files }),
    'openbaar',
  );
  const check = new LeakCheck(withheld, workspace, 'openbaar');
  check.look({ path: 'crisisplan.pdf.txt', bytes: new TextEncoder().encode(printed) });
  return check.problems();
}

describe('a leak', () => {
  const visie = 'uitleg: Ons plan\nreikwijdte: |\n  Eerste regel.\n  Bel Wouter Post, 0600-123412.\n';

  it('is a problem of the answer that says it, at its line, with what it is and where it came out', () => {
    const problems = problemsOf({ 'bouwstenen/visie.yaml': visie }, 'Bel Wouter Post, 0600-123412.');
    expect(problems.map(({ at }) => [at.file, at.line, at.column])).toEqual([
      ['bouwstenen/visie.yaml', 4, 7],
      ['bouwstenen/visie.yaml', 4, 20],
    ]);
    expect(problems[1]?.message).toBe(
      'Deze tekst noemt Mobiel nummer uit registers/functionarissen.yaml, regel 4. Dat hoort niet in de uitgave openbaar, maar staat zo in crisisplan.pdf.txt.',
    );
  });

  it('that stands in no answer is told with where it is kept', () => {
    const [problem] = problemsOf({}, 'Wouter Post');
    expect(problem?.at).toMatchObject({ file: 'registers/functionarissen.yaml', line: 2 });
    expect(problem?.message).toContain('Het komt niet uit een antwoord.');
  });

  it('is not told of an answer that no document prints', () => {
    expect(problemsOf({ 'bouwstenen/visie.yaml': visie }, 'Niets.')).toEqual([]);
  });
});

describe('what cannot be told from what may be said is no leak', () => {
  it('a number that is also the number for everybody', () => {
    const same = { 'instelling.yaml': 'algemeen_nummer: 0600 12 34 12\n' };
    expect(problemsOf(same, 'Bel 0600 12 34 12')).toEqual([]);
  });

  it('a name that is also that of a room, and not one that is typed in a text', () => {
    const room = '- id: zaal\n  naam: Wouter Post\n  locatie: huis\n  gebouw: huis\n';
    expect(problemsOf({ 'registers/ruimten.yaml': room }, 'In zaal Wouter Post')).toEqual([]);
    expect(problemsOf({ 'bouwstenen/visie.yaml': 'uitleg: Wouter Post\n' }, 'Wouter Post')).toHaveLength(1);
  });
});

describe('a sentence about the project', () => {
  const project = { 'implementatie.yaml': 'geld_toelichting: De gemeente betaalt dit jaar de helft van de kosten.\n' };
  const sentence = 'In het kort: de gemeente betaalt dit jaar de helft van de kosten.';

  it('is a leak where only a document says it', () => {
    expect(problemsOf(project, sentence)).toHaveLength(1);
  });

  it('and none where an answer for everybody says so too', () => {
    expect(problemsOf({ ...project, 'bouwstenen/visie.yaml': `visie: '${sentence}'\n` }, sentence)).toEqual([]);
  });
});

describe('the forms of a name', () => {
  const formsOfName = (value: string) =>
    formsOf({ kind: 'naam', value, title: 'Naam', file: '', path: ['naam'], isPassage: false } satisfies WithheldValue);

  it('know titles, initials, first names and prefixes', () => {
    const forms = formsOfName('Dr. H. (Hidde) van der Meer');
    expect(forms).toEqual(
      expect.arrayContaining(['hiddevandermeer', 'hvandermeer', 'vandermeerh', 'meerhvander', 'meerhiddevander']),
    );
    expect(forms).not.toContain('vandermeer');
    expect(formsOfName('Ann de Wit')).toEqual(expect.arrayContaining(['anndewit', 'witannde', 'dewitann']));
    expect(formsOfName('J.P. Müller-Özdemir')).toContain('jpmullerozdemir');
  });

  it('are none for who is nobody, or too short to tell', () => {
    expect(formsOfName('Vacature')).toEqual([]);
    expect(formsOfName('An')).toEqual([]);
  });
});
