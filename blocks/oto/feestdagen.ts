/** A public holiday; `gelijkgesteld` is treated as one by the law, but is no holiday of its own. */
export interface Feestdag {
  readonly naam: string;
  readonly gelijkgesteld: boolean;
}

/**
 * The public holidays of a year in the Netherlands by ISO date, and Good Friday. Source: Algemene termijnenwet art. 3,
 * paragraphs 1 and 2; paragraph 3 (days that a decree adds for legal terms) is left out. The law does not name Easter
 * Sunday and Whit Sunday, for it treats every Sunday alike; here they are holidays. Each 5 May counts, as the law says:
 * whether one works on it is agreed per sector.
 */
export function feestdagen(year: number): ReadonlyMap<string, Feestdag> {
  const easter = (days: number) => new Date(easterSunday(year) + days * DAY).toISOString().slice(0, 10);
  // Koningsdag moves to the Saturday when the birthday of the king is a Sunday.
  const birthday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  const days: [string, string][] = [
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [easter(0), 'Eerste Paasdag'],
    [easter(1), 'Tweede Paasdag'],
    [`${year}-04-${birthday}`, 'Koningsdag'],
    [`${year}-05-05`, 'Bevrijdingsdag'],
    [easter(39), 'Hemelvaartsdag'],
    [easter(49), 'Eerste Pinksterdag'],
    [easter(50), 'Tweede Pinksterdag'],
    [`${year}-12-25`, 'Eerste Kerstdag'],
    [`${year}-12-26`, 'Tweede Kerstdag'],
  ];
  return new Map([
    [easter(-2), { naam: 'Goede Vrijdag', gelijkgesteld: true }],
    ...days.map(([date, naam]): [string, Feestdag] => [date, { naam, gelijkgesteld: false }]),
  ]);
}

const DAY = 86_400_000;

/** Easter in the Gregorian calendar (the algorithm of Meeus, Astronomical Algorithms, ch. 8), in milliseconds UTC. */
function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 22;
  return Date.UTC(year, 2, march);
}
