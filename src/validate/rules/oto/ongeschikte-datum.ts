import { type Feestdag, feestdagen } from '../../../../blocks/oto/feestdagen.ts';
import { type Occasion, spanOf } from '../../../../blocks/oto/schedule.ts';
import { type ToCome, toCome } from '../../../../blocks/oto/to-come.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf, placeOf } from './place-of.ts';

/** No activity on a public holiday. Good Friday, which the law only treats as one, is worth a notice. */
export const opFeestdag: Rule = {
  code: 'op-feestdag',
  check: (institution) => {
    const known = new Map<string, ReadonlyMap<string, Feestdag>>();
    const holiday = (day: string) => {
      const year = day.slice(0, 4);
      if (!known.has(year)) known.set(year, feestdagen(Number(year)));
      return known.get(year)?.get(day);
    };
    return onDays(institution).flatMap(({ entry, occasion }): Finding[] => {
      const days = daysOf(occasion).filter(holiday);
      const day = days.find((one) => !holiday(one)?.gelijkgesteld) ?? days[0];
      const found = day === undefined ? undefined : holiday(day);
      if (!found) return [];
      return [
        {
          severity: found.gelijkgesteld ? 'notice' : 'warning',
          path: placeOf(entry, occasion),
          message: `${called(entry)} valt op ${found.naam} (${day}).`,
          hint: move(entry, occasion),
        },
      ];
    });
  },
};

/** No activity in a period that the institution keeps free, unless it says that this one goes ahead. */
export const inGeblokkeerdePeriode: Rule = {
  code: 'in-geblokkeerde-periode',
  check: (institution) => {
    const blocked = institution.oto.beleid.geblokkeerde_perioden ?? [];
    return toCome(institution).flatMap((entry) =>
      momentsOf(entry).flatMap(({ first, last, path, whole, hint }): Finding[] => {
        const period = blocked.find(({ van, tot, uitgezonderd = [] }) => {
          if (uitgezonderd.includes(entry.activiteit.id)) return false;
          // Of a week or month some days may be free: only when none is, there is no way to hold it.
          return whole ? van <= first && last <= tot : van <= last && first <= tot;
        });
        if (!period) return [];
        return [
          {
            severity: 'warning',
            path,
            message: `${called(entry)} valt ${whole ? 'helemaal ' : ''}in de geblokkeerde periode ${period.van} tot en met ${period.tot} (${period.reden}).`,
            hint: `${hint} Gaat het toch door, zet ${entry.activiteit.id} dan onder uitgezonderd bij die periode in oto/beleid.yaml.`,
          },
        ];
      }),
    );
  },
};

/** A weekend or a night may be meant, for there are exercises that need it; a GP post works then. */
export const inWeekendOfNacht: Rule = {
  code: 'in-weekend-of-nacht',
  check: (institution, _peildatum, strength) => {
    if (strength.worksOutOfHours) return [];
    return onDays(institution).flatMap(({ entry, occasion }): Finding[] => {
      const weekend = daysOf(occasion).find((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
      const when = weekend === undefined ? (atNight(occasion) ? 'in de nacht' : undefined) : 'in een weekend';
      if (when === undefined) return [];
      return [
        {
          severity: 'notice',
          path: placeOf(entry, occasion),
          message: `${called(entry)} valt ${when} (${weekend ?? occasion.first}).`,
          hint: 'Is dat de bedoeling, dan hoeft u niets te doen.',
        },
      ];
    });
  },
};

/** Every time of which the day is known. */
const onDays = (institution: Parameters<typeof toCome>[0]) =>
  toCome(institution).flatMap((entry) =>
    entry.schedule?.precision === 'day' ? entry.schedule.occasions.map((occasion) => ({ entry, occasion })) : [],
  );

/** Every time that is planned, or the one period in which it falls. */
function momentsOf(entry: ToCome) {
  const { schedule } = entry;
  if (schedule?.precision === 'day')
    return schedule.occasions.map((occasion) => {
      const { first, last } = occasion;
      return { first, last, path: placeOf(entry, occasion), whole: false, hint: move(entry, occasion) };
    });
  const span = schedule && spanOf(schedule);
  return span ? [{ ...span, path: pathOf(entry, 'planning'), whole: true, hint: 'Kies een andere periode.' }] : [];
}

const move = ({ activiteit }: ToCome, { first }: Occasion): string =>
  activiteit.planning && 'reeks' in activiteit.planning
    ? `Zet ${first} bij de reeks onder behalve.`
    : 'Kies een andere dag.';

/** The days of one time, ISO 8601. */
function daysOf({ first, last }: Occasion): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

/** Between midnight and six, the hours that make a night duty (Arbeidstijdenwet art. 1:7). */
const atNight = ({ first, last, from, until }: Occasion): boolean =>
  from !== null && until !== null && (from < '06:00' || (last > first && until > '00:00'));
