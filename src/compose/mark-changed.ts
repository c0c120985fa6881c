import type { AnswerChange } from '../model/answer-change.ts';
import type { Document, Origin } from '../model/document.ts';

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
 * @param changed tells by JSON pointer whether an answer changed
 * @returns the same tree where nothing changed
 */
export function markChanged(
  document: Document,
  changed: (answer: string) => boolean,
): { document: Document; found: ChangedDocument | undefined } {
  const chapters = new Set<string>();
  let chapter = '';
  let found = false;
  const isChanged = ({ how, answers }: Origin): boolean =>
    how === 'unsure' ? answers.length > 0 && answers.every(changed) : answers.some(changed);
  const mark = <T>(node: T): T => {
    if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return node;
    if (Array.isArray(node)) {
      const marked = node.map(mark);
      return marked.some((item, index) => item !== node[index]) ? (marked as T) : node;
    }
    const part = node as Readonly<Record<string, unknown>>;
    if (part.kind === 'heading' && part.level === 1) chapter = plainText(part.children);
    if ((part.kind === 'text' || part.kind === 'gap') && part.origin && isChanged(part.origin as Origin)) {
      found = true;
      if (chapter !== '') chapters.add(chapter);
      return { ...node, changed: true };
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

/** Whether an answer is, or stands in, one of these changes. A new id is printed nowhere. */
export function changedAnswers(changes: readonly AnswerChange[]): (answer: string) => boolean {
  const pointers = new Set(
    changes.flatMap(({ kind, file, after }) =>
      after && kind !== 'renamed' ? [`/${[file.replace(/\.(yaml|md)$/, ''), ...after.path].join('/')}`] : [],
    ),
  );
  return (answer) => {
    for (let end = answer.length; end > 0; end = answer.lastIndexOf('/', end - 1))
      if (pointers.has(answer.slice(0, end))) return true;
    return false;
  };
}

/** Each document of which something changed, a series once. */
export function changedDocuments(
  documents: readonly Document[],
  changed: (answer: string) => boolean,
): ChangedDocument[] {
  return onceEach(documents.flatMap((document) => markChanged(document, changed).found ?? []));
}

/** The same of documents that were marked one by one. */
export const onceEach = (found: readonly ChangedDocument[]): ChangedDocument[] => [
  ...new Map(found.map((one) => [one.title, one])).values(),
];
