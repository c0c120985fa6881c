import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerFile, Workspace } from '../model/workspace.ts';
import { readAnswers } from './read-answers.ts';

const MEGABYTE = 1024 * 1024;
/** An answer file of this size is a mistake; a real one is a hundred times smaller. */
const LARGEST_ANSWERS = 5 * MEGABYTE;
const LARGEST_ASSET = 50 * MEGABYTE;

/**
 * Reads every file of an institution once, in order of path. Never follows a symbolic link: it may leave the folder.
 *
 * @param folder path of the input folder; must exist
 * @returns the workspace, and the problems of the files themselves (not UTF-8, no valid YAML, too large)
 */
export function loadWorkspace(folder: string): { workspace: Workspace; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const answers = new Map<string, AnswerFile>();
  const assets = new Map<string, Uint8Array>();
  const fingerprint = createHash('sha256');
  for (const path of listFiles(folder)) {
    const problem = unreadable(folder, path);
    if (problem) {
      problems.push(problem);
      continue;
    }
    const bytes = readFileSync(join(folder, path));
    fingerprint.update(`${path}\0${bytes.length}\0`).update(bytes);
    if (isAnswers(path)) {
      const read = readAnswers(path, bytes);
      problems.push(...read.problems);
      answers.set(path, read.file);
    } else assets.set(path, bytes);
  }
  return {
    workspace: { name: basename(resolve(folder)), answers, assets, fingerprint: fingerprint.digest('hex') },
    problems,
  };
}

/** YAML anywhere, and the institution's own chapters. */
const isAnswers = (path: string): boolean => /\.ya?ml$/i.test(path) || /^hoofdstukken\/.*\.md$/.test(path);

/** Paths in code-unit order: the order in which a disk lists them must not matter. */
function listFiles(folder: string): string[] {
  const found = fastGlob.sync('**/*', {
    // What was released is kept, not read as answers: it holds copies of them.
    ignore: ['versies/**'],
    cwd: folder,
    dot: false,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
  });
  return found
    .filter((entry) => !entry.dirent.isDirectory())
    .map((entry) => entry.path)
    .sort();
}

function unreadable(folder: string, path: string): Diagnostic | undefined {
  const at = { file: path, line: 1, column: 1 };
  const stats = lstatSync(join(folder, path));
  if (!stats.isFile())
    return {
      severity: 'error',
      code: 'geen-gewoon-bestand',
      message: 'Dit is een snelkoppeling of een ander bijzonder bestand; die worden niet gelezen.',
      hint: 'Zet het bestand zelf in de map.',
      at,
    };
  const largest = isAnswers(path) ? LARGEST_ANSWERS : LARGEST_ASSET;
  if (stats.size > largest)
    return {
      severity: 'error',
      code: 'bestand-te-groot',
      message: `Dit bestand is ${Math.ceil(stats.size / MEGABYTE)} MB; er past ${largest / MEGABYTE} MB.`,
      hint: 'Kijk of het juiste bestand in de map staat.',
      at,
    };
  return undefined;
}
