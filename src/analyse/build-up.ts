import type { Institution } from '../../blocks/institution.ts';
import { complexiteiten, type omvangen } from '../../blocks/oto/activiteiten.ts';
import { type Activiteit, goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { firstDay, heldActivities } from './oto-practice.ts';

/** An exercise that comes too soon for some of the roles in it. */
export interface BuildUpJump {
  /** Id of the activity. */
  readonly activiteit: string;
  /** ISO date on which it can begin. */
  readonly datum: string;
  /** Ids of the roles for which it comes too soon, in the order of its target group. */
  readonly rollen: readonly string[];
  /** In Dutch, without capital or full stop: `een complexe oefening, zonder eerst een gemiddelde`. */
  readonly waarom: string;
}

/** The highest steps that a role has reached: positions in `complexiteiten` and on the ladder of sizes; -1 before the first. */
interface Reached {
  readonly complexiteit: number;
  readonly omvang: number;
}

/** Who practise together, from small to large. An individual training prepares for a team exercise as a team does. */
const ladder: Readonly<Record<(typeof omvangen)[number], number>> = {
  individu: 0,
  team: 0,
  teams: 1,
  organisatie: 2,
  keten: 3,
};
const sizes = ['één team', 'meer teams', 'de hele organisatie', 'de keten'];

/**
 * The exercises of the plan year that skip a step of the build-up (simple to complex, small to large, team to the whole
 * organisation), in order of date: the first is the first place where it jumps. Judged per role, by what was held in
 * earlier years and what precedes in the plan year: trainings and exercises are steps, only an exercise can come too soon.
 * A role may begin with a simple exercise of one team and rise one step at a time. What has no planning is left out.
 */
export function buildUpJumps(institution: Institution): BuildUpJump[] {
  const { planjaar } = institution.oto.beleid;
  const reached = new Map<string, Reached>();
  const climb = (activiteit: Activiteit): void => {
    for (const rol of rolesOf(activiteit)) {
      const before = reached.get(rol) ?? start;
      reached.set(rol, {
        complexiteit: Math.max(before.complexiteit, complexiteiten.indexOf(activiteit.complexiteit)),
        omvang: Math.max(before.omvang, ladder[activiteit.omvang]),
      });
    }
  };
  for (const { activiteit } of heldActivities(institution, `${planjaar - 1}-12-31`))
    if (isStep(activiteit)) climb(activiteit);
  const steps = otoActivities(institution, planjaar)
    .filter((entry) => goesAhead(entry) && isStep(entry.activiteit))
    .flatMap(({ activiteit }) => {
      const datum = firstDay(activiteit);
      return datum === undefined ? [] : [{ activiteit, datum }];
    })
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  return steps.flatMap(({ activiteit, datum }) => {
    const jump = activiteit.categorie === 'oefenen' ? jumpOf(activiteit, reached) : undefined;
    climb(activiteit);
    return jump ? [{ activiteit: activiteit.id, datum, ...jump }] : [];
  });
}

const start: Reached = { complexiteit: -1, omvang: -1 };

const isStep = ({ categorie }: Activiteit): boolean => categorie === 'trainen' || categorie === 'oefenen';

const rolesOf = ({ doelgroep }: Activiteit): readonly string[] => (ingevuld(doelgroep) ? doelgroep : []);

/** Complexity is looked at first; the roles are those that skip the same kind of step. */
function jumpOf(
  activiteit: Activiteit,
  reached: ReadonlyMap<string, Reached>,
): { rollen: string[]; waarom: string } | undefined {
  const skipping = (kind: keyof Reached, to: number) =>
    rolesOf(activiteit).filter((rol) => to > (reached.get(rol) ?? start)[kind] + 1);
  const [hard, large] = [complexiteiten.indexOf(activiteit.complexiteit), ladder[activiteit.omvang]];
  const tooHard = skipping('complexiteit', hard);
  if (tooHard.length > 0)
    return {
      rollen: tooHard,
      waarom: `een ${complexiteiten[hard]}e oefening, zonder eerst een ${complexiteiten[hard - 1]}e oefening of training`,
    };
  const tooLarge = skipping('omvang', large);
  if (tooLarge.length === 0) return undefined;
  return {
    rollen: tooLarge,
    waarom: `een oefening met ${sizes[large]}, zonder eerst een oefening of training met ${sizes[large - 1]}`,
  };
}
