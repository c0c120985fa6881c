/** Hebrew, Arabic and the other scripts of the Unicode blocks for right-to-left text, and the marks that turn the direction. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Does this character belong to text that is read from right to left? Lines are set from left to right only. */
export function isRightToLeft(character: string): boolean {
  return rightToLeft.test(character);
}
