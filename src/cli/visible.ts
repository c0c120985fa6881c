/** The longest name a message quotes whole, and the longest word. */
const LONGEST_NAME = 60;

/**
 * Text as it may go to a terminal: characters that control it (an escape, a line end) or that cannot be seen (the marks
 * that turn writing round) stand there as `\u001b`. Answers and file names may hold any.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });

/** A message as it is shown: visible, and with names and words too long to read cut off. */
export const readable = (message: string): string =>
  visible(message)
    .replace(/"([^"]*)"/g, (_whole, name: string) => `"${cut(name)}"`)
    .replace(/\S{81,}/gu, cut);

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : text;
};

/** A folder as it is typed after a command: between quotes where a terminal would cut or read it otherwise. */
export const asArgument = (folder: string): string =>
  /[^\p{L}\p{M}\p{N}._/\\:~+-]/u.test(folder) ? `"${visible(folder)}"` : visible(folder);
