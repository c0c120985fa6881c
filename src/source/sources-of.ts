import { bewijzenlijst, bewijzenmap } from '../../blocks/bewijzen.ts';
import { schemaOfFile } from '../../blocks/institution.ts';
import { type FileMark, markOf } from '../model/file-mark.ts';
import { onceFor } from '../model/once-for.ts';
import type { SourceAnswers, SourceFile } from '../model/source.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { answersYaml } from './answers-yaml.ts';

/** A source, and the mark of it. */
export interface MarkedFile extends SourceFile {
  readonly mark: FileMark;
}

/**
 * What documents are made of, in a form that knows one way for every answer: each answer file that is asked for written
 * anew from its answers, and the bytes of each file that they name (logo, letters, annexes) but evidence. A comment, the
 * order of fields and the way a text was written change nothing. The files are themselves an input folder that can be read.
 *
 * @returns in order of path
 */
export function sourcesOf({ answers, assets, usedAssets }: SourceAnswers): MarkedFile[] {
  const evidence = evidencePaths(answers);
  const files = [
    ...[...answers.values()].filter(({ path }) => schemaOfFile(path)).map(writtenAnew),
    ...[...assets]
      .filter(([path]) => usedAssets.has(path) && !evidence.includes(path))
      .map(([path, bytes]) => marked(path, bytes)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The marks of the evidence that answers name, at hand or not, in order of path. */
export function evidenceOf({ answers, assets, elsewhere }: SourceAnswers): FileMark[] {
  const marks = evidencePaths(answers).flatMap((path) => {
    const bytes = assets.get(path);
    return bytes ? markOf(path, bytes) : (elsewhere?.get(path) ?? []);
  });
  return marks.sort((a, b) => (a.pad < b.pad ? -1 : 1));
}

/** It travels beside the documents, not in them: of it they carry marks alone. */
function evidencePaths(answers: SourceAnswers['answers']): string[] {
  const listed = answers.get(bewijzenlijst)?.value;
  const names = (Array.isArray(listed) ? listed : []).flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'bestand' in item && typeof item.bestand === 'string'
      ? [`${bewijzenmap}${item.bestand}`]
      : [],
  );
  return [...new Set(names)];
}

const marked = (path: string, bytes: Uint8Array): MarkedFile => ({ path, bytes, mark: markOf(path, bytes) });

const writtenAnew = onceFor((file: AnswerFile): MarkedFile => {
  const text = file.path.endsWith('.md') ? chapterText(file.value) : answersYaml(file.value);
  return marked(file.path, new TextEncoder().encode(text));
});

/** A chapter of the institution's own: its head between two lines, and its text. */
function chapterText(answers: unknown): string {
  const { tekst, ...head } = (answers ?? {}) as Readonly<Record<string, unknown>>;
  const text = typeof tekst === 'string' ? `\n${tekst}\n` : '';
  return `---\n${Object.keys(head).length > 0 ? answersYaml(head) : ''}---\n${text}`;
}
