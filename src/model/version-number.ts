/** One to four numbers with points between, without leading zeros: also the name of a folder, on every system. */
const NUMBER = /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){0,3}$/;

/** Whether a text can be the number of a released version: `2`, `1.10`. */
export const isVersionNumber = (text: string): boolean => NUMBER.test(text);

/** The order of two version numbers, part by part: 1.9 comes before 1.10, and 2 is 2.0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let part = 0; part < Math.max(a.length, b.length); part++) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
