import { createInterface } from 'node:readline';
import type { Interview } from './init-intake.ts';
import { visible } from './visible.ts';

/** Puts a question to whoever sits at the terminal: yes or no; undefined when nobody does. */
export type Ask = (question: string) => Promise<boolean | undefined>;

/** Asks on the terminal of this process. Anything but `ja`, also Ctrl-C and the end of the input, is a no. */
export const askOnTerminal: Ask = (question) => {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return Promise.resolve(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    const leave = (): void => {
      process.stdout.write('\n');
      resolve(false);
    };
    terminal.once('close', leave);
    terminal.question(`${question} (ja/nee) `, (answer) => {
      terminal.off('close', leave);
      terminal.close();
      resolve(/^ja?$/i.test(answer.trim()));
    });
  });
};

/** Asks for a text; an empty line takes the suggestion. Undefined when nobody sits at the terminal, or leaves it. */
export type AskText = (question: string, suggestion: string) => Promise<string | undefined>;

/** How a command talks to whoever gave it. */
export interface Talk {
  readonly ask: Ask;
  readonly askText: AskText;
  readonly interview: Interview;
}

/** Asks on the terminal of this process, with the suggestion between brackets. */
export const askTextOnTerminal: AskText = (question, suggestion) => {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return Promise.resolve(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    const leave = (): void => {
      process.stdout.write('\n');
      resolve(undefined);
    };
    terminal.once('close', leave);
    terminal.question(`${question}${suggestion === '' ? '' : ` [${visible(suggestion)}]`} `, (answer) => {
      terminal.off('close', leave);
      terminal.close();
      resolve(answer.trim() === '' ? suggestion : answer);
    });
  });
};
