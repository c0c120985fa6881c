import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** Likelihood times impact of each risk whose score is known, by id. */
export function riskScores({ bouwstenen }: Institution): Readonly<Record<string, number>> {
  const { risicos } = bouwstenen.crisisprofiel;
  return Object.fromEntries(
    (ingevuld(risicos) ? risicos : []).flatMap(({ id, kans, impact }) =>
      ingevuld(kans) && ingevuld(impact) ? [[id, kans * impact] as const] : [],
    ),
  );
}
