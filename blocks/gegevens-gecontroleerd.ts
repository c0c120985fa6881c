/** Contact data is checked every six months (domain.md B6, rules to validate). */
const MAANDEN = 6;

/** The day so many months earlier; a day that does not exist becomes the last of its month. ISO dates. */
export function maandenEerder(datum: string, maanden: number): string {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - maanden, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** A number that was checked before this day is due for a check on the given day. ISO dates. */
export const controleGeldtVanaf = (peildatum: string): string => maandenEerder(peildatum, MAANDEN);
