import { bezettingVan, geldtOp } from '../../blocks/bezetting.ts';
import { cyberbeveiligingswet } from '../../blocks/catalogus/cyberbeveiligingswet.ts';
import type { Institution } from '../../blocks/institution.ts';
import { ingevuld, isNvt } from '../../blocks/schema/vraag.ts';
import type { Exercised } from './exercise-gaps.ts';
import { fullDate } from './full-date.ts';
import type { OtoAnalyses } from './oto-analyses.ts';
import { shortQuote } from './short-quote.ts';

/** Something that is complete on paper and weak in practice. Never a reason to refuse anything. */
export interface Remark {
  /** Dutch, kebab-case; never changes once published. */
  readonly code: string;
  /** One Dutch sentence, with its full stop. */
  readonly message: string;
  /** The answer where it shows first, from the institution down. */
  readonly path: readonly (string | number)[];
}

/** Roles (as holder or deputy) from which one person is one too many: the first who falls ill takes all of them. Our choice. */
const MANY_ROLES = 5;

/** A plan says of more than this only how many. */
const MOST_NAMES = 6;

/**
 * Where a plan is complete and the institution perhaps not ready, in order of weight.
 *
 * @param date the day of judging, ISO 8601: the same for which the facts were computed
 */
export function readiness(institution: Institution, oto: OtoAnalyses, date: string): Remark[] {
  return [
    ...unreachable(institution, date),
    ...manyRoles(institution, date),
    ...withoutBasis(institution, oto),
    ...idleDeputies(institution, oto, date),
    ...notExercised(oto),
    ...jumps(institution, oto),
    ...findings(oto),
    ...withoutOutcome(institution, oto),
    ...requiredByLaw(institution),
  ];
}

/** Key roles that nobody can reach outside office hours: no duty with a number, and nobody in it with a mobile one. */
function unreachable(institution: Institution, date: string): Remark[] {
  const { rollen, piketten } = institution.registers;
  const houdersVan = bezettingVan(institution);
  const reached = new Set(piketten.filter(({ nummer }) => ingevuld(nummer)).map(({ id }) => id));
  const silent = rollen.filter(({ id, sleutelrol, piket }) => {
    if (!sleutelrol || (piket !== undefined && reached.has(piket))) return false;
    const people = houdersVan(id, date);
    return people.length > 0 && people.every(({ persoon }) => !ingevuld(persoon.mobiel) && !persoon.telefoon_thuis);
  });
  return remark(
    'sleutelrol-zonder-nummer',
    silent,
    (names) => `Voor ${names} is er buiten kantooruren geen nummer: geen piket, en niemand met een mobiel nummer.`,
    ({ naam }) => naam,
    ({ id }) => ['registers', 'rollen', rollen.findIndex((rol) => rol.id === id), 'piket'],
  );
}

function manyRoles({ registers }: Institution, date: string): Remark[] {
  const count = new Map<string, number>();
  for (const { houders } of registers.rollen)
    for (const id of new Set(
      (ingevuld(houders) ? houders : []).filter((one) => geldtOp(one, date)).map((one) => one.functionaris),
    ))
      count.set(id, (count.get(id) ?? 0) + 1);
  return remark(
    'een-persoon-veel-rollen',
    registers.functionarissen.filter((one) => (count.get(one.id) ?? 0) >= MANY_ROLES && geldtOp(one, date)),
    (names) => `Wie uitvalt, laat veel rollen leeg: ${names}.`,
    ({ id, naam }) => `${naam} (${count.get(id)} rollen)`,
    ({ id }) => [
      'registers',
      'functionarissen',
      registers.functionarissen.findIndex((one) => one.id === id),
      'functie',
    ],
  );
}

/** Key roles in which not one person has a valid basis module. */
function withoutBasis({ registers }: Institution, { kwalificaties }: OtoAnalyses): Remark[] {
  const position = kwalificaties.modules.indexOf('basismodule');
  const bare = new Set(
    kwalificaties.rollen
      .filter(({ cellen }) => {
        const cell = cellen[position];
        return cell && cell.personen > 0 && cell.geldig === 0;
      })
      .map(({ rol }) => rol),
  );
  return remark(
    'niemand-met-basismodule',
    registers.rollen.filter(({ id, sleutelrol }) => sleutelrol && bare.has(id)),
    (names) => `Niemand heeft een geldige basismodule in deze sleutelrollen: ${names}.`,
    ({ naam }) => naam,
    ({ id }) => ['registers', 'rollen', registers.rollen.findIndex((rol) => rol.id === id), 'houders'],
  );
}

/** Key roles whose holder practised a feature that not every deputy did. */
function idleDeputies({ registers }: Institution, { dekkingPerJaar }: OtoAnalyses, date: string): Remark[] {
  const year = dekkingPerJaar.findLast(({ jaar }) => jaar <= Number(date.slice(0, 4)));
  const alone = new Map(year?.rollen.map(({ rol, alleenHouder }) => [rol, alleenHouder.length]));
  return remark(
    'vervanger-oefent-niet',
    registers.rollen.filter(({ id, sleutelrol }) => sleutelrol && (alone.get(id) ?? 0) > 0),
    (names) => `De houder oefende wel, niet elke vervanger (op hoeveel van de tien bijzonderheden): ${names}.`,
    ({ id, naam }) => `${naam} (${alone.get(id)})`,
    ({ id }) => ['registers', 'rollen', registers.rollen.findIndex((rol) => rol.id === id), 'houders'],
  );
}

