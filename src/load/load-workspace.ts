import { basename, join, resolve } from 'node:path';
import { fixedFiles, schemaOfFile } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerFile, Workspace } from '../model/workspace.ts';
import { fingerprintOf, usedAssets } from './fingerprint.ts';
import { type Listed, listFiles } from './list-files.ts';
import { loadNorms } from './load-norms.ts';
import { readAnswers, unreadAnswers } from './read-answers.ts';
import { readFile } from './read-file.ts';

/** What was read of each file, by path, so that a session reads only what has other bytes. */
export type Readings = Map<
  string,
  { readonly bytes: Uint8Array; readonly read: ReturnType<typeof readAnswers> | null }
>;

/**
 * Reads every file of an institution once, in order of path. Never follows a symbolic link: it may leave the folder.
 *
 * @param folder path of the input folder; must exist
 * @param readings of an earlier call, brought up to date here: a file with the same bytes is not parsed again
 * @returns the workspace, and the problems of the files themselves (refused by the system, not UTF-8, no valid YAML, too
 *   large); such a file is in the workspace as unreadable
 */
export function loadWorkspace(
  folder: string,
  readings: Readings = new Map(),
): { workspace: Workspace; problems: Diagnostic[] } {
  const listed = listFiles(folder);
  const read = ({ path, onDisk }: Listed) => readFile(path, join(folder, onDisk), isAnswers(path));
  return workspaceOf(basename(resolve(folder)), listed, read, readings);
}

/** What was read of the files of a workspace; without the problems that were found in them. */
export const readingsOf = ({ sources, answers }: Workspace): Readings =>
  new Map(
    [...sources].map(([path, bytes]) => {
      const file = answers.get(path);
      return [path, { bytes, read: file ? { file, problems: [] } : null }];
    }),
  );

/** The same of files at hand: those that travelled with a document. @param files bytes by path */
export function loadFiles(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): { workspace: Workspace; problems: Diagnostic[] } {
  const listed = [...files.keys()].sort().map((path) => ({ path, onDisk: path }));
  const read = ({ path }: Listed) => files.get(path) ?? new Uint8Array();
  return workspaceOf(name, { files: listed, closed: [], problems: [] }, read, new Map());
}

function workspaceOf(
  name: string,
  listed: ReturnType<typeof listFiles>,
  read: (file: Listed) => Uint8Array | Diagnostic,
  readings: Readings,
): { workspace: Workspace; problems: Diagnostic[] } {
  const problems = [...listed.problems];
  const closed = [...listed.closed];
  const answers = new Map<string, AnswerFile>();
  const assets = new Map<string, Uint8Array>();
  const sources = new Map<string, Uint8Array>();
  for (const file of listed.files) {
    const { path } = file;
    const bytes = read(file);
    if (bytes instanceof Uint8Array) sources.set(path, bytes);
    if (!(bytes instanceof Uint8Array)) {
      problems.push(bytes);
      if (isAnswers(path)) answers.set(path, unreadAnswers(path));
      else closed.push(path);
      continue;
    }
    const known = readings.get(path);
    const reading =
      known && Buffer.compare(known.bytes, bytes) === 0
        ? known
        : { bytes, read: isAnswers(path) ? readAnswers(path, bytes, schemaOfFile(path)) : null };
    readings.set(path, reading);
    if (reading.read) {
      problems.push(...reading.read.problems);
      answers.set(path, reading.read.file);
    } else assets.set(path, reading.bytes);
  }
  const paths = new Set(listed.files.map(({ path }) => path));
  for (const path of readings.keys()) if (!paths.has(path)) readings.delete(path);
  for (const path of [...fixedFiles.keys(), ...closed.filter(schemaOfFile)])
    if (!answers.has(path) && closed.some((one) => one === '' || one === path || path.startsWith(`${one}/`)))
      answers.set(path, unreadAnswers(path));
  return {
    workspace: {
      name,
      answers: new Map([...answers].sort(([a], [b]) => (a < b ? -1 : 1))),
      assets,
      normenkaders: loadNorms(),
      sources,
      usedAssets: usedAssets(answers),
      closed,
      fingerprint: fingerprintOf(answers, assets),
    },
    problems,
  };
}

/** YAML anywhere, and the institution's own chapters. */
const isAnswers = (path: string): boolean => /\.ya?ml$/i.test(path) || /^hoofdstukken\/.*\.md$/.test(path);
