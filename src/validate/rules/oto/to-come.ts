import type { Institution } from '../../../../blocks/institution.ts';
import type { Activiteit } from '../../../../blocks/oto/oto-activities.ts';
import { type Occasion, type Schedule, schedule } from '../../../../blocks/oto/schedule.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';

/** An activity that can still be changed: neither held nor fallen through. */
export interface ToCome {
  readonly activiteit: Activiteit;
  /** Position in the table. */
  readonly index: number;
  /** Null while the question of planning is open. */
  readonly schedule: Schedule | null;
}

/** The activities of any year that are still to come, in the order of the table. */
export function toCome({ oto }: Institution): ToCome[] {
  return oto.activiteiten.flatMap((activiteit, index) =>
    activiteit.status === 'uitgevoerd' || activiteit.status === 'vervallen'
      ? []
      : [{ activiteit, index, schedule: ingevuld(activiteit.planning) ? schedule(activiteit.planning) : null }],
  );
}

/** The path of an answer of an activity. */
export const pathOf = ({ index }: ToCome, ...rest: (string | number)[]): (string | number)[] => [
  'oto',
  'activiteiten',
  index,
  ...rest,
];

/** The answer that says when an occasion of a known day is: its date, or the series it is part of. */
export function placeOf(entry: ToCome, { id }: Occasion): (string | number)[] {
  const { planning } = entry.activiteit;
  if (!ingevuld(planning) || !planning.data) return pathOf(entry, 'planning', 'reeks');
  const index = planning.data.findIndex((date) => (date.id ?? null) === id);
  return pathOf(entry, 'planning', 'data', index, 'datum');
}

/** `27-04 Basismodule`, as the table prints it. */
export const called = ({ activiteit }: ToCome): string => `${activiteit.nr} ${activiteit.titel}`;
