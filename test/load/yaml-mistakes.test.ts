import { describe, expect, it } from 'vitest';
import { schemaOfFile } from '../../blocks/institution.ts';
import { readAnswers } from '../../src/load/read-answers.ts';

/** What an adviser gets to see: one line a message, `line:column code`. */
const messages = (file: string, text: string) =>
  readAnswers(file, new TextEncoder().encode(text), schemaOfFile(file)).problems.map(
    ({ at, code }) => `${at.line}:${at.column} ${code}`,
  );

const piketten = `# Nummers die altijd iemand opneemt.

- id: centrale
  naam: Telefooncentrale
  nummer: 4400
  pool: [a, b]
  uren: >-
    dag en nacht,
    ook op feestdagen
  rooster: Dienstlijst

- id: ict
  naam: Piket ICT
  nummer: 4477
  uren: dag en nacht
  terugval: Bel de meldkamer.

- id: techniek
  naam: Techniek
  nummer: 4466
`;

const instelling = `naam: Ziekenhuis Lindewaard
korte_naam: Lindewaard
soort: ziekenhuis

omvang:
  medewerkers: 2650
  bedden: 412
  toelichting: Daarnaast werken er vrijwilligers.

locaties:
  - id: stad
    naam: Stad
    adres: Parklaan 1
  - id: dorp
    naam: Dorp
    adres: Dijkweg 20
`;

const visie = `visie: |
  Een storing, een virus, een brand.

  - **Wat vastligt.** Wie komt.
  - Wat anders is.

definitie_crisis:
  soort: instelling uit balans
  tekst: >-
    Een crisis is een gebeurtenis
    die ons uit evenwicht brengt.
`;

const rollen = `- id: voorzitter
  naam: Voorzitter
  houders:
    - functionaris: anneke
      als: houder
    - functionaris: joost
      als: vervanger
  taken:
    - Leidt het overleg
    - Beslist
    - Legt verantwoording af
`;

const netwerk = `netwerk:
  roaz:
    naam: ROAZ
    plan: ja
  ghor:
    naam: GHOR
    plan: nee
  regio:
    naam: VR
`;

type Row = readonly [mistake: string, file: string, correct: string, from: string, to: string, expected: string];
const P = 'registers/piketten.yaml';
const I = 'instelling.yaml';
const V = 'bouwstenen/visie.yaml';
const R = 'registers/rollen.yaml';

