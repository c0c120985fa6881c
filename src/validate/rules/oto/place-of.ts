import type { Occasion } from '../../../../blocks/oto/schedule.ts';
import type { ToCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';

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
