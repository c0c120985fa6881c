import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { validate } from '../../src/validate/validate.ts';
import { type Edits, editedExample, exampleText } from '../fixtures/edited-example.ts';

const NETWORK = 'oto/netwerk.yaml';
const OWN = 'oto/activiteiten.yaml';

/** Line of the first place of a text in a file of the example, from 1. */
const lineOf = (file: string, text: string): number => exampleText(file).split(text)[0]!.split('\n').length;

function judge(edits: Edits) {
  const { workspace, problems } = editedExample(edits);
  const judged = validate(workspace);
  const all = [...problems, ...judged.problems];
  return { ...judged, problems: all, errors: all.filter(({ severity }) => severity === 'error') };
}

const places = (problems: readonly Diagnostic[]) => problems.map(({ code, at }) => [code, at.file, at.line]);

describe('an activity that refers to one of the network', () => {
  it('has its texts, dates and hours, and keeps what is its own', () => {
    const { institution } = judge({});
    const own = institution!.oto.activiteiten.find(({ id }) => id === 'a27-45');
    expect(own).toMatchObject({
      nr: '27-45',
      titel: 'HMIMS-cursus',
      niveau: 'landelijk',
      planning: { data: [{ datum: '2027-11-04', tot_datum: '2027-11-05' }] },
      duur_uren: 16,
      doel: 'Drie sleutelfunctionarissen leren de opvang van grote aantallen slachtoffers organiseren.',
      kosten: { totaal: 4350 },
    });
  });

  it('follows a date that the network moves; calendars know it by the same UID', () => {
    const eventsOf = (edits: Edits) => calendarsOf(judge(edits).institution!)[0]!.events;
    const uid = 'a27-45@ziekenhuis-lindewaard';
    const found = (edits: Edits) => eventsOf(edits).find((event) => event.uid === uid)?.time;
    expect(found({})).toMatchObject({ first: '2027-11-04', last: '2027-11-05' });
    const moved = (text: string) => text.replace('2027-11-04', '2027-11-09').replace('2027-11-05', '2027-11-10');
    expect(found({ [NETWORK]: moved })).toMatchObject({ first: '2027-11-09', last: '2027-11-10' });
  });

  it('is checked like any other, at the line of the network where the answer stands', () => {
    const { problems } = judge({
      [NETWORK]: (text) => text.replace('2027-11-04', '2027-11-25').replace('2027-11-05', '2027-11-26'),
    });
    expect(places(problems)).toContainEqual(['in-geblokkeerde-periode', NETWORK, lineOf(NETWORK, '2027-11-04')]);
  });

  it('is one problem, not many, when the network has no such activity', () => {
    const { errors } = judge({
      [OWN]: (text) => text.replace('netwerkactiviteit: hmims-2027', 'netwerkactiviteit: xyzzy'),
    });
    expect(places(errors)).toEqual([['onbekende-verwijzing', OWN, lineOf(OWN, 'netwerkactiviteit: hmims-2027')]]);
    expect(errors[0]?.hint).toContain('Kies een id uit oto/netwerk.yaml');
  });

  it('is one problem when the file of the network is gone', () => {
    const { errors } = judge({ [NETWORK]: null });
    expect(errors.map(({ hint }) => hint)).toContain(
      'Het bestand oto/netwerk.yaml ontbreekt. Zet het terug, of haal de verwijzingen weg.',
    );
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['onbekende-verwijzing']));
  });

  it('needs nothing of the network but says what is missing when the network does not say it', () => {
    const { errors } = judge({ [NETWORK]: (text) => text.replace(/ {4}type: hmims\n/, '') });
    expect(errors).toMatchObject([{ code: 'ontbrekend-veld', at: { file: OWN } }]);
    expect(errors[0]?.message).toContain('Type activiteit');
  });

  it('may say it otherwise: its own answer wins, with a notice that names both places', () => {
    const { institution, problems } = judge({
      [OWN]: (text) => text.replace('  netwerkactiviteit: hmims-2027\n', '$&  titel: Cursus\n'),
    });
    expect(institution?.oto.activiteiten.find(({ id }) => id === 'a27-45')?.titel).toBe('Cursus');
    expect(problems.filter(({ code }) => code === 'eigen-antwoord-gaat-voor')).toMatchObject([
      {
        severity: 'notice',
        message: `Titel: dit antwoord gaat voor dat van het netwerk in oto/netwerk.yaml, regel ${lineOf(NETWORK, 'titel: HMIMS')}. Wijzigt het netwerk het, dan wijzigt uw plan niet mee.`,
        at: { file: OWN, line: lineOf(OWN, 'netwerkactiviteit: hmims-2027') + 1 },
      },
    ]);
  });
});

describe('goals and money of the network', () => {
  it('become those of the policy of the institution', () => {
    const { beleid } = judge({}).institution!.oto;
    expect(beleid.regionale_beleidsdoelen).toContainEqual({
      netwerkdoel: 'zelfde-leest',
      doel: 'Sleutelfunctionarissen in de regio zijn op dezelfde leest geschoeid.',
      tot: '2028-12-31',
      bijdrage: 'Wij stellen onze basismodule en de workshop over situationeel bewustzijn open voor anderen.',
    });
    expect(beleid.financiering).toMatchObject({
      via: 'Netwerk Acute Zorg Lindeland',
      hoogste_percentage: 50,
      plafond: 36000,
    });
  });

  it('are judged where they stand: a lower ceiling in a newer file is a warning in that file', () => {
    const { problems } = judge({ [NETWORK]: (text) => text.replace('plafond: 36000', 'plafond: 1000') });
    expect(places(problems)).toContainEqual(['boven-plafond', NETWORK, lineOf(NETWORK, 'plafond: 36000')]);
  });

  it('are not taken over by an institution that asks for no money', () => {
    const without = (text: string) => text.replace(/^financiering:\n(?: {2}.*\n|\n)*/m, '');
    expect(judge({ 'oto/beleid.yaml': without }).institution?.oto.beleid.financiering).toBeUndefined();
  });
});

describe('a file of the network that is wrong', () => {
  it('is told once, in that file, though an own activity takes the answer over', () => {
    const { errors } = judge({ [NETWORK]: (text) => text.replace('duur_uren: 16', 'duur_uren: veel') });
    expect(places(errors)).toEqual([['ongeldige-waarde', NETWORK, lineOf(NETWORK, 'duur_uren: 16')]]);
  });

  it('may not name a type that Paraat does not know; that too is told once', () => {
    const { errors } = judge({ [NETWORK]: (text) => text.replace('type: hmims', 'type: qqqq') });
    expect(places(errors)).toEqual([['onbekende-verwijzing', NETWORK, lineOf(NETWORK, 'type: hmims')]]);
  });

  it('may use the id of an own activity, but not one of its own twice', () => {
    const { errors } = judge({
      [NETWORK]: (text) =>
        text.replace('- id: leerkring-2027', '- id: a27-01').replace('- id: woordvoering-2027', '- id: a27-02'),
      'oto/beleid.yaml': (text) => text.replace('netwerkactiviteit: woordvoering-2027', 'netwerkactiviteit: a27-02'),
    });
    expect(errors).toEqual([]);
    const twice = judge({ [NETWORK]: (text) => text.replace('- id: leerkring-2027', '- id: hmims-2027') });
    expect(places(twice.errors)).toEqual([['dubbele-id', NETWORK, lineOf(NETWORK, '- id: leerkring-2027')]]);
  });
});
