import type { Institution } from '../../blocks/institution.ts';
import { goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Qualifications } from './qualifications.ts';

export interface ShortOfPlaces {
  readonly module: string;
  /** People who lack the module and have a role for which it is on the calendar. */
  readonly mensen: number;
  /** How many of them find no place, however the places are shared out. */
  readonly zonderPlaats: number;
  /** Ids of the activities that give it, in the order of the table. */
  readonly activiteiten: readonly string[];
}

/** A place is for whoever lacks the module first; how many others come is not known. Activities without a number have room. */
interface Offer {
  readonly id: string;
  readonly rollen: readonly string[];
  readonly plaatsen: number;
}

/** Modules with fewer places in the plan year than people who lack them, in the order of the catalogue. */
export function shortOfPlaces(institution: Institution, { modules, personen }: Qualifications): ShortOfPlaces[] {
  const planned = otoActivities(institution, institution.oto.beleid.planjaar).filter(goesAhead);
  return modules.flatMap((module) => {
    const offers = planned.flatMap(({ activiteit: { id, type, doelgroep, deelnemers } }): Offer[] =>
      type === module && ingevuld(doelgroep)
        ? [{ id, rollen: doelgroep, plaatsen: ingevuld(deelnemers) ? deelnemers : Number.POSITIVE_INFINITY }]
        : [],
    );
    const offersFor = new Map<string, Offer[]>();
    for (const offer of offers)
      for (const rol of offer.rollen) offersFor.set(rol, [...(offersFor.get(rol) ?? []), offer]);
    const options = personen
      .filter((person) => person.modules.some((one) => one.module === module && one.state !== 'valid'))
      .map(({ rollen }) => [...new Set(rollen.flatMap((rol) => offersFor.get(rol) ?? []))])
      .filter((possible) => possible.length > 0);
    const zonderPlaats = options.length - seated(options);
    return zonderPlaats === 0
      ? []
      : [{ module, mensen: options.length, zonderPlaats, activiteiten: offers.map(({ id }) => id) }];
  });
}

/** How many find a place at best: whoever is turned away asks someone seated to move (augmenting paths). */
function seated(options: readonly (readonly Offer[])[]): number {
  const guests = new Map<Offer, number[]>();
  const seat = (person: number, tried: Set<Offer>): boolean =>
    (options[person] ?? []).some((offer) => {
      if (tried.has(offer)) return false;
      tried.add(offer);
      const seats = guests.get(offer) ?? [];
      guests.set(offer, seats);
      if (seats.length < offer.plaatsen) return seats.push(person) > 0;
      const moved = seats.findIndex((guest) => seat(guest, tried));
      if (moved >= 0) seats[moved] = person;
      return moved >= 0;
    });
  return options.filter((_, person) => seat(person, new Set())).length;
}
