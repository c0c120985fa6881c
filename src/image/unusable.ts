/** Why a file of the institution cannot be used. */
export interface Unusable {
  /** End of a Dutch sentence that begins with "Dit bestand". */
  readonly reason: string;
  /** What to do about it, a Dutch sentence, when saving the file again is not enough. */
  readonly hint?: string;
}

export const damaged: Unusable = { reason: 'is beschadigd' };
