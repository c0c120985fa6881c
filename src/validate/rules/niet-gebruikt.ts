import type { BouwsteenId } from '../../../blocks/bouwstenen.ts';
import type { Institution } from '../../../blocks/institution.ts';
import type { Finding, Rule } from '../rule.ts';

/** A warning where the institution says that it leaves a block out; nothing when it uses the block. */
function leftOut({ instelling }: Institution, id: BouwsteenId, message: string, hint: string): Finding[] {
  const index = (instelling.niet_gebruikt ?? []).findIndex((entry) => entry.bouwsteen === id);
  if (index < 0) return [];
  return [{ severity: 'warning', path: ['instelling', 'niet_gebruikt', index, 'bouwsteen'], message, hint }];
}

/** A crisis plan says how an alarm is raised; a reason to leave that out is rarely a good one. */
export const alarmeringNietGebruikt: Rule = {
  code: 'plan-zonder-alarmering',
  check: (institution) =>
    leftOut(
      institution,
      'melding-en-opschaling',
      'Zonder Melding en opschaling zegt het plan niet wie bij een crisis wordt gebeld en wie opschaalt.',
      'Is dat elders geregeld? Neem dan ten minste het nummer en de opschalingsniveaus over.',
    ),
};

/** Cards stand in the chapter of their block: without it they are in no document. */
export const kaartenNietGebruikt: Rule = {
  code: 'kaarten-zonder-hoofdstuk',
  check: (institution) => {
    const count = Object.keys(institution.scenariokaarten).length;
    if (count === 0) return [];
    return leftOut(
      institution,
      'scenariokaarten',
      `${count === 1 ? 'De scenariokaart' : `De ${count} scenariokaarten`} in de map scenariokaarten ${count === 1 ? 'komt' : 'komen'} in geen enkel document; waar het plan ernaar verwijst, staat "niet opgenomen".`,
      'Haal scenariokaarten weg onder niet_gebruikt als de kaarten wel in het plan horen.',
    );
  },
};
