import type { Bewijsfase } from '../../../blocks/bewijssoorten.ts';

/** How a norm stands, the worst first: that is the order in which an auditor reads them. */
export const normStates = [
  'ontbreekt',
  'gedeeltelijk',
  'op papier',
  'aangetoond',
  'niet in deze uitgave',
  'niet van toepassing',
] as const;

export type NormState = (typeof normStates)[number];

/**
 * How sure evidence is: `stuk` can be opened (a registered file, an adopted version, a register in the plan itself);
 * `opgave` is only said in the answers, such as "presentielijst aanwezig"; `niets` is neither.
 */
export type Found = 'stuk' | 'opgave' | 'niets';

/** Evidence that a norm asks: what there is, and whether its kind shows a text (`plan`) or that something is done. */
export interface AskedEvidence {
  readonly fase: Bewijsfase;
  readonly found: Found;
}

/** What the institution itself says of a requirement, in the words of block wettelijke-eisen. */
export type Judgement = 'geregeld' | 'deels' | 'nog niet' | 'nog te beoordelen';

/**
 * The state of one norm.
 *
 * - `niet van toepassing`: the framework does not apply, or its question was answered with nvt.
 * - `niet in deze uitgave`: what is left in an edition that does not hold everything does not tell where it is written.
 * - `ontbreekt`: no section or plan deals with it, or only one with an open question, or the institution says that it is not
 *   there yet.
 * - `aangetoond`: it is written down, the institution does not say that a part is missing, and every kind of evidence that
 *   the norm asks can be opened. A norm that asks only a text is shown by the adopted text.
 * - `op papier`: it is written down, and nothing of what the norm asks shows that it is done, not even by its name. A norm
 *   that asks only a text, which was not adopted, is too.
 * - `gedeeltelijk`: anything between: a part of the evidence, evidence that is only said to exist, or an own judgement that
 *   it is not whole or was not looked at yet.
 *
 * @param isWritten whether a section or another plan deals with it; null when that cannot be told from this edition
 * @param evidence for every kind that the norm asks; a norm that asks none is shown by its section
 */
export function normState(
  doesApply: boolean,
  isWritten: boolean | null,
  judgement: Judgement | null,
  evidence: readonly AskedEvidence[],
): NormState {
  if (!doesApply) return 'niet van toepassing';
  if (judgement === 'nog niet') return 'ontbreekt';
  if (isWritten === null) return 'niet in deze uitgave';
  if (!isWritten) return 'ontbreekt';
  if (judgement === 'deels' || judgement === 'nog te beoordelen') return 'gedeeltelijk';
  if (evidence.every(({ found }) => found === 'stuk')) return 'aangetoond';
  const ofDoing = evidence.filter(({ fase }) => fase !== 'plan');
  const telling = ofDoing.length > 0 ? ofDoing : evidence;
  return telling.some(({ found }) => found !== 'niets') ? 'gedeeltelijk' : 'op papier';
}
