import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFolder, calendarHead } from '../model/calendar-files.ts';
import { filesIn } from './files-in.ts';
import { attempt } from './write-failure.ts';

/**
 * Calendars of an earlier set that the new one no longer makes: whoever opened one would go by it. Only what the tool wrote
 * itself, told by how a calendar begins; whatever else lies there stays.
 *
 * @param paths of the new set
 * @returns paths relative to the output folder
 */
export function staleCalendars(folder: string, paths: readonly string[]): string[] {
  // A disk may keep the case in which a name was first written.
  const made = new Set(paths.map((path) => path.toLowerCase()));
  return filesIn(join(folder, calendarFolder))
    .map((path) => `${calendarFolder}/${path}`)
    .filter((path) => path.endsWith('.ics') && !made.has(path.toLowerCase()) && isOurs(join(folder, path)));
}

function isOurs(path: string): boolean {
  let head = '';
  attempt(undefined, () => {
    const handle = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(calendarHead.length);
      head = new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes)));
    } finally {
      closeSync(handle);
    }
  });
  return head === calendarHead;
}
