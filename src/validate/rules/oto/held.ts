import type { Institution } from '../../../../blocks/institution.ts';
import { otoActivity, type ScheduledActivity } from '../../../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding } from '../../rule.ts';

type Gehouden = Extract<Institution['oto']['uitvoering']['gehouden'], readonly unknown[]>[number];

/** What the answers say about an activity that was held or did not go ahead, with the activity as it was planned. */
export interface Held {
  readonly gehouden: Gehouden;
  readonly planned: ScheduledActivity;
  /** Position in the list of what was held. */
  readonly index: number;
}

/** The list of what was held, in its order; empty while that is an open question. */
export function held({ oto }: Institution): Held[] {
  if (!ingevuld(oto.uitvoering.gehouden)) return [];
  const byId = new Map(oto.activiteiten.map((activiteit) => [activiteit.id, activiteit]));
  return oto.uitvoering.gehouden.flatMap((gehouden, index) => {
    const activiteit = byId.get(gehouden.activiteit);
    return activiteit ? [{ gehouden, planned: otoActivity(activiteit), index }] : [];
  });
}

/** Only what was held. */
export const wentAhead = (institution: Institution): Held[] =>
  held(institution).filter(({ gehouden }) => gehouden.doorgegaan);

/** A warning about one of the answers on what was held. */
export const warning = ({ index }: Held, field: keyof Gehouden, message: string, hint: string): Finding => ({
  severity: 'warning',
  path: ['oto', 'uitvoering', 'gehouden', index, field],
  message,
  hint,
});

/** `26-04 Basismodule`, as the table prints it. */
export const calledHeld = ({ planned: { activiteit } }: Held): string => `${activiteit.nr} ${activiteit.titel}`;
