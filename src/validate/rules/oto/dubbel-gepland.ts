import type { Institution } from '../../../../blocks/institution.ts';
import { membersOf } from '../../../../blocks/oto/members.ts';
import type { Occasion } from '../../../../blocks/oto/schedule.ts';
import { type ToCome, toCome } from '../../../../blocks/oto/to-come.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf, placeOf } from './place-of.ts';

/** A time at which somebody is expected; begin and end as text that sorts (`2027-03-02T13:00`). */
interface Engagement {
  readonly entry: ToCome;
  readonly occasion: Occasion;
  readonly begin: string;
  readonly end: string;
}

/** Who chooses one of several dates of an activity. */
interface Choice {
  readonly entry: ToCome;
  readonly dates: Engagement[];
}

/** Two times that overlap, and for whom. */
interface Clash {
  readonly one: Engagement;
  readonly other: Engagement;
  readonly people: string[];
}

/**
 * Nobody is expected at two activities at once. A day without times is taken whole. Who may choose from several dates is
 * stuck only when none of them is free. To stay near-linear each time is held against the one before it that ends last, so
 * of three at once two pairs are named.
 */
export const dubbelGepland: Rule = {
  code: 'dubbel-gepland',
  check: (institution) => {
    const clashes = new Map<string, Clash>();
    const { fixed, choices } = engagementsOf(institution);
    institution.registers.functionarissen.forEach(({ naam }, person) => {
      const own = new Calendar(fixed.get(person) ?? []);
      for (const [one, other] of own.overlaps()) note(clashes, naam, one, other);
      for (const { dates } of (choices.get(person) ?? new Map<number, Choice>()).values()) {
        const taken = dates.map((date) => own.taking(date));
        const [first, other] = [dates[0], taken[0]];
        if (first && other && taken.every((one) => one !== undefined)) note(clashes, naam, other, first);
      }
    });
    return [...clashes.values()].map(findingOf);
  },
};

/** Per person (position in the register) the times at which one is expected, and the activities with a choice. */
function engagementsOf(institution: Institution) {
  const members = membersOf(institution);
  const fixed = new Map<number, Engagement[]>();
  const choices = new Map<number, Map<number, Choice>>();
  for (const entry of toCome(institution)) {
    if (entry.schedule?.precision !== 'day') continue;
    const { occasions } = entry.schedule;
    const chosen = entry.activiteit.deelname === 'een keer' && occasions.length > 1;
    for (const occasion of occasions) {
      const begin = `${occasion.first}T${occasion.from ?? '00:00'}`;
      const end = `${occasion.last}T${occasion.until ?? '24:00'}`;
      const engagement = { entry, occasion, begin, end };
      for (const person of members(entry.activiteit, occasion.first)) {
        if (!chosen) add(fixed, person, () => []).push(engagement);
        else
          add(
            add(choices, person, () => new Map()),
            entry.index,
            () => ({ entry, dates: [] }),
          ).dates.push(engagement);
      }
    }
  }
  return { fixed, choices };
}

/** The times of one person in order, with for each the one up to it that ends last. */
class Calendar {
  readonly #times: readonly Engagement[];
  readonly #lasting: Engagement[] = [];

  constructor(times: readonly Engagement[]) {
    this.#times = [...times].sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0));
    let lasting: Engagement | undefined;
    for (const time of this.#times) {
      if (!lasting || time.end > lasting.end) lasting = time;
      this.#lasting.push(lasting);
    }
  }

  /** Every time that begins before an earlier one has ended, with that one. */
  overlaps(): [Engagement, Engagement][] {
    return this.#times.flatMap((time, index): [Engagement, Engagement][] => {
      const before = this.#lasting[index - 1];
      return before && before.end > time.begin ? [[before, time]] : [];
    });
  }

  /** A time that overlaps the given one; undefined when it is free. */
  taking({ begin, end }: Engagement): Engagement | undefined {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle]?.begin ?? '') < end) low = middle + 1;
      else high = middle;
    }
    const before = this.#lasting[low - 1];
    return before && before.end > begin ? before : undefined;
  }
}

function note(clashes: Map<string, Clash>, naam: string, one: Engagement, other: Engagement): void {
  const key = [one, other].map(({ entry, occasion }) => `${entry.index}.${occasion.id ?? ''}`).join('/');
  add(clashes, key, () => ({ one, other, people: [] })).people.push(naam);
}

const MOST_NAMES = 3;

function findingOf({ one, other, people }: Clash): Finding {
  const names = people.slice(0, MOST_NAMES).join(', ');
  const more = people.length > MOST_NAMES ? ` en nog ${people.length - MOST_NAMES}` : '';
  const choosable = [one, other].some(
    ({ entry }) => !entry.activiteit.deelname && (entry.schedule?.occasions.length ?? 0) > 1,
  );
  const chosen = other.entry.activiteit.deelname === 'een keer';
  return {
    severity: 'warning',
    path: chosen ? pathOf(other.entry, 'planning') : placeOf(other.entry, other.occasion),
    message: chosen
      ? `Van de data van ${called(other.entry)} is er geen vrij voor ${names}${more}; op de eerste is ook ${called(one.entry)}.`
      : `${called(other.entry)} (${when(other)}) overlapt met ${called(one.entry)} (${when(one)}) voor ${names}${more}.`,
    hint: `Verzet een van de twee, of haal een rol uit een doelgroep.${choosable ? ' Kiest ieder zelf een van de data, zet daar dan deelname: een keer.' : ''}`,
  };
}

const when = ({ occasion: { first, last, from, until } }: Engagement): string =>
  `${first === last ? first : `${first} tot en met ${last}`}${from && until ? `, ${from}-${until}` : ', zonder tijden'}`;

/** The value of a key, made when it is not there yet. */
function add<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
