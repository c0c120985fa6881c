import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { checkJson } from '../../src/cli/check-json.ts';
import { exampleFolder } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { runCaptured } from './run-captured.ts';

const build = vi.hoisted(() => ({ loaded: false }));
vi.mock('../../src/build.ts', () => {
  build.loaded = true;
  return {};
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-03-04T12:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('paraat check', () => {
  it('shows the share per block, weak spots with their place and the OTO analyses, and loads nothing that renders', async () => {
    const { status, out, errors } = await runCaptured('check', exampleFolder, '--peildatum', '2026-11-02');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toMatch(/ op 2 november 2026: hoeveel is beantwoord\n/);
    expect(out).toMatch(/\n {2}Leiderschap +█{20} 100% {2}26 van 26\n/);
    expect(out).toMatch(
      /scenariokaarten\/personeelstekort\.yaml:\d+:\d+ aandachtspunt scenario-nooit-geoefend: Nog nooit geoefend volgens de OTO-registers: /,
    );
    expect(out).toMatch(/\n {4}samen +13 van 15 +191 van 241 +595 van 761 +18\.670 van 22\.250 +22\.250\n/);
    expect(out).toMatch(/\n0 fouten, 0 waarschuwingen, 0 open vragen, \d+ opmerkingen en \d+ aandachtspunten\.\n$/);
    expect(out).not.toMatch(/[ \t]\n/);
    const table = out.split('\n').filter((line) => / van .* van .* van /.test(line));
    expect(table).toHaveLength(13);
    for (const line of table) expect(line.length).toBeLessThanOrEqual(80);
    expect(build.loaded).toBe(false);
  });

  it('judges against today, or against another day', async () => {
    const folder = smallInstitution();
    expect((await runCaptured('check', folder)).out).toContain(`${folder} op 4 maart 2027`);
    const rollen =
      '- id: v\n  naam: Voorzitter\n  niveau: tactisch\n  sleutelrol: ja\n  houders: [{ functionaris: a, als: houder }]\n';
    const leaving = smallInstitution({
      'registers/functionarissen.yaml': '- { id: a, naam: Anna, functie: arts, tot: 2027-03-31 }\n',
      'registers/rollen.yaml': rollen,
    });
    expect((await runCaptured('check', leaving)).out).not.toContain('vertrokken-functionaris');
    expect((await runCaptured('check', leaving, '--peildatum', '2027-04-01')).out).toContain('vertrokken-functionaris');
  });

  it('marks open questions in the bars: some is not none, and nearly all is not all', async () => {
    const { status, out } = await runCaptured(
      'check',
      smallInstitution({ 'bouwstenen/leiderschap.yaml': 'rolverdeling: { nvt: Eén bestuurder. }\n' }),
    );
    expect(status).toBe(0);
    expect(out).toMatch(/\n {2}Leiderschap +█{2}░{18} {2}11% {2}1 van 9\n/);
    expect(out).toMatch(/\n {2}Nafase +░{20} {3}0% {2}0 van 16\n/);
    expect(out).toMatch(/\n {2}Registers +·{20} {2}nog leeg\n/);
  });

  it('ends with status 1 and without analyses when there are errors, and says that nothing was computed', async () => {
    const folder = smallInstitution({ 'oto/beleid.yaml': 'planjaar: 2027\nonbekend: 1\n' });
    const { status, out } = await runCaptured('check', folder);
    expect(status).toBe(1);
    expect(out).toContain(`${folder}/oto/beleid.yaml:2:1 fout onbekend-veld`);
    expect(out).toContain('volgt als er geen fouten meer zijn');
    expect(out).not.toContain('er is niets gemaakt');
    expect(out).not.toContain('Dekking');
    expect(out).toMatch(/\n1 fout, /);
  });

  it('says in Dutch what is wrong with the command, with status 2', async () => {
    const folder = smallInstitution();
    const wrong: [string[], string][] = [
      [['--peildatum', '1-7-2027'], '"1-7-2027" is geen datum. Schrijf bij --peildatum eerst het jaar'],
      [['--peildatum', '2027-02-30'], '"2027-02-30" is geen datum.'],
      [['--format', 'xml'], 'De vorm "xml" bestaat niet. Kies bij --format tekst of json.'],
      [['--peildatm', '2027-01-01'], "onbekende optie '--peildatm'\nBedoelde u --peildatum?"],
    ];
    for (const [args, message] of wrong)
      expect(await runCaptured('check', folder, ...args)).toMatchObject({
        status: 2,
        out: '',
        errors: expect.stringContaining(message),
      });
    expect(await runCaptured('check', `${folder}/instelling.yaml`)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('is een bestand, geen map met antwoorden'),
    });
    expect(await runCaptured('check', `${folder}/niet-hier`)).toMatchObject({ status: 2, out: '' });
  });

  it('colours for a terminal only, and not where NO_COLOR is set', async () => {
    const folder = smallInstitution();
    const colours = async (tty: boolean, noColour: string) => {
      vi.stubEnv('NO_COLOR', noColour);
      const before = process.stdout.isTTY;
      process.stdout.isTTY = tty;
      const { out } = await runCaptured('check', folder);
      process.stdout.isTTY = before;
      vi.unstubAllEnvs();
      return out.includes('\u001b[');
    };
    expect([await colours(true, ''), await colours(true, '1'), await colours(false, '')]).toEqual([true, false, false]);
  });
});

describe('check --format json', () => {
  it('has a fixed shape, with every problem at its place', async () => {
    const folder = smallInstitution();
    const { status, out } = await runCaptured('check', folder, '--format', 'json');
    const json = JSON.parse(out) as ReturnType<typeof checkJson>;
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual([
      'vorm',
      'instelling',
      'kenmerk',
      'peildatum',
      'aantallen',
      'meldingen',
      'onderdelen',
      'aandachtspunten',
      'oto',
    ]);
    expect(json).toMatchObject({ vorm: 1, peildatum: '2027-03-04', aantallen: { fouten: 0 } });
    expect(json.meldingen).toContainEqual({
      soort: 'open vraag',
      code: 'open-vraag',
      melding: 'Omvang: nog niet ingevuld.',
      tip: null,
      bestand: 'instelling.yaml',
      regel: 1,
      kolom: 1,
    });
    expect(Object.keys(json.oto ?? {})).toEqual([
      'planjaar',
      'dekking',
      'kwalificaties',
      'geoefend',
      'sprongen',
      'bevindingen',
      'uitvoering',
    ]);
  });

  it('leaves out what cannot be computed while there are errors', async () => {
    const folder = smallInstitution({ 'oto/beleid.yaml': 'planjaar: veel\n' });
    const { status, out } = await runCaptured('check', folder, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ aandachtspunten: null, oto: null, aantallen: { aandachtspunten: null } });
  });
});
