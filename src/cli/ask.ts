import { createInterface } from 'node:readline';

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
