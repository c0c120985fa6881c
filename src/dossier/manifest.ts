import * as z from 'zod';
import type { FileMark } from '../model/file-mark.ts';
import { sha256 } from '../model/sha256.ts';

/** Raised when a field changes its meaning. Documented in `docs/manifest.md`. */
const SHAPE = 1;

/** The list in a dossier: which files it holds, and what they were made of. */
export interface Manifest {
  readonly vorm: typeof SHAPE;
  readonly instelling: string;
  readonly uitgave: string;
  /** SHA-256 of the `bron.json` in the crisis plan; its first twenty characters are what documents print. */
  readonly kenmerk: string;
  /** Version of Paraat. */
  readonly gemaakt_met: string;
  /** SHA-256 of the list itself with nothing in this field: tells a change in the list from one in a file. */
  readonly controle: string;
  /** Every file but the list itself, in order of path. */
  readonly bestanden: readonly FileMark[];
}

export const MANIFEST = 'manifest.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.strictObject({
  vorm: z.literal(SHAPE),
  instelling: z.string(),
  uitgave: z.string(),
  kenmerk: hash,
  gemaakt_met: z.string(),
  controle: hash,
  bestanden: z.array(z.strictObject({ pad: z.string(), sha256: hash, grootte: z.number().int().min(0) })),
});

/** The same dossier gives the same bytes. */
export function manifestBytes(manifest: Omit<Manifest, 'vorm' | 'controle'>): Uint8Array {
  const { instelling, uitgave, kenmerk, gemaakt_met } = manifest;
  const bestanden = [...manifest.bestanden].sort((a, b) => (a.pad < b.pad ? -1 : 1));
  const withControl = (controle: string): Uint8Array => {
    const whole: Manifest = { vorm: SHAPE, instelling, uitgave, kenmerk, gemaakt_met, controle, bestanden };
    return new TextEncoder().encode(`${JSON.stringify(whole, null, 1)}\n`);
  };
  return withControl(sha256(withControl('')));
}

/** A list as it was read. */
export interface ReadManifest {
  readonly manifest: Manifest;
  /** Whether it is to the letter what `manifestBytes` wrote; when not, what it says of a file may be what was changed. */
  readonly isSound: boolean;
}

/** Undefined for what is no list at all. */
export function readManifest(bytes: Uint8Array): ReadManifest | undefined {
  try {
    const manifest = schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return { manifest, isSound: Buffer.compare(manifestBytes(manifest), bytes) === 0 };
  } catch {
    return undefined;
  }
}
