import type { Command } from 'commander';
import { meldingen } from '../meldingen/meldingen.ts';
import { suggest } from '../text/suggest.ts';
import { exitStatus } from './exit-status.ts';
import { visible } from './visible.ts';

/** A terminal is at least this wide. */
const WIDTH = 80;

/** Adds `paraat explain`, which hands its exit status to `end`. */
export function addExplainCommand(program: Command, end: (status: number) => void): void {
  program
    .command('explain')
    .description('legt een melding uit: wat zij betekent, waarom, en wat u doet')
    .argument('<code>', 'de code in een melding, zoals onbekend-veld')
    .addHelpText('after', '\nVoorbeeld:\n  npx paraat explain onbekende-verwijzing')
    .action((code: string) => {
      const lines = explanationPage(code);
      if (lines) for (const line of lines) console.log(line);
      else console.error(unknown(code));
      end(lines ? exitStatus.done : exitStatus.wrongUse);
    });
}

/** The page of a problem code, by line; undefined when there is no such code. */
export function explanationPage(code: string): string[] | undefined {
  const found = meldingen.get(code.toLowerCase());
  if (!found) return undefined;
  const { betekenis, waarom, doen, fout, goed } = found;
  const parts: [string, string | undefined][] = [
    ['Wat het betekent', betekenis],
    ['Waarom Paraat dit meldt', waarom],
    ['Wat u doet', doen],
    ['Zo gaat het mis', fout],
    ['Zo is het goed', goed],
  ];
  return [
    code.toLowerCase(),
    ...parts.flatMap(([title, text]) => (text === undefined ? [] : ['', title, ...wrapped(text.replaceAll('`', ''))])),
  ];
}

function unknown(code: string): string {
  const near = suggest(code.toLowerCase(), [...meldingen.keys()]);
  const help =
    near === undefined
      ? 'De code staat in de eerste regel van elke melding, achter "fout", "waarschuwing" of "opmerking".'
      : `Bedoelde u ${near}?`;
  return `De code "${visible(code)}" is niet bekend. ${help}`;
}

/** A text in lines of at most 80 characters, indented by two. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
