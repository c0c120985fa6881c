import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Beside the code, from source and compiled. */
const FOLDER = new URL('../../blocks/normen/', import.meta.url);

let loaded: ReadonlyMap<string, unknown> | undefined;

/** The norm frameworks of the tool (`blocks/normen/`), as typed, by name and in that order; read once, for they are code. */
export function loadNorms(): ReadonlyMap<string, unknown> {
  loaded ??= new Map(
    readdirSync(FOLDER)
      .sort()
      .map((file) => [
        file.replace(/\.yaml$/, ''),
        parse(readFileSync(new URL(file, FOLDER), 'utf8'), { schema: 'failsafe' }),
      ]),
  );
  return loaded;
}
