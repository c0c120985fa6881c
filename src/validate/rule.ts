import type { Institution } from '../../blocks/institution.ts';
import { sectorOf } from '../../blocks/sectoren.ts';
import type { Severity } from '../model/diagnostic.ts';

/** What a rule found, at the path of the answer that has to change. */
export interface Finding {
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** A rule across blocks; the code names what is wrong. */
export interface Rule {
  readonly code: string;
  /**
   * @param peildatum ISO date to judge by; a rule about dates says nothing while it is not known
   * @param strength how strict the rules are for this kind and size of institution
   */
  readonly check: (institution: Institution, peildatum: string | undefined, strength: Strength) => readonly Finding[];
}

/**
 * How strict: two deputies a role and nobody twice in a team are unworkable in a GP post or a small nursing
 * organisation (domain.md 0a.5), so what is expected depends on sector and size.
 */
export interface Strength {
  readonly deputies: 1 | 2;
  readonly doubleSeats: boolean;
  /** Weekends and nights are its ordinary hours. */
  readonly worksOutOfHours: boolean;
}

/** Below this number of employees an institution is small. */
const SMALL = 250;

/** How strict the rules are for this institution: by its sector, and where that leaves it open by its size. */
export function strengthFor(instelling: Institution['instelling']): Strength {
  const { regels, werktBuitenKantoortijd: worksOutOfHours = false } = sectorOf(instelling.soort);
  const staff = instelling.omvang && 'medewerkers' in instelling.omvang ? instelling.omvang.medewerkers : undefined;
  const isSmall = regels === 'klein' || (regels === 'naar omvang' && staff !== undefined && staff < SMALL);
  return isSmall
    ? { deputies: 1, doubleSeats: true, worksOutOfHours }
    : { deputies: 2, doubleSeats: false, worksOutOfHours };
}
