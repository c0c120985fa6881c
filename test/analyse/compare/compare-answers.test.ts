import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../src/analyse/compare/compare-answers.ts';
import { changesBetween, shortly, versionOfFiles } from '../../fixtures/changed-answers.ts';
import { exampleWorkspace } from '../../fixtures/example-workspace.ts';

const AGENDA = 'bouwstenen/crisisagenda.yaml';
const differences = (file: string, before: string, after: string): string[] =>
  changesBetween({ [file]: before }, { [file]: after }).map(shortly);

const roles = (...items: string[]): string => items.join('');
const role = (id: string, naam: string, more = ''): string =>
  `- { id: ${id}, naam: ${naam}, niveau: tactisch, sleutelrol: ja, dagelijkse_functie: Chef van ${naam}${more} }\n`;

describe('what changed between two versions', () => {
  it('is nothing when only comments, quotes, line ends and the order of fields differ', () => {
    const before = 'visie: Rust  # zo\ndoel: Zorg\nritme: >-\n  a\n  b\n';
    const after = '# nieuw\r\nritme: a b\r\ndoel: "Zorg"\r\nvisie: Rust\r\ncyclus: []\r\n';
    expect(differences(AGENDA, before, after)).toEqual([]);
  });

  it('is a text with the words that differ marked', () => {
    const [change] = changesBetween(
      { [AGENDA]: 'ritme: Het CBT vergadert elk uur, daarna het OT.' },
      { [AGENDA]: 'ritme: Het CBT vergadert elke twee uur, daarna het OT.' },
    );
    expect(change).toMatchObject({ kind: 'changed', where: ['Ritme tussen de teams'], file: AGENDA });
    expect(change?.words).toEqual([
      { kind: 'same', text: 'Het CBT vergadert' },
      { kind: 'removed', text: 'elk' },
      { kind: 'added', text: 'elke twee' },
      { kind: 'same', text: 'uur, daarna het OT.' },
    ]);
  });

  it('is an answer that came, went, or turned out not to apply', () => {
    expect(differences(AGENDA, 'ritme:', 'ritme: Elk uur')).toEqual(['added Ritme tussen de teams:  -> Elk uur']);
    expect(differences(AGENDA, 'ritme: Elk uur', '{}')).toEqual(['removed Ritme tussen de teams: Elk uur -> ']);
    expect(differences(AGENDA, 'ritme: Elk uur', 'ritme: { nvt: te klein }')).toEqual([
      'changed Ritme tussen de teams: Elk uur -> Niet van toepassing: te klein',
    ]);
  });

  it('is a move when an item of a list has another place, and not a removal and an addition', () => {
    const before = 'vergaderregels: [Telefoons uit, Om het uur, Eerst het beeld, Dan het besluit]';
    const after = 'vergaderregels: [Dan het besluit, Telefoons uit, Om het uur, Eerst het beeld]';
    expect(differences(AGENDA, before, after)).toEqual([
      'moved Vergaderregels > Dan het besluit: plaats 4 -> plaats 1',
    ]);
  });

  it('is a changed item when the words of a list item are much alike, else one that went and one that came', () => {
    const before = 'vergaderregels: [De voorzitter vat elk besluit samen]';
    expect(differences(AGENDA, before, 'vergaderregels: [De voorzitter vat ieder besluit samen]')).toEqual([
      'changed Vergaderregels: De voorzitter vat elk besluit samen -> De voorzitter vat ieder besluit samen',
    ]);
    expect(differences(AGENDA, before, 'vergaderregels: [Niemand eet tijdens het overleg]')).toEqual([
      'removed Vergaderregels: De voorzitter vat elk besluit samen -> ',
      'added Vergaderregels:  -> Niemand eet tijdens het overleg',
    ]);
  });

  it('is a row of a table that was added, removed, moved or changed in one cell', () => {
    const row = (fase: string, minuten: number) =>
      `  - { fase: ${fase}, interval: een uur, overleg_minuten: ${minuten} }\n`;
    const table = (...rows: string[]) => `cyclus:\n${rows.join('')}`;
    const [a, b, c] = [row('Eerste uren', 20), row('Rustige nacht', 30), row('Afbouw morgen', 40)];
    expect(differences(AGENDA, table(a, b), table(a, b, c))).toEqual([
      'added Vergadercyclus > Afbouw morgen:  -> Fase: Afbouw morgen; Elke: een uur; Overleg (minuten): 40',
    ]);
    expect(differences(AGENDA, table(a, b), table(b))).toEqual([
      'removed Vergadercyclus > Eerste uren: Fase: Eerste uren; Elke: een uur; Overleg (minuten): 20 -> ',
    ]);
    expect(differences(AGENDA, table(a, b, c), table(c, a, b))).toEqual([
      'moved Vergadercyclus > Afbouw morgen: plaats 3 -> plaats 1',
    ]);
    expect(differences(AGENDA, table(a, b), table(a, row('Rustige nacht', 45)))).toEqual([
      'changed Vergadercyclus > Rustige nacht > Overleg (minuten): 30 -> 45',
    ]);
  });

  it('is one rename when an id changed everywhere, with the references that went along', () => {
    const before = {
      'registers/rollen.yaml': roles(role('piket', 'Piket ICT'), role('logger', 'Logger')),
      'registers/teams.yaml':
        '- { id: ot, naam: OT, soort: operationeel team, niveau: tactisch, kernleden: [piket, logger] }',
    };
    const after = Object.fromEntries(
      Object.entries(before).map(([file, text]) => [file, text.replaceAll(/\bpiket\b/g, 'ict-piket')]),
    );
    const changes = changesBetween(before, after);
    expect(changes.map(shortly)).toEqual(['renamed Piket ICT: piket -> ict-piket']);
    expect(changes[0]).toMatchObject({ references: 1, roles: ['ict-piket'] });
  });

  it('is a successor and not a rename when someone else has the place of who left', () => {
    const person = (id: string, naam: string) => `- { id: ${id}, naam: ${naam}, functie: Crisiscoördinator }\n`;
    const file = 'registers/functionarissen.yaml';
    expect(
      differences(file, person('jan', 'Jan Vos'), person('els', 'Els Bakker')).map((line) => line.split(':')[0]),
    ).toEqual(['removed Jan Vos', 'added Els Bakker']);
  });

  it('shows a reference by the name of what it refers to, and a date in words', () => {
    const file = 'bouwstenen/documentbeheer.yaml';
    const register = { 'registers/rollen.yaml': roles(role('logger', 'Logger'), role('piket', 'Piket ICT')) };
    const changes = changesBetween(
      { ...register, [file]: 'datum: 2026-11-02\neigenaar: logger' },
      { ...register, [file]: 'datum: 2026-12-01\neigenaar: piket' },
    );
    expect(changes.map(shortly)).toEqual([
      'changed Datum van deze versie: 2 november 2026 -> 1 december 2026',
      'changed Eigenaar: Logger -> Piket ICT',
    ]);
    expect(changes[1]?.roles).toEqual(['logger', 'piket']);
  });

  it('does not show a number that may not stand in every edition', () => {
    const person = (mobiel: string) => `- { id: jan, naam: Jan Vos, functie: Chef, mobiel: ${mobiel} }\n`;
    const [change] = changesBetween(
      { 'registers/functionarissen.yaml': person('0611111111') },
      { 'registers/functionarissen.yaml': person('0622222222') },
    );
    expect(change).toMatchObject({ kind: 'changed', confidential: true });
    expect(JSON.stringify(change)).not.toMatch(/06\d/);
  });

  it('does not show how one comes into a room, and does show a duty number, which everybody must know', () => {
    const change = (file: string, before: string, after: string) =>
      changesBetween({ [file]: before }, { [file]: after })[0];
    const room = (toegang: string) => `- { id: a, naam: Noord, toegang: ${toegang} }\n`;
    expect(change('registers/ruimten.yaml', room('pas'), room('code 4711'))).toMatchObject({ confidential: true });
    const duty = (nummer: string) => `- { id: a, naam: Piket, nummer: ${nummer} }\n`;
    expect(change('registers/piketten.yaml', duty('0123 45 60 00'), duty('0123 45 60 99'))).toMatchObject({
      confidential: false,
    });
  });

  it('concerns the roles that the person fills, and those of the team that meets in the room', () => {
    const files = (mobiel: string, naam: string) => ({
      'registers/functionarissen.yaml': `- { id: jan, naam: Jan Vos, functie: Chef, mobiel: ${mobiel} }`,
      'registers/rollen.yaml': roles(
        role('logger', 'Logger', ', houders: [{ functionaris: jan, als: houder }]'),
        role('piket', 'Piket ICT'),
        role('chef', 'Chef'),
      ),
      'registers/ruimten.yaml': `- { id: zaal, naam: ${naam} }`,
      'registers/teams.yaml':
        '- { id: ot, naam: OT, soort: operationeel team, niveau: tactisch, kernleden: [piket], ruimte: zaal }',
    });
    const changes = changesBetween(files('0611111111', 'Zaal 1'), files('0622222222', 'Zaal 2'));
    expect(changes.map(({ where, roles: concerned }) => [where[0], concerned])).toEqual([
      ['Jan Vos', ['logger']],
      ['Zaal 2', ['piket']],
    ]);
  });

  it('is a card that came, went or got another name', () => {
    const card = (titel: string) => `naam: ${titel}\nscenario: De stroom valt uit in het hele gebouw\n`;
    const path = (id: string) => `scenariokaarten/${id}.yaml`;
    const files = (list: Record<string, string>) => versionOfFiles(list);
    const kinds = (before: Record<string, string>, after: Record<string, string>) =>
      compareAnswers(files(before), files(after)).map(({ kind, file, changes }) => [kind, file, changes[0]?.kind]);
    expect(kinds({}, { [path('stroom')]: card('Stroom') })).toEqual([['added', path('stroom'), 'added']]);
    expect(kinds({ [path('stroom')]: card('Stroom') }, {})).toEqual([['removed', path('stroom'), 'removed']]);
    expect(kinds({ [path('stroom')]: card('Stroom') }, { [path('stroomuitval')]: card('Stroom') })).toEqual([
      ['changed', path('stroomuitval'), 'renamed'],
    ]);
  });

  it('is a logo or annex of which the bytes differ', () => {
    const withLogo = (bytes: number[]) => ({
      ...versionOfFiles({}),
      assets: new Map([['logo.png', new Uint8Array(bytes)]]),
      usedAssets: new Set(['logo.png']),
    });
    expect(compareAnswers(withLogo([1]), withLogo([1]))).toEqual([]);
    expect(compareAnswers(withLogo([1]), withLogo([2]))).toMatchObject([{ file: 'logo.png', kind: 'changed' }]);
  });

  it('of two lists of many thousands without anything in common is found at once', () => {
    const list = (word: string) =>
      `vergaderregels:\n${Array.from({ length: 8000 }, (_, index) => `  - ${word}${index}\n`).join('')}`;
    const started = performance.now();
    expect(differences(AGENDA, list('oud'), list('nieuw'))).toHaveLength(16_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the example', () => {
  it('does not differ from itself, and in everything from nothing', () => {
    const workspace = exampleWorkspace();
    expect(compareAnswers(workspace, workspace)).toEqual([]);
    const nothing = versionOfFiles({});
    const came = compareAnswers(nothing, workspace);
    const answers = came.flatMap(({ changes }) => changes);
    expect(answers.length).toBeGreaterThan(500);
    expect(answers.every(({ kind, before }) => kind === 'added' && before === undefined)).toBe(true);
    const went = compareAnswers(workspace, nothing).flatMap(({ changes }) => changes);
    expect(went.every(({ kind, after }) => kind === 'removed' && after === undefined)).toBe(true);
    expect(went).toHaveLength(answers.length);
  });
});
