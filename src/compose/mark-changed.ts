import type { AnswerChange } from '../model/answer-change.ts';
import type { Document, Origin } from '../model/document.ts';
import type { AnswerPath } from '../model/workspace.ts';

/** The chapters of one document in which an answer stands that changed. */
export interface ChangedDocument {
  readonly title: string;
  /** Titles, in reading order; empty when a document has no chapters. */
  readonly chapters: readonly string[];
}

/**
 * Marks every text of a document that prints an answer that changed, and says in which chapters they stand. What may come
 * from one of several answers is marked when each of them changed.
 *
 * @param answers what became of them
 * @returns the same tree where nothing changed
 */
export function markChanged(
  document: Document,
  { isChanged, isLeft }: ChangedAnswers,
): { document: Document; found: ChangedDocument | undefined } {
  const chapters = new Set<string>();
  let chapter = '';
  let found = false;
  const comesFrom = ({ how, answers }: Origin, which: (answer: string) => boolean): boolean =>
    how === 'unsure' ? answers.length > 0 && answers.every(which) : answers.some(which);
  const mark = <T>(node: T): T => {
    if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return node;
    if (Array.isArray(node)) {
      const marked = node.map(mark);
      return marked.some((item, index) => item !== node[index]) ? (marked as T) : node;
    }
    const part = node as Readonly<Record<string, unknown>>;
    if (part.kind === 'heading' && part.level === 1) chapter = plainText(part.children);
    if ((part.kind === 'text' || part.kind === 'gap') && part.origin) {
      const [changed, left] = [isChanged, isLeft].map((which) => comesFrom(part.origin as Origin, which));
      if (!changed && !left) return node;
      found = true;
      if (chapter !== '') chapters.add(chapter);
      return changed ? { ...node, changed: true } : node;
    }
    const below = Object.entries(part).map(([key, value]) => [key, inTree.has(key) ? mark(value) : value] as const);
    return below.some(([key, value]) => value !== part[key]) ? (Object.fromEntries(below) as T) : node;
  };
  const body = mark(document.body);
  if (!found) return { document, found: undefined };
  const { series } = document;
  return {
    document: { ...document, body },
    found: series ? { title: series.title, chapters: [] } : { title: document.title, chapters: [...chapters] },
  };
}

/** The fields in which the tree of a document goes on. */
const inTree: ReadonlySet<string> = new Set(['children', 'items', 'cells', 'head', 'body', 'caption']);

const plainText = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(plainText).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, children } = node as { text?: unknown; children?: unknown };
  return typeof text === 'string' ? text : plainText(children);
};

/** Tells of an answer, by its JSON pointer, what became of it. */
export interface ChangedAnswers {
  /** It is, or stands in, what changed. A new id is printed nowhere. */
  readonly isChanged: (answer: string) => boolean;
  /** It stands in a list from which something is gone: there is nothing to mark, but the chapter is another. */
  readonly isLeft: (answer: string) => boolean;
}

export function changedAnswers(changes: readonly AnswerChange[]): ChangedAnswers {
  const pointer = (file: string, path: AnswerPath) => `/${[file.replace(/\.(yaml|md)$/, ''), ...path].join('/')}`;
  const changed = changes.flatMap(({ kind, file, after }) =>
    after && kind !== 'renamed' ? [pointer(file, after.path)] : [],
  );
  // Of a whole register nearly every chapter prints something.
  const lists = changes.flatMap(({ kind, file, before }) =>
    kind === 'removed' && before && before.path.length > 1 ? [pointer(file, before.path.slice(0, -1))] : [],
  );
  return { isChanged: isWithin(new Set(changed)), isLeft: isWithin(new Set(lists)) };
}

const isWithin = (pointers: ReadonlySet<string>) => (answer: string) => {
  for (let end = answer.length; end > 0; end = answer.lastIndexOf('/', end - 1))
    if (pointers.has(answer.slice(0, end))) return true;
  return false;
};

/** Each document of which something changed, a series once. */
export function changedDocuments(documents: readonly Document[], answers: ChangedAnswers): ChangedDocument[] {
  return onceEach(documents.flatMap((document) => markChanged(document, answers).found ?? []));
}

/** The same of documents that were marked one by one. */
export const onceEach = (found: readonly ChangedDocument[]): ChangedDocument[] => [
  ...new Map(found.map((one) => [one.title, one])).values(),
];
