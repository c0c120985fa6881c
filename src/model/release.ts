import type { Calendar } from './calendar.ts';
import type { Workspace } from './workspace.ts';

/** What a release records of itself, in Dutch keys as its file has them. Dates are ISO. */
export interface ReleaseEntry {
  readonly versie: string;
  readonly datum: string;
  readonly ingangsdatum: string;
  readonly vastgesteld_door: string;
  readonly vastgesteld_op: string;
  /** Why there is a new version. */
  readonly reden: string;
  /** Who was consulted, as it is printed. */
  readonly geraadpleegd: string;
  /** Fingerprint of the input, whole. */
  readonly kenmerk: string;
  /** What changed since the version before, a line per answer file. */
  readonly wijzigingen: readonly string[];
  /** SHA-256 of the checksums of this version; its own history cannot hold it, that of every later one does. */
  readonly controle?: string | undefined;
}

/** `versies/<versie>/geschiedenis.json`: all versions up to this one, and what calendar programs have been told. */
export interface ReleaseHistory {
  /** Oldest first; the last is this version itself. */
  readonly versies: readonly ReleaseEntry[];
  readonly agendas: readonly Calendar[];
}

/** One released version as it was kept, whole and unaltered. */
export interface Release {
  readonly entry: ReleaseEntry;
  readonly history: ReleaseHistory;
  /** SHA-256 of its checksums. */
  readonly controle: string;
  /** The answers of that version. */
  readonly workspace: Workspace;
}

/** What was released of an institution, seen from its present answers. */
export interface Releases {
  /** The last one; undefined when nothing was released. */
  readonly last: Release | undefined;
  /** The one of which the present answers are the input; undefined when they are a concept. */
  readonly present: Release | undefined;
  /** What the present answers are compared with: the version before `present`, or the last one for a concept. */
  readonly base: Release | undefined;
}

/** Where releases stand in the input folder, and what each folder there holds. */
export const releaseFiles = {
  folder: 'versies',
  history: 'geschiedenis.json',
  /** In the form of `sha256sum`, so that anyone can check a version without Paraat. */
  checksums: 'controle.sha256',
  input: 'invoer',
  /** Who has which copy: it grows after the version was kept, so it is no part of what the checksums hold. */
  distribution: 'verspreiding.yaml',
} as const;
