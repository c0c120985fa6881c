import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../../src/write/files-in.ts';

/** SHA-256 of every file of a folder, by path. */
export type State = ReadonlyMap<string, string>;

/** What a folder holds, but what the tool keeps for itself and may lose at any time. */
export function stateOf(folder: string): State {
  const paths = filesIn(folder).filter((path) => !isForgettable(path));
  return new Map(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** The record of the last build, and what an editor knows. */
const isForgettable = (path: string): boolean => /(^|\/)\.paraat\//.test(path);

/** By name: what a command may have on disk only for as long as it runs. */
export const isTemporary = (path: string): boolean =>
  /(^|\/)(\.paraat-nieuw\/|\.paraat-bezig|\.nieuw-|\.[^/]*\.nieuw$)/.test(path);

/** What is wrong with a folder of which the command was stopped half-way: each file must be the whole old or the whole new one. */
export function tornFiles(now: State, old: State, fresh: State): string[] {
  const all = new Set([...now.keys(), ...old.keys(), ...fresh.keys()]);
  return [...all].flatMap((path) => {
    const found = now.get(path);
    if (found === old.get(path) || found === fresh.get(path) || isTemporary(path)) return [];
    return [found === undefined ? `${path} is gone` : `${path} is neither the old nor the new one`];
  });
}

/**
 * What is wrong with a folder after the next command: each of its sets must be whole, the old or the new one, and nothing
 * temporary may be left.
 *
 * @param setOf tells to which set a path belongs
 */
export function mixedSets(now: State, old: State, fresh: State, setOf: (path: string) => string): string[] {
  const stable = [...now.keys()].filter((path) => !isTemporary(path));
  const paths = new Set([...stable, ...old.keys(), ...fresh.keys()]);
  const of = (path: string) => [now.get(path) === old.get(path), now.get(path) === fresh.get(path)] as const;
  const mixed = [...new Set([...paths].map(setOf))].flatMap((set) => {
    const members = [...paths].filter((path) => setOf(path) === set);
    return members.every((path) => of(path)[0]) || members.every((path) => of(path)[1])
      ? []
      : [`${set}: old and new are mixed (${members.filter((path) => !of(path)[1]).join(', ')} not new)`];
  });
  return [...mixed, ...leftovers(now)];
}

/** What a command that is over should have taken away. */
export const leftovers = (now: State): string[] =>
  [...now.keys()].filter(isTemporary).map((path) => `${path} was left behind`);
