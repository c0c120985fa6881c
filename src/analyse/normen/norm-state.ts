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

/** What the institution itself says of a requirement, in the words of block wettelijke-eisen. */
export type Judgement = 'geregeld' | 'deels' | 'nog niet' | 'nog te beoordelen';

/**
 * The state of one norm.
 *
 * - `niet van toepassing`: the framework does not apply, or its question was answered with nvt.
 * - `niet in deze uitgave`: what is left in an edition that does not hold everything does not tell where it is written.
 * - `ontbreekt`: no section, plan or file deals with it, or the institution says that it is not there yet.
 * - `aangetoond`: it is written down, the institution does not say that a part is missing, and every kind of evidence that
 *   the norm asks can be opened.
 * - `op papier`: it is written down, and of the evidence that is asked nothing is there, not even by its name.
 * - `gedeeltelijk`: anything between: a part of the evidence, evidence that is only said to exist, evidence of what is
 *   written nowhere, or an own judgement that it is not whole or was not looked at yet.
 *
 * @param isWritten whether a section or another plan deals with it; null when that cannot be told from this edition
 * @param evidence for every kind that the norm asks; a norm that asks none is shown by its section
 */
export function normState(
  doesApply: boolean,
  isWritten: boolean | null,
  judgement: Judgement | null,
  evidence: readonly Found[],
): NormState {
  if (!doesApply) return 'niet van toepassing';
  const hasSome = evidence.some((found) => found !== 'niets');
  if (judgement === 'nog niet') return 'ontbreekt';
  if (isWritten === null) return 'niet in deze uitgave';
  if (!(isWritten || hasSome)) return 'ontbreekt';
  if (!isWritten || judgement === 'deels' || judgement === 'nog te beoordelen') return 'gedeeltelijk';
  if (evidence.every((found) => found === 'stuk')) return 'aangetoond';
  return hasSome ? 'gedeeltelijk' : 'op papier';
}
