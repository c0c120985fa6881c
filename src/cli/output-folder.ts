import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { visible } from './visible.ts';

/**
 * Why the documents cannot come in this folder, in Dutch; undefined when they can. Among the answers they would be read as
 * answers by the next build, and change its fingerprint.
 *
 * @param out the output folder; need not exist
 * @param answers the input folder; must exist
 */
export function whyNotThere(out: string, answers: string): string | undefined {
  if (out.trim() === '') return 'Bij --out hoort de naam van een map.';
  const path = relative(real(answers), real(out));
  const inside = !/^\.\.($|[\\/])/.test(path) && !isAbsolute(path);
  if (!inside) return undefined;
  return `De documenten kunnen niet in "${visible(out)}" komen: dat is (een deel van) de map met antwoorden. Kies met --out een andere map.`;
}

/** The path without links, also of a folder that is still to be made. */
function real(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole) || dirname(whole) === whole) return realpathSync.native(whole);
  return join(real(dirname(whole)), basename(whole));
}
