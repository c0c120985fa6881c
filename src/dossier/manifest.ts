import * as z from 'zod';
import type { FileMark } from '../model/file-mark.ts';

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
  bestanden: z.array(z.strictObject({ pad: z.string(), sha256: hash, grootte: z.number().int().min(0) })),
});

/** The same dossier gives the same bytes. */
export function manifestBytes(manifest: Omit<Manifest, 'vorm'>): Uint8Array {
  const { instelling, uitgave, kenmerk, gemaakt_met } = manifest;
  const bestanden = [...manifest.bestanden].sort((a, b) => (a.pad < b.pad ? -1 : 1));
  const whole: Manifest = { vorm: SHAPE, instelling, uitgave, kenmerk, gemaakt_met, bestanden };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 1)}\n`);
}

/** Undefined for anything but what `manifestBytes` writes, to the letter. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const manifest = schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return Buffer.compare(manifestBytes(manifest), bytes) === 0 ? manifest : undefined;
  } catch {
    return undefined;
  }
}
