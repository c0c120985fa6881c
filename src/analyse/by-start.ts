import type { Happening } from '../model/calendar.ts';

const startOf = ({ time }: Happening): string =>
  time.kind === 'days' ? time.first : `${time.start.date}T${time.start.time}`;

/** In order of time, whole days first; what begins together, in order of UID. */
export const byStart = (a: Happening, b: Happening): number => {
  const [left, right] = [`${startOf(a)} ${a.uid}`, `${startOf(b)} ${b.uid}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
