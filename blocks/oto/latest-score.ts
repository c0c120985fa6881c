/** The score of the last year; a list of years that is not empty, in any order. */
export const latestScore = <T extends { readonly jaar: number }>(jaren: readonly T[]): T =>
  jaren.reduce((last, one) => (one.jaar > last.jaar ? one : last));
