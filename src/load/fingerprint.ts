import { createHash } from 'node:crypto';
import { fileFolders, schemaOfFile } from '../../blocks/institution.ts';
import { kindsOf, walk } from '../../blocks/schema/walk.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { fieldsByName } from '../source/answers-yaml.ts';

/** What counts of the answers of a file, and the files that they name: a session that reads a file once asks it once. */
const known = new WeakMap<AnswerFile, { readonly text: string; readonly names: readonly string[] }>();

/**
 * SHA-256, in hexadecimal, over everything the documents are made of: the answers of every file that is asked for, and
 * the bytes of every file that an answer names (logo, lettertype, bijlage). Comments, line ends, the order of fields and
 * files that no document uses do not count; what is printed does, to the letter.
 *
 * @param answers in order of path
 */
export function fingerprintOf(
  answers: ReadonlyMap<string, AnswerFile>,
  assets: ReadonlyMap<string, Uint8Array>,
): string {
  const hash = createHash('sha256');
  for (const [path, file] of answers) if (schemaOfFile(path)) hash.update(`${path}\0${countingIn(path, file).text}\0`);
  const used = usedAssets(answers);
  for (const [path, bytes] of assets) if (used.has(path)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** For JSON: the fields of a group in order of name. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(fieldsByName(value))
    : value;

/** The files that answers name, by the path at which they would stand. */
export function usedAssets(answers: ReadonlyMap<string, AnswerFile>): ReadonlySet<string> {
  return new Set([...answers].flatMap(([path, file]) => (schemaOfFile(path) ? countingIn(path, file).names : [])));
}

function countingIn(path: string, file: AnswerFile) {
  let counting = known.get(file);
  if (!counting) {
    counting = { text: JSON.stringify(file.value, inOrder), names: namesIn(path, file) };
    known.set(file, counting);
  }
  return counting;
}

function namesIn(path: string, { value: answers }: AnswerFile): string[] {
  const schema = schemaOfFile(path);
  const names: string[] = [];
  if (!schema || !kindsOf(schema).has('bestand')) return names;
  const beside = fileFolders.find((one) => path.startsWith(`${one}/`));
  const folder = beside === undefined ? '' : `${beside}/`;
  walk(schema, answers, ({ meta, value }) => {
    if (meta.veld === 'bestand' && typeof value === 'string') names.push(`${folder}${value}`);
  });
  return names;
}