function notExercised({ geoefend }: OtoAnalyses): Remark[] {
  const { maanden, scenarios, bouwstenen } = geoefend;
  const of = (list: readonly Exercised[], stand: Exercised['stand']) => list.filter((one) => one.stand === stand);
  const name = ({ naam, gepland, getest }: Exercised) => {
    const notes = [
      ...(getest === null ? [] : [`volgens de kaart getest op ${fullDate(getest)}`]),
      ...(gepland.length > 0 ? [] : ['ook niet gepland']),
    ];
    return notes.length === 0 ? naam : `${naam} (${notes.join('; ')})`;
  };
  const card = ({ id }: Exercised) => ['scenariokaarten', id, 'naam'];
  const block = ({ id }: Exercised) => ['bouwstenen', id];
  return [
    ...remark(
      'scenario-nooit-geoefend',
      of(scenarios, 'nooit'),
      (n) => `Nog nooit geoefend volgens de OTO-registers: ${n}.`,
      name,
      card,
    ),
    ...remark(
      'scenario-lang-niet-geoefend',
      of(scenarios, 'lang'),
      (names) => `Langer dan ${maanden} maanden niet geoefend: ${names}.`,
      name,
      card,
    ),
    ...remark(
      'bouwsteen-nooit-geoefend',
      of(bouwstenen, 'nooit'),
      (n) => `Nog nooit in praktijk gebracht: ${n}.`,
      name,
      block,
    ),
    ...remark(
      'bouwsteen-lang-niet-geoefend',
      of(bouwstenen, 'lang'),
      (names) => `Langer dan ${maanden} maanden niet in praktijk gebracht: ${names}.`,
      name,
      block,
    ),
  ];
}

function jumps({ oto, registers }: Institution, { sprongen }: OtoAnalyses): Remark[] {
  const [first, ...others] = sprongen;
  if (!first) return [];
  const index = oto.activiteiten.findIndex(({ id }) => id === first.activiteit);
  const activity = oto.activiteiten[index];
  const roles = registers.rollen.filter(({ id }) => first.rollen.includes(id)).map(({ naam }) => naam);
  const more = others.length > 0 ? ` Daarna nog ${others.length === 1 ? 'één keer' : `${others.length} keer`}.` : '';
  return [
    {
      code: 'sprong-in-opbouw',
      message: `De opbouw slaat een stap over bij ${activity?.nr} "${activity?.titel}": voor ${listing(roles)} is dat ${first.waarom}.${more}`,
      path: ['oto', 'activiteiten', index, 'complexiteit'],
    },
  ];
}

const reasons = {
  'geen-opvolging': 'zonder opvolging',
  'geen-wijziging': 'zonder wijziging van een plan en zonder activiteit',
  'activiteit-vervallen': 'met alleen een activiteit die niet doorgaat',
  'over-tijd': 'over tijd',
} as const;

function findings({ bevindingenOpen }: OtoAnalyses): Remark[] {
  return remark(
    'bevinding-zonder-gevolg',
    bevindingenOpen,
    (names) => `Bevindingen die nog niets veranderden: ${names}.`,
    ({ bevinding, reden }) => `${shortQuote(bevinding)} (${reasons[reden]})`,
    ({ index }) => ['oto', 'uitvoering', 'bevindingen', index, 'opvolging'],
  );
}

function withoutOutcome({ oto }: Institution, { uitgevoerd, ditJaar }: OtoAnalyses): Remark[] {
  const ids = [...uitgevoerd.zonderUitkomst, ...ditJaar.zonderUitkomst];
  return remark(
    'activiteit-zonder-uitkomst',
    oto.activiteiten.filter(({ id }) => ids.includes(id)),
    (names) => `De dag is voorbij, maar er staat niet wat ervan kwam: ${names}.`,
    ({ nr }) => nr,
    ({ id }) => ['oto', 'activiteiten', oto.activiteiten.findIndex((one) => one.id === id), 'planning'],
  );
}

/** What the Cyberbeveiligingswet asks, of who falls under it, and is not arranged. Only the training of the board has a term of two years (art. 24). */
function requiredByLaw({ bouwstenen }: Institution): Remark[] {
  const { entiteit_cyber: oordeel, eisen_cyber: eisen } = bouwstenen['wettelijke-eisen'];
  if (!ingevuld(oordeel) || oordeel.antwoord !== 'ja' || !ingevuld(eisen)) return [];
  const names = Object.entries(cyberbeveiligingswet.eisen) as [keyof typeof eisen, string][];
  return remark(
    'wettelijke-eis-open',
    names.flatMap(([id, naam]) => {
      const eis = eisen[id];
      if (isNvt(eis) || eis?.stand === 'geregeld') return [];
      return [{ id, naam, stand: eis?.stand ?? 'nog niet beantwoord' }];
    }),
    (list) => `De Cyberbeveiligingswet geldt, en dit is nog niet geregeld: ${list}.`,
    ({ naam, stand }) => `${naam} (${stand})`,
    ({ id }) => ['bouwstenen', 'wettelijke-eisen', 'eisen_cyber', id],
  );
}

/** One remark for all that have the same weakness, at the first of them; none when nothing has it. */
function remark<T>(
  code: string,
  items: readonly T[],
  message: (names: string) => string,
  nameOf: (item: T) => string,
  pathOf: (item: T) => (string | number)[],
): Remark[] {
  const [first] = items;
  return first === undefined ? [] : [{ code, message: message(listing(items.map(nameOf))), path: pathOf(first) }];
}

/** `A, B en C`; of many the first six, and how many more. */
function listing(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `nog ${names.length - MOST_NAMES}`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} en ${shown.at(-1)}`;
}
