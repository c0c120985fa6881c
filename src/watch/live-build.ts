import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type BuildResult, type MadeOf, makeFiles } from '../build.ts';
import type { ComposedDocument } from '../compose/compose-each.ts';
import { KeptChapters } from '../compose/kept-chapters.ts';
import { type Composing, type Session, startComposing } from '../compose-institution.ts';
import { SetBlocks } from '../layout/body-setter.ts';
import { loadTemplates } from '../load/load-templates.ts';
import { loadWorkspace, type Readings } from '../load/load-workspace.ts';
import { readRelease } from '../load/read-release.ts';
import { failed } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { type BuildOrder, type BuildOutcome, buildInto, digestCode, digestOf, inOutput } from '../rebuild.ts';
import { PackedParts } from '../render/pdf/packed-parts.ts';
import { inReadingOrder } from '../validate/in-reading-order.ts';
import { type CachedBuild, readCachedBuild } from '../write/build-cache.ts';
import type { Owner } from '../write/lock.ts';
import { startSet } from '../write/output-set.ts';
import type { WriteFailure } from '../write/write-failure.ts';
import { changedAnswers } from './changed-answers.ts';
import { shownFiles } from './shown-files.ts';
import type { Tell } from './step.ts';

/** Milliseconds that a file that is suddenly empty, gone or full of faults gets to be saved whole. */
const HALF_SAVED = 150;
/** Milliseconds after the first document in which a next save is not kept waiting by the others. */
const REST = 200;
/** Milliseconds after which an output in which another command works is tried again. */
const BUSY = 250;

/** A document that can be shown. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly formats: Document['formats'];
}

/** What was read after a save, and the digest of what was there. */
interface Loaded extends ReturnType<typeof loadWorkspace> {
  readonly madeOf: string | undefined;
}

/** The documents of one institution, made again after every save. What did not change is not read again. */
export class LiveBuild {
  /** Id of the document or series to make first, whatever changed. */
  wanted: string | undefined;
  readonly #order: BuildOrder;
  readonly #owner: Owner;
  readonly #templates: ReturnType<typeof loadTemplates>;
  /** Digest of the templates that were loaded, and of the tool. */
  readonly #code: string;
  readonly #readings: Readings = new Map();
  /** By document or series: how many of its texts come from each file. */
  readonly #shown = new Map<string, ReadonlyMap<string, number>>();
  readonly #session: Session;
  readonly #made = new Map<string, MadeOf & Pick<Document, 'style'>>();
  #documents: readonly Listed[] = [];
  #loaded: Loaded | undefined;
  /** Of what all documents in place were made; undefined as long as some are behind. */
  #inPlace: string | undefined;
  /** The digest that was there when they all had been made. */
  #done: string | undefined;
  /** Files that changed since the last document that was made first. */
  readonly #changed = new Set<string>();

