import type { Bezetting } from '../../blocks/bezetting.ts';
import type { Institution } from '../../blocks/institution.ts';
import { type Activiteit, otoActivity } from '../../blocks/oto/oto-activities.ts';
import { spanOf } from '../../blocks/oto/schedule.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** An activity that was held, on a day that is known exactly or by its planning. */
export interface HeldActivity {
  readonly activiteit: Activiteit;
  /** ISO date; of a planning without a day, the first day of that month or quarter. */
  readonly datum: string;
  /** Ids of the officials on the attendance list; empty while there is none. */
  readonly aanwezigen: readonly string[];
}

/** What was held up to and including a day (ISO 8601), in the order of the execution. */
export function heldActivities({ oto }: Institution, date: string): HeldActivity[] {
  const { gehouden } = oto.uitvoering;
  const byId = new Map(oto.activiteiten.map((activiteit) => [activiteit.id, activiteit]));
  return (ingevuld(gehouden) ? gehouden : []).flatMap((outcome) => {
    const activiteit = byId.get(outcome.activiteit);
    if (!activiteit || !outcome.doorgegaan) return [];
    const datum = outcome.datum ?? firstDay(activiteit);
    return datum !== undefined && datum <= date ? [{ activiteit, datum, aanwezigen: outcome.aanwezigen ?? [] }] : [];
  });
}

/** Whether people practise in it, whatever its category: a tabletop that shares knowledge is practice too. */
export const isPractice = ({ categorie, werkvorm }: Activiteit): boolean =>
  ['trainen', 'oefenen', 'testen'].includes(categorie) || werkvorm === 'tabletop';

/** First day on which an activity can be held, ISO 8601; undefined while its planning is open. */
export function firstDay(activiteit: Activiteit): string | undefined {
  const { schedule } = otoActivity(activiteit);
  return schedule ? spanOf(schedule)?.first : undefined;
}

/** The roles that those who were there filled at a real event, each with the ids of those officials. */
export const rolesFilled = (
  { registers }: Institution,
  houdersVan: Bezetting,
  { datum, aanwezigen = [] }: { readonly datum: string; readonly aanwezigen?: readonly string[] | undefined },
): { rol: string; personen: string[] }[] =>
  registers.rollen
    .map(({ id: rol }) => ({
      rol,
      personen: houdersVan(rol, datum).flatMap(({ persoon }) => (aanwezigen.includes(persoon.id) ? [persoon.id] : [])),
    }))
    .filter(({ personen }) => personen.length > 0);
