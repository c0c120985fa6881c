import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import { editedExample } from '../fixtures/edited-example.ts';

/** Errors of the checks in one file after a line of it was replaced. */
function errorsOf(path: string, from: string | RegExp, to: string) {
  const { workspace } = editedExample({ [path]: (text) => text.replace(from, to) });
  return validate(workspace).problems.filter((problem) => problem.severity === 'error');
}
const INSTELLING = 'instelling.yaml';
const told = (problems: ReturnType<typeof errorsOf>) =>
  problems.map(({ code, message, hint }) => [code, message, hint]);

describe('a misspelt field', () => {
  it('is one problem: the field that is missing because of it is the tip', () => {
    expect(told(errorsOf(INSTELLING, /^naam:/m, 'naaam:'))).toEqual([
      ['onbekend-veld', 'Het veld "naaam" bestaat hier niet.', 'Bedoelde u "naam"?'],
    ]);
  });

  it('does not hide a field that is missing for another reason', () => {
    const codes = errorsOf(INSTELLING, /^naam: .*$/m, 'verzonnen_veld: x').map(({ code, at }) => `${at.line} ${code}`);
    expect(codes).toEqual(['1 ontbrekend-veld', '5 onbekend-veld']);
  });
});

describe('a field that is there without an answer', () => {
  it('is not called missing', () => {
    for (const empty of ['', ' "   "'])
      expect(told(errorsOf(INSTELLING, /^naam: .*$/m, `naam:${empty}`))).toEqual([
        ['ontbrekend-veld', 'Achter "naam" (Naam van de instelling) staat niets.', expect.any(String)],
      ]);
  });

  it('leaves its question open when it holds only spaces', () => {
    const { workspace } = editedExample({
      [INSTELLING]: (text) => text.replace(/^algemeen_nummer: .*$/m, 'algemeen_nummer: "  "'),
    });
    const { institution, problems } = validate(workspace);
    expect(institution?.instelling.algemeen_nummer).toBeNull();
    expect(problems.map((problem) => problem.message)).toContain('Algemeen nummer: nog niet ingevuld.');
  });

  it('asks for the reason behind nvt, and for nvt when it is typed as an answer', () => {
    expect(told(errorsOf(INSTELLING, /^algemeen_nummer: .*$/m, 'algemeen_nummer:\n  nvt:'))).toEqual([
      ['ontbrekend-veld', 'Achter "nvt" staat geen reden.', 'Schrijf erachter waarom deze vraag niet speelt.'],
    ]);
    for (const typed of ['nvt', 'N.v.t.']) {
      const [problem] = errorsOf(INSTELLING, /^algemeen_nummer: .*$/m, `algemeen_nummer: ${typed}`);
      expect(problem?.hint, typed).toContain('nvt: en daarachter de reden');
    }
  });

  it('is told that it cannot be "not applicable", and what to do instead', () => {
    const cannot = (title: string) => `${title}: dit veld kan niet "niet van toepassing" zijn.`;
    const optional = (nvt: string) => errorsOf(INSTELLING, /^website: .*$/m, `website:\n  ${nvt}`);
    expect(told(optional('nvt: geen'))).toEqual([
      ['ongeldige-waarde', cannot('Website'), 'Laat het veld weg: haal ook de regel erboven weg.'],
    ]);
    expect(optional('nvt: geen')[0]?.at).toMatchObject({ column: 3, length: 3 });
    expect(told(optional('nvt:'))).toEqual(told(optional('nvt: geen')));
    expect(told(errorsOf(INSTELLING, /^naam: .*$/m, 'naam:\n  nvt: geen'))).toEqual([
      [
        'ongeldige-waarde',
        cannot('Naam van de instelling'),
        'Vul het in: zonder dit veld kan het plan niet worden gemaakt.',
      ],
    ]);
    const [group, ...more] = errorsOf(INSTELLING, /^huisstijl:\n/m, 'huisstijl:\n  lettertype:\n    nvt: geen\n');
    expect(group?.message).toContain('dit veld kan niet');
    expect(more).toEqual([]);
  });

  it('is told where nvt stands wrong: in a list, or for a whole block', () => {
    const [item] = errorsOf('registers/piketten.yaml', /pool: \[.*\]/, 'pool:\n    - nvt: geen');
    expect(item?.hint).toContain(
      'Is de hele lijst niet van toepassing, zet nvt: met de reden er dan zonder streepje onder.',
    );
    const [block, ...more] = errorsOf('bouwstenen/leiderschap.yaml', /^[\s\S]*$/, 'nvt: elders\n');
    expect(block?.hint).toContain('niet_gebruikt in instelling.yaml');
    expect(more).toEqual([]);
  });

  it('is told of an empty place in a list', () => {
    const [problem] = errorsOf('registers/piketten.yaml', 'pool: [tamara-lee', 'pool: ["", tamara-lee');
    expect(problem?.message).toBe('Wie er in het rooster staan: hier staat een leeg onderdeel in de lijst.');
  });
});

describe('a colour without quotes', () => {
  it('is a comment to YAML, and the problem shows how to write it', () => {
    expect(told(errorsOf(INSTELLING, /accentkleur: .*/, 'accentkleur: #0b5a6b'))).toEqual([
      [
        'ontbrekend-veld',
        expect.stringContaining('#0b5a6b staat niet tussen aanhalingstekens'),
        "Schrijf accentkleur: '#0b5a6b'.",
      ],
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it('is told in the message, and what to do in the tip', () => {
    expect(told(errorsOf('bouwstenen/documentbeheer.yaml', /^datum: .*$/m, 'datum: 2-11-2026'))).toEqual([
      [
        'ongeldige-waarde',
        expect.stringMatching(/: Zo wordt een datum niet herkend\.$/),
        'Schrijf jaar-maand-dag: 2026-11-02.',
      ],
    ]);
    const [number] = errorsOf(INSTELLING, /^algemeen_nummer: .*$/m, 'algemeen_nummer: 0123 toestel 5');
    expect(number).toMatchObject({
      message: 'Algemeen nummer: Dit is geen telefoonnummer.',
      hint: expect.stringContaining('alleen cijfers'),
    });
  });
});