  /** @param owner this process, which nobody else writes in the output with */
  constructor(order: Omit<BuildOrder, 'selection'>, owner: Owner) {
    this.#order = { ...order, selection: {} };
    this.#owner = owner;
    this.#code = digestCode(this.#order);
    this.#templates = loadTemplates(order.templatesFolder);
    const releases = new Map<string, ReturnType<typeof readRelease>>();
    this.#session = {
      kept: new KeptChapters(),
      readRelease: (...asked) => {
        const key = JSON.stringify(asked);
        const release = releases.get(key) ?? readRelease(...asked);
        // One that is damaged may be put back; any other never changes.
        if ('entry' in release) releases.set(key, release);
        return release;
      },
    };
  }

  /** Whether documents in the output folder are older than the answers. */
  get isBehind(): boolean {
    return this.#inPlace === undefined;
  }

  /** The documents that were made last, in their own order. */
  get documents(): readonly Listed[] {
    return this.#documents;
  }

  /** A document as a tree, of the answers as they were read last; undefined when they hold an error, or no such document. */
  compose(id: string): { readonly document: Document; readonly workspace: Workspace } | undefined {
    if (!this.#loaded) return undefined;
    const composing = this.#compose(this.#loaded, id.split('/')[0]);
    for (const { document } of composing.documents)
      if (document.id === id) return { document, workspace: composing.workspace };
    return undefined;
  }

  /**
   * Reads what changed and makes all documents: first the one that shows most of it, in place before the others. The output
   * is locked while they are made, not while there is nothing to do. In the end all is as after a build, its record too.
   *
   * @param signal breaks it off, for there has been a next save
   */
  async run(signal: AbortSignal, tell: Tell): Promise<void> {
    try {
      const loaded = await this.#load(signal);
      const before = this.#loaded;
      this.#loaded = loaded;
      await this.#make(loaded, before, signal, tell);
    } catch (error) {
      if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    }
  }

  async #make(loaded: Loaded, before: Loaded | undefined, signal: AbortSignal, tell: Tell): Promise<void> {
    const { workspace } = loaded;
    const changes = before ? changedAnswers(before.workspace, workspace) : [];
    for (const { file } of changes) this.#changed.add(file);
    if (changes.length > 0) tell({ kind: 'changed', changes, workspace });
    const first = this.#shown.size === 0 ? undefined : (this.wanted ?? this.#showing());
    const composing = this.#compose(loaded, first);
    if (failed(composing.problems)) {
      this.#inPlace = undefined;
      // Half of a file looks like a faulty one: the other half may come any moment.
      await pause(HALF_SAVED, undefined, { signal });
      tell({ kind: 'problems', problems: inReadingOrder(composing.problems), workspace: composing.workspace });
      return;
    }
    const state = stateOf(composing);
    const isSame = this.#inPlace === state;
    if (isSame) tell({ kind: 'same' });
    else this.#inPlace = undefined;
    // Else a line of a problem may have moved: the record of the build says where it stands.
    if (isSame && loaded.madeOf !== undefined && loaded.madeOf === this.#done) return;
    const outcome = await this.#write(composing, loaded.madeOf, isSame ? undefined : first, signal, tell);
    this.#inPlace = outcome.kind === 'built' ? state : undefined;
    if (outcome.kind === 'not-written') tell(outcome);
    if (outcome.kind === 'errors') tell({ ...outcome, kind: 'problems' });
    if (outcome.kind !== 'built') return;
    this.#done = loaded.madeOf;
    this.#changed.clear();
    const { report, kept, left } = outcome;
    tell({ kind: 'problems', problems: report.problems, workspace: outcome.workspace });
    const pages = report.documents.reduce((sum, made) => sum + made.pages, 0);
    if (!isSame || kept.length > 0) tell({ kind: 'all', files: report.files, pages, kept, left });
  }

  #compose(loaded: Loaded, first: string | undefined): Composing {
    const { folder, selection } = this.#order;
    return startComposing(folder, loaded, this.#templates, selection, { ...this.#session, first });
  }

  /** Waits until nobody else works in the output, and makes and places what is composed. */
  async #write(
    composing: Composing,
    madeOf: string | undefined,
    first: string | undefined,
    signal: AbortSignal,
    tell: Tell,
  ): Promise<Exclude<BuildOutcome, { kind: 'busy' }>> {
    const { folder, output, selection } = this.#order;
    for (let tries = 0; ; tries++) {
      const outcome = await inOutput(output, this.#owner, () => {
        const last = readCachedBuild(folder, selection);
        const make = (take: (file: OutputFile) => boolean) => this.#files(composing, take, first, last, signal, tell);
        return buildInto(this.#order, last, { madeOf, digest: () => digestOf(folder, this.#code), make });
      });
      if (outcome.kind !== 'busy') return outcome;
      if (tries === 0) tell(outcome);
      await pause(BUSY, undefined, { signal });
    }
  }

  /** Makes all files; of what is to come first, the first file takes its place at once. */
  async #files(
    composing: Composing,
    take: (file: OutputFile) => boolean,
    first: string | undefined,
    last: CachedBuild | undefined,
    signal: AbortSignal,
    tell: Tell,
  ): Promise<BuildResult | WriteFailure> {
    const { workspace, problems } = composing;
    const order = this.#templates.documents.map(({ group }) => group);
    const listed: Listed[] = [];
    let isFirst = first !== undefined;
    let failure: WriteFailure | undefined;
    const onComposed = (document: Document) => isFirst && tell({ kind: 'composed', document, workspace });
    const result = await makeFiles(
      { ...composing, documents: this.#noted(composing.documents, listed, onComposed) },
      async (file) => {
        if (isFirst && !failed(problems)) {
          isFirst = false;
          failure = this.#placeFirst(file, last, tell);
          this.#changed.clear();
          if (failure || !take(file)) return false;
          await pause(REST, undefined, { signal });
          return true;
        }
        const isTaken = take(file);
        await pause(0, undefined, { signal });
        return isTaken;
      },
      this.#order.selection,
      undefined,
      (document) => this.#madeOf(document),
    );
    if (failure) return failure;
    const inOrder = (some: { readonly id: string }, other: { readonly id: string }) =>
      order.indexOf(some.id.split('/')[0] ?? '') - order.indexOf(other.id.split('/')[0] ?? '');
    if (!failed(problems)) this.#documents = listed.sort(inOrder);
    return { ...result, documents: [...result.documents].sort(inOrder) };
  }

  /** Before the others: a file that would not change is not touched. */
  #placeFirst(file: OutputFile, last: CachedBuild | undefined, tell: Tell): WriteFailure | undefined {
    const set = startSet(this.#order.output, (path) => path === file.path, last?.hashes ?? new Map());
    const failure = set.add(file);
    if (failure) set.drop();
    const placed = failure ?? set.place();
    if ('code' in placed) return placed;
    tell({ kind: 'first', path: file.path, kept: placed.kept });
    return undefined;
  }

  /** The documents, each noted when it has been made. */
  *#noted(
    documents: Iterable<ComposedDocument>,
    listed: Listed[],
    onComposed: (document: Document) => void,
  ): Generator<ComposedDocument> {
    for (const one of documents) {
      onComposed(one.document);
      yield one;
      const { id, title, formats, series } = one.document;
      listed.push({ id, title, formats });
      this.#shown.set(series?.id ?? id, shownFiles(one.document));
    }
  }

  /** Reads the folder; where a file is suddenly empty or gone, once more a little later, for it may just be saved. */
  async #load(signal: AbortSignal): Promise<Loaded> {
    const { folder } = this.#order;
    // The digest first: what is saved meanwhile counts as not yet made.
    const read = (): Loaded => ({ madeOf: digestOf(folder, this.#code), ...loadWorkspace(folder, this.#readings) });
    const before = new Map([...this.#readings].map(([path, { bytes }]) => [path, bytes.length]));
    const loaded = read();
    const isHalf = [...before].some(([path, length]) => length > 0 && !this.#readings.get(path)?.bytes.length);
    if (!isHalf) return loaded;
    await pause(HALF_SAVED, undefined, { signal });
    return read();
  }

  /** What was made of a document before; nothing of one in a series, for thousands would fill the memory. */
  #madeOf({ id, series, style }: Document): MadeOf | undefined {
    if (series) return undefined;
    const known = this.#made.get(id);
    if (known && isDeepStrictEqual(known.style, style)) return known;
    const made = { style, blocks: new SetBlocks(), packed: new PackedParts() };
    this.#made.set(id, made);
    return made;
  }

  /** The document or series in which most texts come from the files that changed. */
  #showing(): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [id, counts] of this.#shown) {
      const count = [...this.#changed].reduce((sum, file) => sum + (counts.get(file) ?? 0), 0);
      if (count > most) [best, most] = [id, count];
    }
    return best;
  }
}

/** What all documents are made of: the answers, and which of them were released. */
const stateOf = ({ workspace, releases }: Composing): string =>
  JSON.stringify([workspace.fingerprint, releases.last?.controle, releases.present?.controle, releases.base?.controle]);