const rows: readonly Row[] = [
  ['a space too many', P, piketten, '  nummer: 4477', '   nummer: 4477', '14:4 inspringen'],
  ['a space too few', P, piketten, '  nummer: 4477', ' nummer: 4477', '14:2 inspringen'],
  ['no spaces at all', P, piketten, '  nummer: 4477', 'nummer: 4477', '14:1 inspringen'],
  ['spaces too many below a list on one line', P, piketten, '  uren: >-', '    uren: >-', '7:5 inspringen'],
  [
    'a whole item a space too far',
    P,
    piketten,
    '  naam: Piket ICT\n  nummer: 4477\n  uren: dag en nacht\n  terugval',
    '   naam: Piket ICT\n   nummer: 4477\n   uren: dag en nacht\n   terugval',
    '13:4 inspringen',
  ],
  ['an item a space too far', P, piketten, '- id: techniek', ' - id: techniek', '18:2 inspringen'],
  ['a group whose first field was not indented', I, instelling, '  medewerkers', 'medewerkers', '6:1 inspringen'],
  ['a field deep in a list, a space too few', I, instelling, '    naam: Dorp', '   naam: Dorp', '15:4 inspringen'],
  [
    'a dash forgotten before the first item',
    R,
    rollen,
    '    - functionaris: a',
    '      functionaris: a',
    '4:7 streepje-ontbreekt',
  ],
  [
    'a dash forgotten before a later item',
    R,
    rollen,
    '    - functionaris: j',
    '    functionaris: j',
    '6:5 streepje-ontbreekt',
  ],
  [
    'a dash forgotten, with the fields below it',
    R,
    rollen,
    '    - functionaris: j',
    '      functionaris: j',
    '6:7 dubbel-veld',
  ],
  ['a dash forgotten before a text', R, rollen, '    - Beslist', '    Beslist', '10:5 streepje-ontbreekt'],
  ['a dash forgotten before an item of a register', P, piketten, '- id: ict', 'id: ict', '12:1 streepje-ontbreekt'],
  [
    'a dash forgotten before the first item of a register',
    P,
    piketten,
    '- id: centrale',
    'id: centrale',
    '3:1 streepje-ontbreekt',
  ],
  ['the second of two fields a space too few', R, netwerk, '    plan: nee', '   plan: nee', '7:4 inspringen'],
  [
    'the last field of a group with four spaces',
    R,
    netwerk,
    '  regio:\n    naam: VR',
    '  regio:\n      naam: VR\n      plan: ja\n    ghor: ja',
    '11:5 inspringen',
  ],
  ['the first of some groups a space too far', R, netwerk, '  roaz:', '   roaz:', '2:4 inspringen'],
  ['a no-break space some lines before the error', R, netwerk, '  roaz:', '\u00a0\u00a0roaz:', '2:1 harde-spatie'],
  ['no space behind the dash', P, piketten, '- id: ict', '-id: ict', '12:1 spatie-ontbreekt'],
  ['no space behind all dashes', P, piketten, '- id', '-id', '3:1 spatie-ontbreekt'],
  ['no space behind the colon', I, instelling, 'soort: z', 'soort:z', '3:6 spatie-ontbreekt'],
  ['no space behind the colon of an item', P, piketten, '- id: ict', '- id:ict', '12:5 spatie-ontbreekt'],
  ['no colon', I, instelling, 'soort: z', 'soort z', '3:1 dubbele-punt-ontbreekt'],
  ['no colon in an item', P, piketten, '  naam: Piket', '  naam Piket', '13:3 dubbele-punt-ontbreekt'],
  ['a semicolon for a colon', I, instelling, 'soort: z', 'soort; z', '3:1 dubbele-punt-ontbreekt'],
  ['no colon behind the name of a group', I, instelling, 'omvang:', 'omvang', '5:1 dubbele-punt-ontbreekt'],
  ['no-break spaces before a field', I, instelling, '  medewerkers', '\u00a0\u00a0medewerkers', '6:1 harde-spatie'],
  ['a no-break space behind a colon', I, instelling, 'naam: Z', 'naam:\u00a0Z', '1:6 harde-spatie'],
  ['a no-break space behind a dash', P, piketten, '- id: ict', '-\u00a0id: ict', '12:2 harde-spatie'],
  ['a zero-width space before a field', I, instelling, 'soort: z', '\u200bsoort: z', '3:1 harde-spatie'],
  ['a tab', P, piketten, '  nummer: 4477', '\tnummer: 4477', '14:1 tab'],
  ['a tab behind spaces', P, piketten, '  nummer: 4477', ' \tnummer: 4477', '14:2 tab'],
  ['the dash of a word processor', P, piketten, '- id: ict', '– id: ict', '12:1 streepje'],
  ['a bullet', R, rollen, '    - Beslist', '    • Beslist', '10:5 streepje'],
  ['a colon in a text', P, piketten, 'uren: dag en', 'uren: let op: dag en', '15:9 dubbele-punt'],
  ['a colon at the end of a text', P, piketten, 'naam: Techniek', 'naam: Techniek:', '19:9 dubbele-punt'],
  ['two fields on one line', P, piketten, '- id: ict\n  naam', '- id: ict naam', '12:7 dubbele-punt'],
  [
    'a colon on the second line of a text',
    I,
    instelling,
    'er vrijwilligers.',
    'er\n    veel: honderd.',
    '8:16 dubbele-punt',
  ],
  [
    'curly quotes round a text with a colon',
    P,
    piketten,
    'naam: Piket ICT',
    'naam: ‘Piket: ICT’',
    '13:9 kromme-aanhalingstekens',
  ],
  ['double curly quotes', P, piketten, 'naam: Piket ICT', 'naam: “Piket: ICT”', '13:9 kromme-aanhalingstekens'],
  ['an apostrophe between single quotes', P, piketten, 'Piket ICT', "'foto's van ICT'", '13:14 apostrof'],
  ['a text that begins with an apostrophe', P, piketten, 'uren: dag en nacht', "uren: 's nachts", '15:9 apostrof'],
  ['quotes between quotes', P, piketten, 'Piket ICT', '"De "rode" lijn"', '13:13 aanhalingstekens-in-tekst'],
  ['text behind a quoted word', P, piketten, 'Piket ICT', '"Piket" ICT', '13:9 aanhalingstekens-nodig'],
  ['a single quote that is not closed', P, piketten, 'Piket ICT', "'Piket ICT", '13:9 aanhalingsteken-ontbreekt'],
  ['a double quote that is not closed', P, piketten, 'Piket ICT', '"Piket ICT', '13:9 aanhalingsteken-ontbreekt'],
  [
    'a quote that is not closed on the last line',
    P,
    piketten,
    'nummer: 4466',
    'nummer: "4466',
    '20:11 aanhalingsteken-ontbreekt',
  ],
  ['a backslash between double quotes', P, piketten, 'Dienstlijst', '"G:\\Dienst\\ict"', '10:12 schuine-streep'],
  ['a list that is not closed', P, piketten, '[a, b]', '[a, b', '6:9 haakje-ontbreekt'],
  ['a bracket too many', P, piketten, '[a, b]', '[a, b]]', '6:9 haakje-te-veel'],
  ['a text that begins with a bracket', P, piketten, 'Piket ICT', '[Piket] ICT', '13:9 aanhalingstekens-nodig'],
  ['a text that begins with a percentage', P, piketten, 'Piket ICT', '%ICT', '13:9 aanhalingstekens-nodig'],
  [
    'a text that begins with "more than"',
    P,
    piketten,
    'dag en nacht\n  terug',
    '> 5 minuten\n  terug',
    '15:9 aanhalingstekens-nodig',
  ],
  ['a text that begins with bold', P, piketten, 'Piket ICT', '**Piket** ICT', '13:9 aanhalingstekens-nodig'],
  ['a text that begins with an at sign', P, piketten, 'Piket ICT', '@ict', '13:9 aanhalingstekens-nodig'],
  ['a door code with a star', P, piketten, 'Piket ICT', '*7319', '13:9 yaml-verwijzing'],
  ['a text that begins with an exclamation mark', P, piketten, 'Piket ICT', '!ICT', '13:9 yaml-label'],
  ['a paragraph that was not indented', V, visie, '  Een storing', 'Een storing', '2:1 inspringen'],
  ['a line of a list that was not indented', V, visie, '  - Wat anders', '- Wat anders', '5:1 inspringen'],
  ['a second line that was not indented', V, visie, '    die ons', 'die ons', '11:1 inspringen'],
  ['a text beside the bar', V, visie, 'visie: |\n', 'visie: | Wij\n', '1:9 tekst-naast-streep'],
  [
    'a # in a text of two lines',
    V,
    visie,
    'tekst: >-\n    Een crisis is',
    'tekst:\n    Een #crisis is',
    '10:5 afgekapt-antwoord',
  ],
  ['a second document', P, piketten, '- id: techniek', '---\n- id: techniek', '18:1 twee-documenten'],
  ['a field that stands twice', P, piketten, '  nummer: 4466', '  naam: T', '20:3 dubbel-veld'],
];

