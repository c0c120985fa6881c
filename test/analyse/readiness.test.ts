import { expect, test } from 'vitest';
import { otoAnalyses } from '../../src/analyse/oto-analyses.ts';
import { readiness } from '../../src/analyse/readiness.ts';
import { activityType } from '../fixtures/activity-type.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

type Answers = Parameters<typeof otoInstitution>[0];

const remarks = (answers: Answers, date = '2027-07-01') => {
  const institution = otoInstitution(answers);
  return readiness(institution, otoAnalyses(institution, date), date).filter(
    // Of a small institution no block was ever practised: that has a test of its own.
    ({ code }) => code !== 'bouwsteen-nooit-geoefend',
  );
};
const codes = (answers: Answers, date?: string) => remarks(answers, date).map(({ code }) => code);
const withMobile = (id: string) => ({ id, naam: `Persoon ${id}`, functie: `functie ${id}`, mobiel: '06 12345678' });

test('one person in five roles is too many, in four not; former roles do not count', () => {
  const roles = (n: number) => Array.from({ length: n }, (_, i) => ({ ...role(`r${i}`, ['anna']), sleutelrol: 'nee' }));
  const former = { ...role('oud', []), houders: [{ functionaris: 'anna', als: 'houder', tot: '2026-12-31' }] };
  const people = { functionarissen: ['anna'] };
  expect(remarks({ ...people, rollen: roles(5) })).toEqual([
    {
      code: 'een-persoon-veel-rollen',
      message: 'Wie uitvalt, laat veel rollen leeg: Persoon anna (5 rollen).',
      path: ['registers', 'functionarissen', 0, 'functie'],
    },
  ]);
  expect(codes({ ...people, rollen: [...roles(4), { ...former, sleutelrol: 'nee' }] })).toEqual([]);
});

test('a key role needs a number outside office hours: a duty with a number, or somebody with a mobile one', () => {
  const base = { functionarissen: ['anna'], rollen: [role('v', ['anna'])] };
  expect(remarks(base)).toEqual([
    {
      code: 'sleutelrol-zonder-nummer',
      message: 'Voor Rol v is er buiten kantooruren geen nummer: geen piket, en niemand met een mobiel nummer.',
      path: ['registers', 'rollen', 0, 'piket'],
    },
  ]);
  expect(codes({ ...base, functionarissen: [withMobile('anna')] })).toEqual([]);
  const piket = { ...base, rollen: [{ ...role('v', ['anna']), piket: 'p' }] };
  expect(codes({ ...piket, piketten: [{ id: 'p', naam: 'Piket', nummer: '4477' }] })).toEqual([]);
  expect(codes({ ...piket, piketten: [{ id: 'p', naam: 'Piket' }] })).toEqual(['sleutelrol-zonder-nummer']);
});

test('a key role in which nobody has the basis module is named, one in which one of two has it is not', () => {
  const base = {
    functionarissen: [withMobile('anna'), withMobile('bert')],
    rollen: [role('v', ['anna', 'bert'], ['basismodule'])],
  };
  expect(remarks(base).map(({ message }) => message)).toEqual([
    'Niemand heeft een geldige basismodule in deze sleutelrollen: Rol v.',
  ]);
  const eerder_gevolgd = [{ functionaris: 'bert', type: 'basismodule', datum: '2027-01-10' }];
  expect(codes({ ...base, uitvoering: { eerder_gevolgd } })).toEqual([]);
});

test('a deputy who did not practise what the holder did is a weak spot', () => {
  const attended = (...aanwezigen: string[]) => ({
    functionarissen: [withMobile('anna'), withMobile('bert')],
    rollen: [role('v', ['anna', 'bert'])],
    beleid: { activiteitstypen: [activityType('t', ['nafase', 'leiderschap'])] },
    activiteiten: [activity('a', { type: 't', doelgroep: ['v'], planning: { maand: '2027-03' } })],
    uitvoering: { gehouden: [{ activiteit: 'a', doorgegaan: 'ja', datum: '2027-03-01', aanwezigen }] },
  });
  expect(remarks(attended('anna')).map(({ message }) => message)).toEqual([
    'De houder oefende wel, niet elke vervanger (op hoeveel van de tien bijzonderheden): Rol v (2).',
  ]);
  expect(codes(attended('anna', 'bert'))).toEqual([]);
});

