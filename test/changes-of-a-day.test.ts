import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, textOf } from './fixtures/compose-chapter.ts';
import { dayBefore } from './fixtures/day-before.ts';
import { type exampleInstitution, templatesFolder } from './fixtures/example.ts';

const change = dayBefore();
const TODAY = '2027-03-22';
const PLAN = 'Integraal crisisplan';
const LIST = 'Bereikbaarheidslijst: Bereikbaarheidslijst';
const OTO = 'OTO-plan 2027';
/** Place and code. */
const codes = (said: readonly string[]): string[] => said.map((line) => line.split(': ')[0] ?? '');

describe('a crisis coordinator leaves and an untrained one follows', () => {
  const successor = [
    '- id: mila-verhoef\n  naam: M. (Mila) Verhoef\n  functie: coördinator Crisisbeheersing\n  mobiel: 06 00 00 07 77',
    '  email: m.verhoef@lindewaard.example\n  gecontroleerd_op: 2027-03-22\n  van: 2027-05-01\n',
  ].join('\n');
  const term = '    - functionaris: wouter-post\n      als: houder\n      van: 2026-09-01\n';
  const follow = '      tot: 2027-04-30\n    - functionaris: mila-verhoef\n      als: houder\n      van: 2027-05-01\n';

  it('changes who is rung and what is said of the training, and both calendars; check tells what else hung on the one', () => {
    const next = change({
      'registers/functionarissen.yaml': [
        ['- id: wouter-post\n', `${successor}\n- id: wouter-post\n  tot: 2027-04-30\n`],
      ],
      'registers/rollen.yaml': [[term, term + follow]],
    });
    expect(next.chapters()).toEqual([`${PLAN}: Bereikbaarheid`, `${OTO}: Programma en opbouw`, LIST]);
    expect(next.text(PLAN, 'Bereikbaarheid').includes('4110Vanaf 1 mei 2027: M. (Mila) Verhoef 06 00 00 07 77')).toBe(
      true,
    );
    expect(next.told()).toEqual([PLAN, 'Bereikbaarheidslijst']);
    expect(next.roles()).toEqual(['crisiscoordinator', 'liaison', 'oto-coordinator']);
    expect(codes(next.said(TODAY))).toEqual([
      'oto/beleid.yaml:305:24 te-veel-uren',
      'registers/rollen.yaml:49:21 nieuw-zonder-basismodule',
      'registers/rollen.yaml:573:21 houder-vertrekt',
    ]);
    expect(codes(next.said('2027-05-03'))).toEqual([
      'oto/beleid.yaml:305:24 te-veel-uren',
      'registers/piketten.yaml:17:10 vertrokken-functionaris',
      'registers/rollen.yaml:49:21 nieuw-zonder-basismodule',
      'registers/rollen.yaml:497:5 ontbrekende-vervanger',
      'registers/rollen.yaml:500:21 vertrokken-functionaris',
      'registers/rollen.yaml:573:21 vertrokken-functionaris',
    ]);
    const cancelled = next.sent('kalenders/personen/wouter-post');
    expect(cancelled).toContain('a27-43@ziekenhuis-lindewaard cancelled 1');
    expect(cancelled.every((event) => / cancelled 1$/.test(event))).toBe(true);
    expect(next.sent('kalenders/personen/mila-verhoef')).toContain('a27-43@ziekenhuis-lindewaard confirmed 0');
    for (const calendar of ['oto-kalender', 'kalenders/rollen/crisiscoordinator', 'kalenders/personen/ilse-brouwer'])
      expect(next.sent(calendar), calendar).toEqual([]);
  });
});

