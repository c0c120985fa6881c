import { bouwsteenIds, bouwstenen } from '../../blocks/bouwstenen.ts';
import { bijzonderheden } from '../../blocks/catalogus/bijzonderheden.ts';
import type { Institution } from '../../blocks/institution.ts';
import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { type Activiteit, goesAhead, otoActivity } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { monthsLater } from './months-later.ts';
import { heldActivities, isPractice } from './oto-practice.ts';

/** When a scenario or a building block was last practised. */
export interface Exercised {
  readonly id: string;
  readonly naam: string;
  /** ISO date of the last exercise, test or real event; null when there never was one. */
  readonly laatst: string | null;
  /** ISO date on which the scenario card says that it was tested, when that is later than any exercise in the tables; else null. */
  readonly getest: string | null;
  /** `lang`: longer ago than the institution wants. */
  readonly stand: 'nooit' | 'lang' | 'recent';
  /** Ids of the activities still to come that practise it, in the order of the table. */
  readonly gepland: readonly string[];
}

export interface ExerciseGaps {
  /** After so many months it is long ago. */
  readonly maanden: number;
  /** One per scenario card, in order of file name. */
  readonly scenarios: readonly Exercised[];
  /** One per building block that is filled in and can be practised, in the order B1 to B22. */
  readonly bouwstenen: readonly Exercised[];
}

/** Our choice where the policy says nothing: a plan that is fully revised every year is practised whole every two. */
const DEFAULT_MONTHS = 24;

/** Blocks that say what the plan is and how it is kept: nobody practises those. Our choice. */
const notPractised = new Set<string>([
  'visie',
  'uitgangspunten',
  'bestaande-plannen',
  'oto',
  'borging',
  'documentbeheer',
  'wettelijke-eisen',
]);

/**
 * What was never or long not practised, on a day. Practised is what people did: trainings, exercises, tests and tabletops
 * that were held, and real events. An activity practises the blocks it names, or else those of its type; an event those
 * of the features that were applied in it. A card may say that it was tested where the tables say nothing: that is told, and
 * does not count, for nobody can see who practised.
 *
 * @param date the day of judging, ISO 8601
 */
export function exerciseGaps(institution: Institution, date: string): ExerciseGaps {
  const { oefeninterval_maanden: maanden = DEFAULT_MONTHS } = institution.oto.beleid;
  const types = activityTypes(institution);
  const blocksOf = (activiteit: Activiteit): readonly string[] =>
    ingevuld(activiteit.bouwstenen) ? activiteit.bouwstenen : (types.get(activiteit.type)?.bouwstenen ?? []);
  const last = new Map<string, string>();
  const note = (kind: string, ids: readonly string[], on: string): void => {
    for (const id of ids) if (on > (last.get(`${kind}/${id}`) ?? '')) last.set(`${kind}/${id}`, on);
  };
  for (const { activiteit, datum } of heldActivities(institution, date)) {
    if (!isPractice(activiteit)) continue;
    note('scenario', activiteit.scenarios ?? [], datum);
    note('bouwsteen', blocksOf(activiteit), datum);
  }
  const { gehouden, inzetten } = institution.oto.uitvoering;
  for (const { datum, scenario, bijzonderheden: applied = [] } of ingevuld(inzetten) ? inzetten : []) {
    if (datum > date) continue;
    if (scenario !== undefined) note('scenario', [scenario], datum);
    note(
      'bouwsteen',
      bijzonderheden.flatMap(({ id, bouwsteen }) => (applied.includes(id) ? [bouwsteen] : [])),
      datum,
    );
  }
  const settled = new Set(ingevuld(gehouden) ? gehouden.map(({ activiteit }) => activiteit) : []);
  const planned = institution.oto.activiteiten.filter(
    (activiteit) => isPractice(activiteit) && !settled.has(activiteit.id) && goesAhead(otoActivity(activiteit)),
  );
  const exercised = (
    kind: string,
    id: string,
    naam: string,
    of: (a: Activiteit) => readonly string[],
    tested: readonly string[] = [],
  ): Exercised => {
    const laatst = last.get(`${kind}/${id}`) ?? null;
    const stand = laatst === null ? 'nooit' : monthsLater(laatst, maanden) < date ? 'lang' : 'recent';
    const getest = tested.reduce<string | null>(
      (late, on) => (on <= date && on > (late ?? laatst ?? '') ? on : late),
      null,
    );
    return {
      id,
      naam,
      laatst,
      getest,
      stand,
      gepland: planned.filter((one) => of(one).includes(id)).map((one) => one.id),
    };
  };
  const left = nietGebruikt(institution);
  return {
    maanden,
    scenarios: Object.entries(institution.scenariokaarten).map(([id, { naam, getest }]) => {
      const tested = ingevuld(getest) ? getest.map(({ datum }) => datum) : [];
      return exercised('scenario', id, naam, ({ scenarios = [] }) => scenarios, tested);
    }),
    bouwstenen: bouwsteenIds
      .filter((id) => !notPractised.has(id) && !left.has(id) && hasAnswers(institution.bouwstenen[id]))
      .map((id) => exercised('bouwsteen', id, bouwstenen[id].titel, blocksOf)),
  };
}

/** Whether any question of a block is answered: what is still empty asks for writing, not for practice. */
const hasAnswers = (block: object): boolean =>
  Object.values(block).some((answer) => answer != null && !(Array.isArray(answer) && answer.length === 0));
