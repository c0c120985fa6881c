/** Adds amounts (euros, hours) in whole hundredths, so that 0.1 and 0.2 are 0.3. */
export const sumOf = <T>(list: readonly T[], amount: (one: T) => number): number =>
  list.reduce((hundredths, one) => hundredths + Math.round(amount(one) * 100), 0) / 100;