describe('a mistake in YAML', () => {
  it.each([
    [P, piketten],
    [I, instelling],
    [V, visie],
    [R, rollen],
  ])('is not seen in a sound %s', (file, text) => {
    expect(messages(file, text)).toEqual([]);
  });

  it.each(rows)('is explained once, at its place: %s', (_mistake, file, correct, from, to, expected) => {
    const text = correct.replaceAll(from, to);
    expect(text).not.toBe(correct);
    expect(messages(file, text)).toEqual([expected]);
  });

  it.each(rows)('is explained with Windows line ends: %s', (_mistake, file, correct, from, to, expected) => {
    expect(messages(file, correct.replaceAll(from, to).replaceAll('\n', '\r\n'))).toEqual([expected]);
  });
});

/** The words of the first message and its tip. */
const words = (text: string) => {
  const [first] = readAnswers(P, new TextEncoder().encode(text), schemaOfFile(P)).problems;
  return [first?.message, first?.hint];
};

describe('the message of a mistake in YAML', () => {
  it('counts spaces in plain Dutch, also where there are none or none belong', () => {
    const moved = (from: string, to: string) => words(piketten.replace(from, to))[0];
    expect(moved('  nummer: 4477', '   nummer: 4477')).toBe('Deze regel begint met 3 spaties; hier horen er 2.');
    expect(moved('  nummer: 4477', ' nummer: 4477')).toBe('Deze regel begint met 1 spatie; hier horen er 2.');
    expect(moved('  nummer: 4477', '  ## Nummer\n  ##   Dat altijd iemand opneemt.\n   nummer: 4477')).toBe(
      'Deze regel begint met 3 spaties; hier horen er 2.',
    );
    expect(moved('  nummer: 4477', 'nummer: 4477')).toBe('Deze regel begint vooraan; er horen 2 spaties voor.');
    const first = instelling.replace(/^/, '   ');
    const [problem] = readAnswers(I, new TextEncoder().encode(first), schemaOfFile(I)).problems;
    expect(problem?.message).toBe('Deze regel begint met 3 spaties; hij hoort helemaal vooraan te beginnen.');
  });

  it('shows the whole text between straight quotes, and only the begin of a long one', () => {
    const quoted = (text: string) => words(piketten.replace('Piket ICT', `‘${text}’`))[1];
    expect(quoted('Piket: ICT')).toBe("Typ rechte: 'Piket: ICT'");
    expect(quoted(`Foto's: ${'van ICT '.repeat(9)}`)).toBe("Typ rechte: 'Foto''s: van ICT van ICT van ICT...'");
  });
});
