import type { Diagnostic } from '../model/diagnostic.ts';
import type { Release, ReleaseHistory, Releases } from '../model/release.ts';
import { sha256 } from '../model/sha256.ts';
import type { Workspace } from '../model/workspace.ts';
import { HISTORY, sourceFolders, type Travelling } from '../source/pack-sources.ts';
import { historySchema } from './history-schema.ts';
import { loadFiles } from './load-workspace.ts';

/** What travelled with a document, read as an input folder is read. */
export interface ReadSources {
  readonly loaded: { readonly workspace: Workspace; readonly problems: Diagnostic[] };
  readonly releases: Releases;
}

/** A file of the sources that cannot be read, by its path in them. */
export class SourceFault extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`not a source that Paraat wrote: ${path}`);
    this.path = path;
  }
}

/**
 * The input of a set of documents from the sources that travelled with it (`packSources`).
 *
 * @param name of the institution
 * @param evidence which belongs to them; of a piece that is not among the files its mark is enough
 * @throws SourceFault for a history that is none
 */
export function readSources(name: string, { files, evidence }: Travelling): ReadSources {
  const load = (folder: string): ReadSources['loaded'] => {
    const { workspace, problems } = loadFiles(name, under(files, folder));
    return { workspace: { ...workspace, elsewhere: under(evidence, folder) }, problems };
  };
  const loaded = load(sourceFolders.answers);
  const release = (folder: string, workspace: () => Workspace): Release | undefined => {
    const path = `${folder}${HISTORY}`;
    const bytes = files.get(path);
    if (!bytes) return undefined;
    const history = readHistory(path, bytes);
    const entry = history.versies.at(-1);
    if (!entry) throw new SourceFault(path);
    return { entry, history, controle: sha256(bytes), workspace: workspace() };
  };
  const answersOfBase = () => load(`${sourceFolders.base}${sourceFolders.answers}`).workspace;
  const base = release(sourceFolders.base, answersOfBase);
  const present = release(sourceFolders.present, () => loaded.workspace);
  // Of a last version that is neither, only the history is asked for.
  const last = release(sourceFolders.last, () => loaded.workspace) ?? present ?? base;
  return { loaded, releases: { last, present, base } };
}

const under = <T>(files: ReadonlyMap<string, T>, folder: string): Map<string, T> =>
  new Map([...files].flatMap(([path, bytes]) => (path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [])));

function readHistory(path: string, bytes: Uint8Array): ReleaseHistory {
  try {
    return historySchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new SourceFault(path);
  }
}
