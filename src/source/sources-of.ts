import { createHash } from 'node:crypto';
import { schemaOfFile } from '../../blocks/institution.ts';
import type { SourceAnswers, SourceFile } from '../model/source.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { answersYaml } from './answers-yaml.ts';

/** What says which file it is: its path, its SHA-256 in hexadecimal, and its size in bytes. */
export interface FileMark {
  readonly pad: string;
  readonly sha256: string;
  readonly grootte: number;
}

/** A source, and the mark of it. */
export interface MarkedFile extends SourceFile {
  readonly mark: FileMark;
}

/**
 * What documents are made of, in a form that knows one way for every answer: each answer file that is asked for written
 * anew from its answers, and the bytes of each file that they name (logo, letters, annexes). A comment, the order of
 * fields and the way a text was written change nothing. The files are themselves an input folder that can be read.
 *
 * @returns in order of path
 */
export function sourcesOf({ answers, assets, usedAssets }: SourceAnswers): MarkedFile[] {
  const files = [
    ...[...answers.values()].filter(({ path }) => schemaOfFile(path)).map(writtenAnew),
    ...[...assets].filter(([path]) => usedAssets.has(path)).map(([path, bytes]) => marked(path, bytes)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const markOf = (path: string, bytes: Uint8Array): FileMark => ({
  pad: path,
  sha256: sha256(bytes),
  grootte: bytes.length,
});

const marked = (path: string, bytes: Uint8Array): MarkedFile => ({ path, bytes, mark: markOf(path, bytes) });

/** A session builds again and again: a file that did not change is written anew once. */
const written = new WeakMap<AnswerFile, MarkedFile>();

function writtenAnew(file: AnswerFile): MarkedFile {
  let source = written.get(file);
  if (!source) {
    const text = file.path.endsWith('.md') ? chapterText(file.value) : answersYaml(file.value);
    source = marked(file.path, new TextEncoder().encode(text));
    written.set(file, source);
  }
  return source;
}

/** A chapter of the institution's own: its head between two lines, and its text. */
function chapterText(answers: unknown): string {
  const { tekst, ...head } = (answers ?? {}) as Readonly<Record<string, unknown>>;
  const text = typeof tekst === 'string' ? `\n${tekst}\n` : '';
  return `---\n${Object.keys(head).length > 0 ? answersYaml(head) : ''}---\n${text}`;
}
