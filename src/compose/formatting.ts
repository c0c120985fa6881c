import { dutchNumber, euros } from '../text/dutch-number.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** How values are written in Dutch. */
export const formatting = {
  /** `2026-11-02` as `2 november 2026`; day and month stay on one line. */
  datum: (iso: string): string => {
    const [year, month, day] = iso.split('-');
    return `${Number(day)}\u00a0${months[Number(month) - 1]} ${year}`;
  },
  /** `2026-11` or a date as `november 2026`. */
  maand: (iso: string): string => {
    const [year, month] = iso.split('-');
    return `${months[Number(month) - 1]} ${year}`;
  },
  /** Euros: `€ 1.250`, or with cents when there are any. The space does not break. */
  bedrag: euros,
  /** A difference in euros, with its sign: `+ € 140`, `− € 3.220`. */
  verschil: (amount: number): string =>
    amount === 0 ? euros(0) : `${amount > 0 ? '+' : '−'}\u00a0${euros(Math.abs(amount))}`,
  /** A number with a decimal comma and points between thousands. */
  getal: (value: number): string =>
    dutchNumber(value, Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0)),
  jaNee: (value: boolean): string => (value ? 'ja' : 'nee'),
  hoofdletter: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  /** `a, b en c`. */
  opsomming: (parts: readonly string[], woord = 'en'): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${woord} ${parts.at(-1)}`,
};
