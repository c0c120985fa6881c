import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';

/** What a save did to a file, or to one answer in it. */
export interface Change {
  readonly file: string;
  readonly what: 'new' | 'gone' | 'changed';
  /** Of an answer: its keys and where it stands, or stood nearest. Absent for a whole file. */
  readonly answer?: { readonly path: AnswerPath; readonly at: Place };
}

/** All that differs between two readings of a folder, in order of file and answer. Comments and line ends do not count. */
export function changedAnswers(before: Workspace, after: Workspace): Change[] {
  const changes: Change[] = [];
  const paths = (one: Workspace) => [...one.answers.keys(), ...one.assets.keys()];
  for (const file of [...new Set([...paths(before), ...paths(after)])].sort()) {
    const [old, now] = [before.answers.get(file), after.answers.get(file)];
    const [oldBytes, bytes] = [before.assets.get(file), after.assets.get(file)];
    if (!old && !oldBytes) changes.push({ file, what: 'new' });
    else if (!now && !bytes) changes.push({ file, what: 'gone' });
    else if (old && now && old !== now) {
      if (old.readable && now.readable)
        for (const path of differences(old.value, now.value, []))
          changes.push({ file, what: 'changed', answer: { path, at: now.locate(path) } });
      else changes.push({ file, what: 'changed' });
    } else if (oldBytes !== bytes) changes.push({ file, what: 'changed' });
  }
  return changes;
}

/** The deepest paths at which two values differ; a list that grew or shrank differs as a whole. */
function differences(old: unknown, now: unknown, path: AnswerPath): AnswerPath[] {
  if (isDeepStrictEqual(old, now)) return [];
  if (Array.isArray(old) && Array.isArray(now)) {
    if (old.length !== now.length) return [path];
    return now.flatMap((value, index) => differences(old[index], value, [...path, index]));
  }
  if (!isFields(old) || !isFields(now)) return [path];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
    differences(old[key], now[key], [...path, key]),
  );
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