describe('the crisis room moves on 1 June', () => {
  const ROOMS = 'registers/ruimten.yaml';
  const room =
    '- id: crisisruimte-oost\n  naam: Crisisruimte Oost\n  locatie: lindestad\n  gebouw: gebouw Oost\n  plek: Kamer O1.02.\n' +
    '  toegang: Pas van de kernleden.\n  deurcode: 4410*\n  capaciteit: 16\n  noodstroom: ja\n  telefoon: 4489\n' +
    '  middelen: [Crisiskoffer]\n  van: 2027-06-01\n\n';
  const CODE = '  deurcode: 7319*\n';
  const NEXT = '- id: ot-ruimte-hoofdgebouw\n';
  const ended = (more = '') => [CODE, `  tot: 2027-05-31\n${more}${CODE}`] as const;

  it('is announced where one reads where to go, and takes along what is held there from that day', () => {
    const next = change({ [ROOMS]: [[NEXT, room + NEXT], ended('  opvolger: crisisruimte-oost\n')] });
    expect(next.chapters()).toEqual([
      `${PLAN}: Melding en opschaling`,
      `${PLAN}: Ruimten en middelen`,
      'Evaluatieformulieren: Evaluatie 27-41: Estafette: van OT naar CBT en terug',
      'Evaluatieformulieren: Evaluatie 27-43: Oefening CBT en beide OT’s: cyberaanval',
      LIST,
      'Kaarten: Ruimten en middelen',
      'Zakkaarten: ',
    ]);
    expect(next.text(PLAN, 'Melding en opschaling')).toContain(
      'Crisisruimte Noord (tot en met 31 mei 2027, daarna Crisisruimte Oost)',
    );
    expect(next.told()).toEqual([PLAN, 'Evaluatieformulieren', 'Bereikbaarheidslijst', 'Kaarten', 'Zakkaarten']);
    expect(next.roles()).toContain('voorzitter-cbt');
    expect(next.roles()).not.toContain('voorzitter-ot-zorg');
    expect(next.said(TODAY)).toEqual([]);
    const moved = ['a27-41@ziekenhuis-lindewaard confirmed 1', 'a27-43@ziekenhuis-lindewaard confirmed 1'];
    expect(next.sent('oto-kalender')).toEqual(moved);
  });

  it('leaves the old room out of a plan of a later date', () => {
    const chapter = readFileSync(join(templatesFolder, 'crisisplan/91-ruimten.ejs'), 'utf8');
    const { body } = compose(chapter, (draft) => {
      const [old, ...others] = draft.registers.ruimten;
      const next = { ...old!, id: 'crisisruimte-oost', naam: 'Crisisruimte Oost', van: '2026-10-01' };
      draft.registers.ruimten = [{ ...old!, tot: '2026-09-30', opvolger: next.id }, next, ...others];
    });
    const text = textOf(body);
    expect(text).toContain('Crisisruimte Oost|CBT');
    expect(text).not.toContain('Crisisruimte Noord');
  });

  it('is a warning at the team and at each later exercise without a successor', () => {
    expect(codes(change({ [ROOMS]: [ended()] }).said(TODAY))).toEqual([
      'oto/activiteiten.yaml:1571:11 ruimte-niet-in-gebruik',
      'oto/activiteiten.yaml:1648:11 ruimte-niet-in-gebruik',
      'registers/teams.yaml:16:11 ruimte-niet-in-gebruik',
    ]);
  });

  it('is a warning when there is a gap, when the last day is missing, and when the fallback is then next door', () => {
    const late = room.replace('2027-06-01', '2027-06-08');
    const gap = change({ [ROOMS]: [[NEXT, late + NEXT], ended('  opvolger: crisisruimte-oost\n')] });
    expect(gap.said(TODAY)).toEqual([
      expect.stringMatching(/^registers\/teams\.yaml:16:11 .*op 2027-06-01 geen ruimte/),
    ]);
    const near = room.replace('gebouw Oost', 'hoofdgebouw');
    const beside = change({ [ROOMS]: [[NEXT, near + NEXT], ended('  opvolger: crisisruimte-oost\n')] });
    expect(beside.said(TODAY)).toEqual([
      expect.stringMatching(/^registers\/teams\.yaml:17:18 .*vanaf 2027-06-01 in hetz/),
    ]);
    const open = change({
      [ROOMS]: [
        [NEXT, room + NEXT],
        [CODE, `  opvolger: crisisruimte-oost\n${CODE}`],
      ],
    });
    expect(codes(open.said(TODAY))).toEqual(['registers/ruimten.yaml:9:13 opvolger-zonder-einde']);
  });
});

