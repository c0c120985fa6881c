import type { Edition } from '../model/edition.ts';
import type { FileMark } from '../model/file-mark.ts';
import { sha256 } from '../model/sha256.ts';
import type { Tool } from '../model/tool.ts';
import type { MarkedFile } from './sources-of.ts';

/** Raised when a field of `bron.json` changes its meaning. */
const SHAPE = 1;

/** Characters of the fingerprint that are printed: 80 bits, in groups that can be read out. */
const PRINTED = 20;

/** `bron.json`: what a set of documents was made of and with. Documents of the same `bron.json` are the same to the byte. */
export interface Bron {
  readonly vorm: typeof SHAPE;
  readonly instelling: string;
  readonly uitgave: Edition;
  readonly gemaakt_met: { readonly paraat: string; readonly bibliotheken: Readonly<Record<string, string>> };
  readonly antwoorden: readonly FileMark[];
  /** Evidence, which does not travel in the plan. */
  readonly bewijzen: readonly FileMark[];
  /** The version with which these answers are compared; its history is that up to it. */
  readonly bouwt_voort_op: null | {
    readonly versie: string;
    readonly geschiedenis: FileMark;
    readonly antwoorden: readonly FileMark[];
    readonly bewijzen: readonly FileMark[];
  };
  readonly sjablonen: readonly Pick<FileMark, 'pad' | 'sha256'>[];
}

/** What `bron.json` is made from. */
export interface Origin {
  /** Id of the institution. */
  readonly institution: string;
  readonly edition: Edition;
  readonly tool: Tool;
  readonly answers: readonly MarkedFile[];
  readonly evidence: readonly FileMark[];
  readonly base: {
    readonly versie: string;
    readonly history: MarkedFile;
    readonly answers: readonly MarkedFile[];
    readonly evidence: readonly FileMark[];
  } | null;
  /** SHA-256 of each file of the templates, by path. */
  readonly templates: ReadonlyMap<string, string>;
}

/** The text of `bron.json`: the same origin gives the same bytes. */
export function bronText({ institution, edition, tool, answers, evidence, base, templates }: Origin): string {
  const bron: Bron = {
    vorm: SHAPE,
    instelling: institution,
    uitgave: edition,
    gemaakt_met: { paraat: tool.version, bibliotheken: Object.fromEntries(tool.libraries) },
    antwoorden: answers.map(({ mark }) => mark),
    bewijzen: evidence,
    bouwt_voort_op: base && {
      versie: base.versie,
      geschiedenis: base.history.mark,
      antwoorden: base.answers.map(({ mark }) => mark),
      bewijzen: base.evidence,
    },
    sjablonen: [...templates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pad, hash]) => ({ pad, sha256: hash })),
  };
  return `${JSON.stringify(bron, null, 1)}\n`;
}

/** The fingerprint of a set of documents, whole: the SHA-256 of its `bron.json`, in hexadecimal. */
export const fingerprintOfBron = (text: string): string => sha256(new TextEncoder().encode(text));

/** The fingerprint as documents print it, so that a decision can name it: `3f2a-9c01-77de-b410-55e9`. */
export const printedFingerprint = (fingerprint: string): string =>
  (fingerprint.slice(0, PRINTED).match(/.{4}/g) ?? []).join('-');
