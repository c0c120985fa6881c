import { lstatSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unreadable } from './unreadable.ts';

const MEGABYTE = 1024 * 1024;
/** An answer file of this size is a mistake; a real one is a hundred times smaller. */
const LARGEST_ANSWERS = 5 * MEGABYTE;
const LARGEST_ASSET = 50 * MEGABYTE;

/**
 * The bytes of a file, or why they are not read: a symbolic link (it may lead out of the folder), another thing that is
 * no plain file, too large, or refused by the system.
 *
 * @param path as problems name it
 * @param onDisk where it is
 */
export function readFile(path: string, onDisk: string, isAnswers: boolean): Uint8Array | Diagnostic {
  const at = { file: path, line: 1, column: 1 };
  try {
    const stats = lstatSync(onDisk);
    if (!stats.isFile())
      return {
        severity: 'error',
        code: 'geen-gewoon-bestand',
        message: 'Dit is een snelkoppeling of een ander bijzonder bestand; die worden niet gelezen.',
        hint: 'Zet het bestand zelf in de map.',
        at,
      };
    const largest = isAnswers ? LARGEST_ANSWERS : LARGEST_ASSET;
    if (stats.size > largest)
      return {
        severity: 'error',
        code: 'bestand-te-groot',
        message: `Dit bestand is ${Math.ceil(stats.size / MEGABYTE)} MB; er past ${largest / MEGABYTE} MB.`,
        hint: 'Kijk of het juiste bestand in de map staat.',
        at,
      };
    return readFileSync(onDisk);
  } catch (error) {
    return unreadable(path, 'Dit bestand', error);
  }
}
