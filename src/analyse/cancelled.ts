import type { Happening } from '../model/calendar.ts';

/** The same event, called off: nobody is taken for it or reminded. The title says it too, for programs that ignore the status. */
export const cancelled = <Event extends Happening>(event: Event): Event => ({
  ...event,
  title: `Vervallen: ${event.title}`,
  busy: false,
  status: 'cancelled',
  reminders: [],
});
