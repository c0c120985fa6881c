import type { ScheduledActivity } from '../../blocks/oto/oto-activities.ts';
import type { Schedule } from '../../blocks/oto/schedule.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { planningText } from './planning-text.ts';

/** An unannounced activity of which a day or week is known: only who is responsible may read which. */
export const isKeptSecret = ({ activiteit, schedule }: ScheduledActivity): boolean =>
  activiteit.onaangekondigd === true && (schedule?.occasions.length ?? 0) > 0;

/** When an activity is held as everyone may know it: of an unannounced one no more than its quarters. */
export const announcedSchedule = (activity: ScheduledActivity): Schedule | null =>
  activity.schedule && isKeptSecret(activity)
    ? { ...activity.schedule, precision: 'quarter', months: [], occasions: [] }
    : activity.schedule;

/** The same in words, one line per date; none while the question of planning is open. */
export function announcedText(activity: ScheduledActivity): string[] {
  const { activiteit, schedule } = activity;
  if (!ingevuld(activiteit.planning)) return [];
  if (!schedule || !isKeptSecret(activity)) return planningText(activiteit.planning);
  const quarters = schedule.quarters.map((quarter) => `${quarter.slice(6)}e`);
  return [quarters.length === 4 ? 'elk kwartaal' : `${quarters.join(', ')} kwartaal`, 'onaangekondigd'];
}