describe('an exercise is cancelled because of a real event', () => {
  const held = `  - activiteit: a27-15
    doorgegaan: nee
    reden_afwijking: De griepgolf was er echt; zie de inzet van 15 maart.
    resultaat: Vervallen; de inzet oefende hetzelfde.

`;
  const event = `inzetten:
  - id: griepgolf-2027
    titel: Griepgolf met uitval van personeel
    soort: crisis
    datum: 2027-03-15
    tot_datum: 2027-03-18
    scenario: personeelstekort
    teams: [ot-zorg]
    aanwezigen: [pieter-de-boer, kim-schouten]
    bijzonderheden: [crisisdiagnose, flexibele-organisatie]
    verloop: Een op de vijf verpleegkundigen was ziek.
    wat_goed_ging: [De dagstart werd vanzelf een diagnose]
    lessen: [De flexpool hoorde het te laat]
`;

  it('is called off in the calendars and costs nothing, and the event is practice', () => {
    const next = change({
      'oto/activiteiten.yaml': [
        ['eerste beeld na een kwartier.\n  status: aangevraagd', 'eerste beeld na een kwartier.\n  status: vervallen'],
      ],
      'oto/uitvoering.yaml': [['inzetten:\n', held + event]],
    });
    expect(next.said(TODAY)).toEqual([
      expect.stringContaining(
        'scenario-nooit-geoefend: Nog nooit geoefend volgens de OTO-registers: Slachtoffertoestroom (volgens de kaart getest op 2 oktober 2025) en Stroomuitval (volgens de kaart getest op 13 november 2025).',
      ),
      expect.stringMatching(/activiteit-zonder-uitkomst: .*en nog 4\.$/),
    ]);
    expect(next.chapters()).toEqual([
      `${PLAN}: Opleiden, trainen en oefenen`,
      ...['Samenvatting', 'Terugblik op 2026', 'Ontwikkelingen en risico’s', 'Programma en opbouw', 'OTO-kaarten'].map(
        (title) => `${OTO}: ${title}`,
      ),
      ...['Begroting 2027', 'Stand per rol', 'Dekking per rol'].map((title) => `${OTO}: ${title}`),
      'Evaluatieformulieren: Evaluatie crisis: Griepgolf met uitval van personeel',
      'Implementatieplan crisisplan: Stand en gevraagde besluiten',
    ]);
    for (const calendar of ['oto-kalender', 'kalenders/rollen/voorzitter-ot-zorg', 'kalenders/personen/pieter-de-boer'])
      expect(next.sent(calendar), calendar).toEqual(['a27-15@ziekenhuis-lindewaard cancelled 1']);
    expect(next.sent('kalenders/rollen/voorzitter-cbt')).toEqual([]);
    expect(next.told()).toEqual([OTO, 'Evaluatieformulieren']);
    expect(next.roles()).toContain('voorzitter-ot-zorg');
    expect(next.roles()).not.toContain('voorzitter-cbt');
    expect(next.gone()).toEqual([
      'Evaluatieformulieren: Evaluatie 27-15: Teamoefening OT Zorg: personeelstekort in een griepweek',
    ]);
  });
});

