import { calendarFolder, yearCalendarId } from './calendar-files.ts';
import type { Format } from './document.ts';
import type { Edition } from './edition.ts';

/** Which files a build is to make; without any field all of them. */
export interface Selection {
  /** Id of a document or a series, or `calendarFolder` for all calendars. */
  readonly only?: string | undefined;
  /** Documents in this format alone, and then no calendars either. */
  readonly format?: Format | undefined;
  /** For whom; `intern` without. Its files stand in an output of their own. */
  readonly edition?: Edition | undefined;
  /** Also what only a dossier has. */
  readonly dossier?: boolean | undefined;
}

/** The folder below the output that holds a pack for each person; beside it stands the printed register. */
export const packsFolder = 'verspreiding';
export const registerId = 'verspreidingsregister';

/** Whether a file of the output is made by `distribute`: no build takes it away. */
export const isDistributed = (path: string): boolean =>
  path.startsWith(`${packsFolder}/`) || path.startsWith(`${registerId}.`);

/** Whether a file of the output belongs to what a build is to make. */
export function isSelected({ only, format }: Selection, path: string): boolean {
  if (isDistributed(path)) return false;
  if (format && !path.endsWith(`.${format}`)) return false;
  if (only === undefined) return true;
  if (only === calendarFolder) return isCalendar(path);
  return path.startsWith(`${only}.`) || path.startsWith(`${only}/`);
}

const isCalendar = (path: string): boolean =>
  path.startsWith(`${calendarFolder}/`) || path.startsWith(`${yearCalendarId}.`);
