import type { Institution } from '../../../blocks/institution.ts';

type Kader = Institution['normen'][string];

/** A text that was read has its date; of any other it is said that it was not. */
export const sourceOf = ({ status, tekst_van }: Pick<Kader, 'status' | 'tekst_van'>): string =>
  status === 'wettekst' || status === 'officieel' ? `tekst van ${tekst_van}` : `${status}, tekst niet gelezen`;

/** What a norm asks, with the time within which it must be reported. */
export const eisText = ({ eis, melding }: Kader['normen'][number]): string =>
  melding ? `${eis.replace(/\.$/, '')}, ${melding.termijn}.` : eis;
