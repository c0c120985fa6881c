import { institutionsIn, whyNoAnswers } from './answers-folder.ts';
import { visible } from './visible.ts';

type AskedFolder = { readonly folder: string } | { readonly misuse: string };

/**
 * The folder of a command that compares, changes or publishes answers: the one that was typed, else the only one in
 * `input`, which is then named. Nobody guesses which of several is meant.
 *
 * @returns the folder, which holds answers, or in Dutch why there is none
 */
export function askedFolder(typed: string | undefined, say: (line: string) => void = console.log): AskedFolder {
  if (typed !== undefined) return holding(typed);
  const found = institutionsIn('input');
  if (found.length > 1)
    return {
      misuse: `Welke map bedoelt u? Zet de map met antwoorden achter de opdracht: ${found.map((folder) => `"${visible(folder)}"`).join(' of ')}.`,
    };
  const folder = found[0] ?? 'input/voorbeeldziekenhuis';
  say(`De antwoorden komen uit ${visible(folder)}.`);
  return holding(folder);
}

function holding(folder: string): AskedFolder {
  const misuse = whyNoAnswers(folder);
  return misuse === undefined ? { folder } : { misuse };
}
