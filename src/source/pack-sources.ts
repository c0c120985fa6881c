import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { type FileMark, markOf } from '../model/file-mark.ts';
import { onceFor } from '../model/once-for.ts';
import type { Release, Releases } from '../model/release.ts';
import type { SourceAnswers } from '../model/source.ts';
import { historyText } from './history-text.ts';
import { evidenceOf, type MarkedFile, sourcesOf } from './sources-of.ts';

/** Where the sources stand in `bronnen.zip`. */
export const sourceFolders = {
  /** The answers: an input folder. */
  answers: 'antwoorden/',
  /** The version that they are compared with: its history and its answers. */
  base: 'vorige/',
  /** The version that they are, when they were adopted: its history. */
  present: 'vastgesteld/',
  /** The last version, when it is neither of these: its history. */
  last: 'laatste/',
} as const;

/** Inside the folder of a version. */
export const HISTORY = 'geschiedenis.json';

/** All that a set of documents is made of. */
export interface Sources {
  readonly answers: readonly MarkedFile[];
  /** Which evidence belongs to them; it travels elsewhere. */
  readonly evidence: readonly FileMark[];
  readonly base: null | {
    readonly versie: string;
    readonly history: MarkedFile;
    readonly answers: readonly MarkedFile[];
    readonly evidence: readonly FileMark[];
  };
  /** Histories of the version that the answers are, and of the last one when it is another. */
  readonly others: readonly { readonly folder: string; readonly history: MarkedFile }[];
}

/** What a rebuild needs of the answers and of the versions before them. */
export function allSources(answers: SourceAnswers, { last, present, base }: Releases): Sources {
  const isOther = last && ![present?.entry.versie, base?.entry.versie].includes(last.entry.versie);
  return {
    answers: sourcesOf(answers),
    evidence: evidenceOf(answers),
    base: base
      ? {
          versie: base.entry.versie,
          history: historyOf(base),
          answers: sourcesOf(base.workspace),
          evidence: evidenceOf(base.workspace),
        }
      : null,
    others: [
      ...(present ? [{ folder: sourceFolders.present, history: historyOf(present) }] : []),
      ...(isOther ? [{ folder: sourceFolders.last, history: historyOf(last) }] : []),
    ],
  };
}

/** Sources as they travel: what a set of documents can be made of again. */
export interface Travelling {
  /** Bytes by path, as they stand in `bronnen.zip`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Which evidence belongs to the answers, by the path at which it would stand there. */
  readonly evidence: ReadonlyMap<string, FileMark>;
}

/** What travels of the sources. */
export const travelling = (sources: Sources): Travelling => ({
  files: sourceFiles(sources),
  evidence: evidenceByPath(sources.evidence, sources.base?.evidence ?? []),
});

/** The evidence of the answers and that of the version before, by the path at which it would stand in `bronnen.zip`. */
export const evidenceByPath = (own: readonly FileMark[], before: readonly FileMark[]): Map<string, FileMark> =>
  new Map([
    ...own.map((one) => [`${sourceFolders.answers}${one.pad}`, one] as const),
    ...before.map((one) => [`${sourceFolders.base}${sourceFolders.answers}${one.pad}`, one] as const),
  ]);

/** Bytes by path, as they stand in `bronnen.zip`. */
export function sourceFiles({ answers, base, others }: Sources): ReadonlyMap<string, Uint8Array> {
  const put = (folder: string, { path, bytes }: MarkedFile) => [`${folder}${path}`, bytes] as const;
  return new Map([
    ...answers.map((file) => put(sourceFolders.answers, file)),
    ...(base ? [put(sourceFolders.base, base.history)] : []),
    ...(base?.answers ?? []).map((file) => put(`${sourceFolders.base}${sourceFolders.answers}`, file)),
    ...others.map(({ folder, history }) => put(folder, history)),
  ]);
}

/** The sources as one file, with the same bytes whenever and wherever it is made. */
export function packSources(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of files) {
    const file = isPacked(path) ? new ZipPassThrough(path) : new ZipKept(path);
    file.mtime = zipTime;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const deflated = onceFor((bytes: Uint8Array) => deflateSync(bytes, { level: 6 }));

/** A file in a zip that is deflated once. */
class ZipKept extends ZipPassThrough {
  override compression = 8;

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, deflated(bytes), final);
  }
}

/** The earliest moment a zip can hold, in local time: written without a time zone, so the same bytes everywhere. */
const zipTime = new Date(1980, 0, 1);
const isPacked = (path: string): boolean => /\.(png|jpe?g|pdf|docx|woff2?)$/i.test(path);

const historyOf = onceFor(({ history }: Release): MarkedFile => {
  const bytes = new TextEncoder().encode(historyText(history));
  return { path: HISTORY, bytes, mark: markOf(HISTORY, bytes) };
});