describe('the alarm number changes at midnight', () => {
  const DUTIES = 'registers/piketten.yaml';
  const OLD = '  nummer: 0123 45 60 00\n';
  const NEW = '  nieuw_nummer:\n    nummer: 0123 46 80 00\n    van: 2027-04-01\n';
  const OVERLAP = '    oude_tot: 2027-04-30\n';
  const chapter = (text: string) => `---\ntitel: Vervoer\ndocument: crisisplan\nals: hoofdstuk\n---\n\n${text}\n`;
  const places = ['Melding en opschaling', 'Scenariokaarten', 'Taakkaarten', 'Bereikbaarheid', 'Formulieren'];

  it('stands with both numbers wherever one rings it, and old ones in free text are found as they were written', () => {
    const next = change({
      [DUTIES]: [[OLD, OLD + NEW + OVERLAP]],
      'hoofdstukken/vervoer.md': [
        ['', chapter('Meld het op 0123-45 60\n00 of +31 (0)123 456000.\n\nBeide: 0123456000, straks 0123 468000.')],
      ],
    });
    expect(next.chapters()).toEqual(expect.arrayContaining(places.map((title) => `${PLAN}: ${title}`)));
    const ringing = [
      ...['Alarm en opschaling', 'Melding aannemen', 'Taakkaart: Telefonist', 'Taakkaart: Avond- en nachthoofd'],
      ...['Taakkaart: Voorzitter CBT', 'Taakkaart: Liaison veiligheidsregio'],
    ].map((title) => `Kaarten: ${title}`);
    const others = next.chapters().filter((title) => !title.startsWith(PLAN) && !title.includes(': Scenariokaart: '));
    expect(others).toEqual([LIST, ...ringing, 'Zakkaarten: ']);
    const both = '0123 45 60 00 (vanaf 1 april 2027 0.00 uur: 0123 46 80 00)';
    for (const title of places) expect(next.text(PLAN, title).includes(both), title).toBe(true);
    expect(next.text(PLAN, 'Bereikbaarheid').includes('Het oude nummer werkt tot en met 30 april 2027.')).toBe(true);
    expect(next.roles()).toContain('crisiscoordinator');
    expect(codes(next.said(TODAY))).toEqual([
      'hoofdstukken/vervoer.md:7:13 oud-nummer',
      'hoofdstukken/vervoer.md:8:7 oud-nummer',
      'implementatie.yaml:202:108 oud-nummer',
    ]);
    expect(next.sent('oto-kalender')).toEqual([]);
  });

  it('is printed alone once the old one is out of use, and nothing says how long that rings without a last day', () => {
    const next = change({ [DUTIES]: [[OLD, OLD + NEW]] });
    expect(codes(next.said(TODAY))).toEqual([
      'implementatie.yaml:202:108 oud-nummer',
      'registers/piketten.yaml:17:10 nummer-zonder-overgang',
    ]);
    const partial = 'crisisplan/partials/piketnummer.ejs';
    const printed = (datum: string, oude_tot?: string) => {
      const text = `<h1>x</h1><p><%- include('${partial}', { dienst: piket('crisiscoordinator') }) %></p>`;
      const setUp = (draft: ReturnType<typeof exampleInstitution>) => {
        draft.bouwstenen.documentbeheer.datum = datum;
        const duty = draft.registers.piketten.find(({ id }) => id === 'crisiscoordinator')!;
        duty.nieuw_nummer = { nummer: '0123 46 80 00', van: '2027-04-01', ...(oude_tot && { oude_tot }) };
      };
      const { body } = compose(text, setUp, { [partial]: readFileSync(join(templatesFolder, partial), 'utf8') });
      return textOf(body).replaceAll('|', '').replaceAll('\u00a0', ' ').slice(1);
    };
    expect(printed('2027-03-31')).toBe('0123 45 60 00 (vanaf 1 april 2027 0.00 uur: 0123 46 80 00)');
    expect(printed('2027-04-01', '2027-04-30')).toBe('0123 46 80 00 (tot en met 30 april 2027 ook nog 0123 45 60 00)');
    expect(printed('2027-05-01', '2027-04-30')).toBe('0123 46 80 00');
  });

  it('is also found when one only types the new number over the old: the last release had another', () => {
    const next = change({ [DUTIES]: [[OLD, OLD.replace('45 60', '46 80')]] });
    expect(next.said(TODAY)).toEqual([
      'implementatie.yaml:202:108 oud-nummer: Hier staat 0123 45 60 00, het nummer van Piket crisiscoördinator in versie 2.0; nu is dat 0123 46 80 00.',
    ]);
  });
});

describe('the Cyberbeveiligingswet turns out to hold', () => {
  const LAWS = 'bouwstenen/wettelijke-eisen.yaml';
  const YES = ['entiteit_cyber:\n  antwoord: onbekend', 'entiteit_cyber:\n  antwoord: ja'] as const;

  it('prints the clock of the law, and check tells what else has to say so and what is not arranged', () => {
    const next = change({ [LAWS]: [YES] });
    expect(next.chapters()).toEqual([`${PLAN}: Wettelijke eisen`]);
    expect(next.text(PLAN, 'Wettelijke eisen')).toContain(
      'vroegtijdige waarschuwing binnen 24 uur (artikel 26); melding binnen 72 uur (artikel 27); eindverslag binnen één maand na die melding (artikel 29)',
    );
    expect(next.told()).toEqual([PLAN]);
    expect(next.roles()).toEqual(['jurist-cbt']);
    expect(codes(next.said(TODAY))).toEqual([
      `${LAWS}:45:12 wet-geldt-anders`,
      `${LAWS}:55:12 wet-geldt-anders`,
      `${LAWS}:173:5 wettelijke-eis-open`,
    ]);
    expect(next.sent('oto-kalender')).toEqual([]);
  });

  it('is a warning for each term of the law that is not among those of the institution', () => {
    const next = change({ [LAWS]: [YES, ["artikel: '27'", "artikel: '25'"]] });
    expect(codes(next.said(TODAY))).toContain(`${LAWS}:117:3 meldklok-ontbreekt`);
  });
});