test('names at most six scenarios, and says of each whether it is planned at all', () => {
  const cards = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`s${n}`, `Kaart ${n}`]));
  const activiteiten = [activity('a', { scenarios: ['s1'], planning: { maand: '2027-09' } })];
  expect(remarks({ scenariokaarten: cards, activiteiten })).toEqual([
    {
      code: 'scenario-nooit-geoefend',
      message:
        'Nog nooit geoefend volgens de OTO-registers: Kaart 1, Kaart 2 (ook niet gepland), Kaart 3 (ook niet gepland), Kaart 4 (ook niet gepland), Kaart 5 (ook niet gepland), Kaart 6 (ook niet gepland) en nog 2.',
      path: ['scenariokaarten', 's1', 'naam'],
    },
  ]);
});

test('says of a scenario that was never practised when its card says that it was tested', () => {
  const institution = otoInstitution({ scenariokaarten: { s1: 'Hoogwater' } });
  Object.assign(institution.scenariokaarten.s1 ?? {}, { getest: [{ datum: '2026-06-18', wijze: 'doorloop' }] });
  const messages = readiness(institution, otoAnalyses(institution, '2027-07-01'), '2027-07-01').map(
    (one) => one.message,
  );
  expect(messages[0]).toBe(
    'Nog nooit geoefend volgens de OTO-registers: Hoogwater (volgens de kaart getest op 18 juni 2026; ook niet gepland).',
  );
});

test('blocks that nobody brought into practice are named, at the first of them', () => {
  const institution = otoInstitution({});
  const [remark] = readiness(institution, otoAnalyses(institution, '2027-07-01'), '2027-07-01');
  expect(remark).toMatchObject({ code: 'bouwsteen-nooit-geoefend', path: ['bouwstenen', 'crisisprofiel'] });
});

test('the first jump of the build-up is told in full, the others are counted', () => {
  const step = (id: string, maand: string) =>
    activity(id, { nr: `27-${id}`, complexiteit: 'complex', doelgroep: [`r${id}`], planning: { maand } });
  const [remark] = remarks({
    functionarissen: [withMobile('anna')],
    rollen: [role('r1', ['anna']), role('r2', ['anna'])],
    activiteiten: [step('2', '2027-11'), step('1', '2027-10')],
  });
  expect(remark).toEqual({
    code: 'sprong-in-opbouw',
    message:
      'De opbouw slaat een stap over bij 27-1 "Activiteit 1": voor Rol r1 is dat een complexe oefening, zonder eerst een gemiddelde oefening of training. Daarna nog één keer.',
    path: ['oto', 'activiteiten', 1, 'complexiteit'],
  });
});

test('findings without consequence and days that passed in silence stand at their answers', () => {
  const found = remarks({
    activiteiten: [activity('a', { planning: { data: [{ datum: '2027-06-30' }] } })],
    uitvoering: { bevindingen: [{ id: 'b', bevinding: 'Iets.', raakt: 'plan' }] },
  });
  expect(found).toEqual([
    {
      code: 'bevinding-zonder-gevolg',
      message: 'Bevindingen die nog niets veranderden: “Iets” (zonder opvolging).',
      path: ['oto', 'uitvoering', 'bevindingen', 0, 'opvolging'],
    },
    {
      code: 'activiteit-zonder-uitkomst',
      message: 'De dag is voorbij, maar er staat niet wat ervan kwam: a.',
      path: ['oto', 'activiteiten', 0, 'planning'],
    },
  ]);
});
