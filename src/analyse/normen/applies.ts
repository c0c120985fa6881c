import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld, isNvt } from '../../../blocks/schema/vraag.ts';

type Kader = Institution['normen'][string];

/** Whether a framework applies to the institution, and what that rests on: a Dutch sentence, or what was answered. */
export interface Applies {
  readonly geldt: 'ja' | 'nee' | 'onbekend';
  readonly grond: string;
}

/**
 * Follows from block wettelijke-eisen: the judgement whether a regime applies, or the frameworks that it says are followed.
 * A chosen framework may also apply to the whole sector.
 *
 * @param name name of the framework, by which an institution chooses it
 */
export function applies(name: string, { geldt, sectoren = [] }: Kader, institution: Institution): Applies {
  const block = institution.bouwstenen['wettelijke-eisen'];
  if (geldt === 'altijd') return { geldt: 'ja', grond: 'Elke zorgaanbieder valt eronder.' };
  if (geldt === 'gekozen') {
    const { soort } = institution.instelling;
    if (block.normenkaders?.includes(name)) return { geldt: 'ja', grond: 'Zelf gekozen.' };
    if (sectoren.includes(soort)) return { geldt: 'ja', grond: `Voor de sector ${soort}.` };
    return { geldt: 'nee', grond: 'Niet gekozen.' };
  }
  const oordeel = block[geldt];
  if (isNvt(oordeel)) return { geldt: 'nee', grond: oordeel.nvt };
  if (!ingevuld(oordeel)) return { geldt: 'onbekend', grond: 'Of wij hieronder vallen, is nog een open vraag.' };
  const { antwoord, grond } = oordeel;
  return { geldt: antwoord, grond: ingevuld(grond) ? grond : isNvt(grond) ? grond.nvt : 'Nog niet toegelicht.' };
}
