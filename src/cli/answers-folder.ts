import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fixedFiles } from '../../blocks/institution.ts';
import { suggest } from '../text/suggest.ts';
import { visible } from './visible.ts';

/** The folder of this name holds the folders of the institutions. */
const INPUT = 'input';
const MOST_SUGGESTIONS = 5;

/**
 * Why a command cannot start from this folder, in Dutch, and which folder was perhaps meant; undefined when it holds answers.
 * A folder without any answer file is told so here: all its files would give a message each.
 */
export function whyNoAnswers(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) {
    const near = suggest(
      basename(folder),
      foldersIn(dirname(folder)).map((path) => basename(path)),
    );
    const meant = near === undefined ? institutionsNear('.') : institutionsNear(join(dirname(folder), near));
    return `De map "${visible(folder)}" bestaat niet; u bent nu in "${visible(resolve('.'))}". ${didYouMean(meant)}`;
  }
  if (!found.isDirectory())
    return `"${visible(folder)}" is een bestand, geen map met antwoorden. ${didYouMean(institutionsNear(dirname(folder)))}`;
  if (holdsAnswers(folder)) return undefined;
  return `In de map "${visible(folder)}" staan geen antwoorden van een instelling: er is geen instelling.yaml. ${didYouMean(institutionsNear(folder))}`;
}

/** The institution a folder is part of, else those in it, else those in its input folder, else those in the working folder's. */
function institutionsNear(folder: string): string[] {
  const own = [folder, dirname(folder)].filter(holdsAnswers).slice(0, 1);
  const groups = [own, ...[folder, join(folder, INPUT), INPUT].map(institutionsIn)];
  return groups.find((group) => group.length > 0) ?? [];
}

/** The folders in a folder that hold answers, in order of name. */
export const institutionsIn = (folder: string): string[] => foldersIn(folder).filter(holdsAnswers);

/** Whether any file that belongs to an institution is here, or one that was probably meant as its first file. */
function holdsAnswers(folder: string): boolean {
  if ([...fixedFiles.keys()].some((file) => existsSync(join(folder, file)))) return true;
  return entries(folder).some((entry) => /^instelling(\.ya?ml)?(\.txt)?$/i.test(entry.name));
}

const foldersIn = (folder: string): string[] =>
  entries(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .sort();

/** What is in a folder; nothing when it cannot be read, for then there is nothing to suggest either. */
function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function didYouMean(folders: readonly string[]): string {
  const names = folders.slice(0, MOST_SUGGESTIONS).map((folder) => `"${visible(folder)}"`);
  if (names.length === 0) return `Geef de map met antwoorden, bijvoorbeeld ${INPUT}/voorbeeldziekenhuis`;
  return names.length === 1 ? `Bedoelde u ${names[0]}?` : `Bedoelde u een van deze mappen: ${names.join(', ')}?`;
}
