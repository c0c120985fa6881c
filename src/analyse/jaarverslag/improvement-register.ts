import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld, type Nvt } from '../../../blocks/schema/vraag.ts';

/** In the order in which a reader wants to see them: what is left to do first. */
const states = ['zonder opvolging', 'open', 'loopt', 'afgerond'] as const;

type Bevinding = Exclude<Institution['oto']['uitvoering']['bevindingen'], Nvt | null>[number];

export interface ImprovementRegister {
  /** Findings per state, and what they ask for, in the order in which the register names them first. */
  readonly perStand: readonly { readonly stand: (typeof states)[number]; readonly aantal: number }[];
  readonly perVraag: readonly { readonly raakt: Bevinding['raakt']; readonly aantal: number }[];
  /** Findings of which the day has passed and that are not finished. */
  readonly teLaat: readonly string[];
  readonly aantal: number;
}

/**
 * The state of the improvement register on a date (ISO 8601). A finding is late from the day after its date.
 */
export function improvementRegister({ oto }: Institution, date: string): ImprovementRegister {
  const { bevindingen } = oto.uitvoering;
  const findings = (ingevuld(bevindingen) ? bevindingen : []).map(({ id, raakt, opvolging }) => ({
    id,
    raakt,
    stand: ingevuld(opvolging) ? opvolging.status : ('zonder opvolging' as const),
    gereed: ingevuld(opvolging) ? opvolging.gereed : null,
  }));
  const count = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length;
  return {
    perStand: states.map((stand) => ({ stand, aantal: count(findings, (one) => one.stand === stand) })),
    perVraag: [...new Set(findings.map(({ raakt }) => raakt))].map((raakt) => ({
      raakt,
      aantal: count(findings, (one) => one.raakt === raakt),
    })),
    teLaat: findings
      .filter(({ stand, gereed }) => stand !== 'afgerond' && gereed !== null && gereed < date)
      .map(({ id }) => id),
    aantal: findings.length,
  };
}
