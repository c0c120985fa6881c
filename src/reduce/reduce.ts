import { bewijzenlijst } from '../../blocks/bewijzen.ts';
import { schemaOfFile } from '../../blocks/institution.ts';
import { type Edition, editionsOfOwn, isWithheldIn } from '../model/edition.ts';
import type { FileMark } from '../model/file-mark.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { AnswerFile, AnswerPath, Workspace } from '../model/workspace.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { reduceAnswer } from './reduce-answer.ts';
import { hasEvidenceElsewhere, reduceEvidence } from './reduce-evidence.ts';

export interface Reduced {
  /** Valid input of its own: see `sourcesOf`. Places are those of the answers as typed; the fingerprint is theirs too. */
  readonly workspace: Workspace;
  /** What went, in order of file. */
  readonly withheld: readonly WithheldValue[];
}

/** Lists of files of the institution, and the editions where one goes that does not say so itself: evidence names people. */
const lists: Readonly<Record<string, readonly Edition[]>> = {
  'bijlagen/bijlagen.yaml': editionsOfOwn,
  [bewijzenlijst]: ['intern'],
};

/**
 * Takes out of the answers, as typed, what an edition may not hold, before anything is computed from them: confidential
 * answers, own chapters and annexes that are not for it, and the files of those.
 *
 * @param pseudonyms shared by what belongs together, such as the answers and those of an earlier version
 */
export function reduce(workspace: Workspace, edition: Edition, pseudonyms = new Pseudonyms()): Reduced {
  const withheld: WithheldValue[] = [];
  const answers = new Map<string, AnswerFile>();
  const elsewhere = new Map<string, FileMark>();
  for (const [path, file] of registersFirst(workspace.answers)) {
    const schema = schemaOfFile(path);
    const isElsewhere = path === bewijzenlijst && hasEvidenceElsewhere(edition);
    const evidence = isElsewhere ? reduceEvidence(file, workspace) : undefined;
    for (const [name, mark] of evidence?.elsewhere ?? []) elsewhere.set(name, mark);
    const inOwn = lists[path];
    const own = evidence ? evidence.file : inOwn ? withoutForeign(file, edition, inOwn) : file;
    if (!schema || !file.readable) continue;
    if (path.startsWith('hoofdstukken/') && !isFor(edition, file.value, editionsOfOwn)) continue;
    const value = reduceAnswer(schema, own.value, {
      edition,
      pseudonyms: isWithheldIn(edition, 'naam') ? pseudonyms : undefined,
      withheld: (one) => withheld.push({ ...one, file: path }),
    });
    answers.set(path, { ...own, value });
  }
  const kept = filesOfLists(answers);
  const gone = filesOfLists(workspace.answers).filter((path) => !kept.includes(path));
  const isUsed = (path: string): boolean => workspace.usedAssets.has(path) && !gone.includes(path);
  return {
    workspace: {
      ...workspace,
      answers: new Map([...answers].sort(([a], [b]) => (a < b ? -1 : 1))),
      assets: new Map([...workspace.assets].filter(([path]) => isUsed(path))),
      sources: new Map(),
      usedAssets: new Set([...[...workspace.usedAssets].filter(isUsed), ...elsewhere.keys()]),
      elsewhere,
    },
    withheld,
  };
}

/** The people first, so that their other ids follow the order of their register. */
const registersFirst = (answers: Workspace['answers']): [string, AnswerFile][] =>
  [...answers].sort(([a], [b]) => Number(b.startsWith('registers/f')) - Number(a.startsWith('registers/f')));

/** Whether an own chapter or file goes into an edition: where its writer says so, else where such a one goes. */
function isFor(edition: Edition, answer: unknown, otherwise: readonly Edition[]): boolean {
  const { uitgaven } = (answer ?? {}) as { readonly uitgaven?: readonly unknown[] };
  return Array.isArray(uitgaven) && uitgaven.length > 0 ? uitgaven.includes(edition) : otherwise.includes(edition);
}

/** A list of files without those that are not for an edition; the others keep their place in it. */
function withoutForeign(file: AnswerFile, edition: Edition, otherwise: readonly Edition[]): AnswerFile {
  if (!Array.isArray(file.value)) return file;
  const positions = file.value.flatMap((item, index) => (isFor(edition, item, otherwise) ? [index] : []));
  const typed = ([first, ...rest]: AnswerPath): AnswerPath =>
    first === undefined ? [] : [typeof first === 'number' ? (positions[first] ?? first) : first, ...rest];
  const items: readonly unknown[] = file.value;
  return {
    ...file,
    value: positions.map((position) => items[position]),
    locate: (path, what) => file.locate(typed(path), what),
    placeInText: (path, part) => file.placeInText(typed(path), part),
  };
}

const filesOfLists = (answers: ReadonlyMap<string, AnswerFile>): string[] =>
  Object.keys(lists).flatMap((path) => {
    const items = answers.get(path)?.value;
    return Array.isArray(items) ? items.flatMap((item) => fileOf(path, item)) : [];
  });

function fileOf(list: string, item: unknown): string[] {
  const { bestand } = (item ?? {}) as { readonly bestand?: unknown };
  return typeof bestand === 'string' ? [`${list.slice(0, list.indexOf('/'))}/${bestand}`] : [];
}
