import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { planningText } from './planning-text.ts';

export interface NetworkOffer {
  /** Id of the network's activity. */
  readonly id: string;
  /** When, one line per date; empty while the network does not know. */
  readonly wanneer: readonly string[];
  /** Numbers of the own activities that take part in it. */
  readonly nummers: readonly string[];
  /** Why the institution does not take part, as the position of that answer in `beleid.niet_deelnemen`; null when it gives none. */
  readonly nietDeelnemen: number | null;
}

/** What the network offers, in its own order, and what the institution does with it. */
export function networkOffer({ oto }: Institution): NetworkOffer[] {
  return (oto.netwerk?.activiteiten ?? []).map(({ id, planning }) => {
    const declined = (oto.beleid.niet_deelnemen ?? []).findIndex(({ netwerkactiviteit }) => netwerkactiviteit === id);
    return {
      id,
      wanneer: planning === undefined ? [] : planningText(planning),
      nummers: oto.activiteiten.filter(({ netwerkactiviteit }) => netwerkactiviteit === id).map(({ nr }) => nr),
      nietDeelnemen: declined < 0 ? null : declined,
    };
  });
}

/** Ids of the policy goals of the network that the institution took over. */
export function adoptedGoals({ oto }: Institution): string[] {
  const { regionale_beleidsdoelen: goals } = oto.beleid;
  return (ingevuld(goals) ? goals : []).flatMap(({ netwerkdoel }) => netwerkdoel ?? []);
}
