import type { Diagnostic, Place, Severity } from '../model/diagnostic.ts';
import { readable, visible } from './visible.ts';

/** What a severity is called. */
export const severityWords: Record<Severity, string> = {
  error: 'fout',
  warning: 'waarschuwing',
  open: 'open vraag',
  notice: 'opmerking',
};
const colours: Record<Severity, number> = { error: 31, warning: 33, open: 36, notice: 34 };

/** Colour for a terminal, nothing for anything else. */
export const colour = (stream: NodeJS.WriteStream, code: number, text: string): string =>
  stream.isTTY === true && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;

/** `input/x/instelling.yaml`, as the user typed the folder. */
export const formatFile = (file: string, folder: string): string =>
  visible(`${folder.replace(/(?<![\\/])[\\/]+$/, '')}/${file}`);

/** `input/x/instelling.yaml:3:7`, as the user typed the folder, so that an editor opens it at a click. */
export function formatPlace(at: Place, folder: string): string {
  const file = at.file.startsWith('templates/') ? visible(at.file) : formatFile(at.file, folder);
  return `${file}:${at.line}:${at.column}`;
}

/**
 * `input/x/instelling.yaml:3:7 fout onbekend-veld: ... Tip: ...`, the line, and the place underlined.
 * @param stream where it will be written: a terminal gets colours
 */
export function formatProblem(
  problem: Diagnostic,
  folder: string,
  lines: readonly string[],
  stream: NodeJS.WriteStream = process.stderr,
): string {
  const { severity, code, message, hint, at } = problem;
  const word = colour(stream, colours[severity], severityWords[severity]);
  const head = `${formatPlace(at, folder)} ${word} ${code}: ${readable(message)}${hint ? ` Tip: ${readable(hint)}` : ''}`;
  const line = lines[at.line - 1]?.replaceAll('\t', ' ');
  if (line === undefined || line.trim() === '') return head;
  const from = Math.max(0, at.column - 41);
  const column = at.column - 1;
  const before = visible(line.slice(from, column));
  const marked = visible(line.slice(column, Math.min(column + (at.length ?? 1), from + 100)));
  const after = visible(line.slice(column + (at.length ?? 1), from + 100));
  const under = colour(stream, 31, '~'.repeat(Math.max(1, marked.length)));
  return `${head}\n    ${before}${marked}${after}\n    ${' '.repeat(before.length)}${under}`;
}
