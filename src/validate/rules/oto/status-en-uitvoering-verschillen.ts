import type { Institution } from '../../../../blocks/institution.ts';
import { otoActivities } from '../../../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';
import { calledHeld, type Held, held, warning } from './held.ts';

/**
 * The status in the table agrees with what was held, for the plan year and the year before. An activity of more dates is
 * held bit by bit, and one that was put off is still planned: only what cannot both be true is found.
 */
export const statusEnUitvoeringVerschillen: Rule = {
  code: 'status-en-uitvoering-verschillen',
  check: (institution) => {
    if (!ingevuld(institution.oto.uitvoering.gehouden)) return [];
    const all = held(institution);
    const ahead = new Set(all.filter(({ gehouden }) => gehouden.doorgegaan).map(({ gehouden }) => gehouden.activiteit));
    const named = new Set(all.map(({ gehouden }) => gehouden.activiteit));
    return [...all.flatMap((entry) => differs(entry, ahead)), ...withoutOutcome(institution, named)];
  },
};

/** @param ahead ids of the activities that were held at least once */
function differs(entry: Held, ahead: ReadonlySet<string>): Finding[] {
  const { gehouden, planned } = entry;
  const { status } = planned.activiteit;
  const once = (planned.schedule?.occasions.length ?? 0) <= 1;
  const says = (outcome: string, hint: string) => [
    warning(entry, 'doorgegaan', `${calledHeld(entry)} is ${outcome}, maar heeft de status ${status}.`, hint),
  ];
  if (!gehouden.doorgegaan)
    return status === 'uitgevoerd' && !ahead.has(gehouden.activiteit)
      ? says('niet doorgegaan', 'Zet de status op vervallen, of doorgegaan op ja.')
      : [];
  return status === 'vervallen' || (status !== 'uitgevoerd' && once)
    ? says('gehouden', 'Zet de status op uitgevoerd, of doorgegaan op nee.')
    : [];
}

/** @param named ids of the activities of which the outcome is known, held or not */
function withoutOutcome(institution: Institution, named: ReadonlySet<string>): Finding[] {
  const { planjaar } = institution.oto.beleid;
  const recent = new Set(
    [planjaar - 1, planjaar].flatMap((year) => otoActivities(institution, year)).map(({ activiteit }) => activiteit.id),
  );
  return institution.oto.activiteiten.flatMap(({ id, nr, titel, status }, index): Finding[] => {
    if (status !== 'uitgevoerd' || named.has(id) || !recent.has(id)) return [];
    return [
      {
        severity: 'warning',
        path: ['oto', 'activiteiten', index, 'status'],
        message: `${nr} ${titel} heeft de status uitgevoerd, maar staat niet onder gehouden in oto/uitvoering.yaml.`,
        hint: 'Leg daar vast wat ervan kwam, of verbeter de status.',
      },
    ];
  });
}
