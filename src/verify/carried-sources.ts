import * as z from 'zod';
import { readAttachments } from '../image/pdf/read-attachment.ts';
import { editions } from '../model/edition.ts';
import type { FileMark } from '../model/file-mark.ts';
import { sha256 } from '../model/sha256.ts';
import { CARRIER, sourceNames } from '../provenance.ts';
import type { Bron } from '../source/bron.ts';
import { evidenceByPath, HISTORY, sourceFolders, type Travelling } from '../source/pack-sources.ts';
import { readZip, type Zip, ZipFault } from '../zip/read-zip.ts';
import type { Finding } from './finding.ts';

const MEGABYTE = 1024 * 1024;
/** An institution that fits in a plan is a hundred times smaller; its annexes may be large. */
const limits = { file: 64 * MEGABYTE, total: 256 * MEGABYTE, files: 5000 };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const mark = z.strictObject({ pad: z.string(), sha256: hash, grootte: z.number().int().min(0) });
const bronSchema = z.strictObject({
  vorm: z.literal(1),
  instelling: z.string(),
  uitgave: z.enum(editions),
  gemaakt_met: z.strictObject({ paraat: z.string(), bibliotheken: z.record(z.string(), z.string()) }),
  antwoorden: z.array(mark),
  bewijzen: z.array(mark),
  bouwt_voort_op: z.nullable(
    z.strictObject({
      versie: z.string(),
      geschiedenis: mark,
      antwoorden: z.array(mark),
      bewijzen: z.array(mark),
    }),
  ),
  sjablonen: z.array(z.strictObject({ pad: z.string(), sha256: hash })),
});

/** The sources that a plan carries, each as `bron.json` says it is. */
export interface Carried extends Travelling {
  readonly bron: Bron;
  readonly bronBytes: Uint8Array;
  /** SHA-256 of `bron.json`. */
  readonly fingerprint: string;
}

/**
 * Takes the sources out of a crisis plan and holds them against its `bron.json`.
 *
 * @param file how findings name the plan
 * @returns what is wrong, and the sources unless they cannot be used
 */
export function carriedSources(file: string, pdf: Uint8Array): { carried: Carried | undefined; findings: Finding[] } {
  const nothing = (what: string, part?: string) => ({ carried: undefined, findings: [{ file, part, what }] });
  const { bron: bronName, sources: zipName } = sourceNames;
  const attached = readAttachments(pdf, [bronName, zipName]);
  if (attached === 'encrypted') return nothing('is met een wachtwoord beveiligd; zo heeft Paraat het niet gemaakt');
  if (attached === 'too large') return nothing('bevat meer dan een plan ooit bevat en is niet verder gelezen');
  if (attached === 'damaged') return nothing('is beschadigd of afgebroken en niet als PDF te lezen');
  const [bronBytes, zipBytes] = [attached.get(bronName), attached.get(zipName)];
  if (!bronBytes || !zipBytes)
    return nothing(
      `heeft geen ${bronBytes ? zipName : bronName} bij zich: alleen een ${CARRIER}.pdf van Paraat heeft dat, en dan altijd`,
    );
  const bron = readBron(bronBytes);
  if (!bron) return nothing('is veranderd of komt van een andere Paraat', bronName);
  let zip: Zip;
  try {
    zip = readZip(zipBytes, limits);
  } catch (error) {
    if (error instanceof ZipFault) return nothing(faultText(error), zipName);
    throw error;
  }
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  const found = (path: string, what: string) => findings.push({ file, part: `${path} in ${zipName}`, what });
  const expected = marksIn(bron);
  for (const path of zip.paths) {
    const bytes = opened(zip, path);
    if (!(bytes instanceof Uint8Array)) found(path, faultText(bytes));
    else {
      files.set(path, bytes);
      const told = expected.get(path);
      if (told ? told.sha256 !== sha256(bytes) || told.grootte !== bytes.length : !isOutside(path))
        found(path, told ? `is niet wat in ${bronName} staat` : `hoort er niet bij: ${bronName} noemt het niet`);
    }
  }
  for (const path of expected.keys()) if (!zip.paths.has(path)) found(path, `ontbreekt; ${bronName} noemt het wel`);
  const evidence = evidenceByPath(bron.bewijzen, bron.bouwt_voort_op?.bewijzen ?? []);
  const carried = { bron, bronBytes, fingerprint: sha256(bronBytes), files, evidence };
  return { carried: findings.length === 0 ? carried : undefined, findings };
}

/** Undefined for what this Paraat would not have written so to the letter. */
function readBron(bytes: Uint8Array): Bron | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const bron = bronSchema.parse(JSON.parse(text));
    return `${JSON.stringify(bron, null, 1)}\n` === text ? bron : undefined;
  } catch {
    return undefined;
  }
}

/** What `bron.json` says of each file, by its path in `bronnen.zip`. */
function marksIn({ antwoorden, bouwt_voort_op: base }: Bron): Map<string, FileMark> {
  const marks = new Map(antwoorden.map((one) => [`${sourceFolders.answers}${one.pad}`, one]));
  if (!base) return marks;
  marks.set(`${sourceFolders.base}${base.geschiedenis.pad}`, base.geschiedenis);
  for (const one of base.antwoorden) marks.set(`${sourceFolders.base}${sourceFolders.answers}${one.pad}`, one);
  return marks;
}

/** What a release added is outside the fingerprint, which is that of the proposal too. */
const isOutside = (path: string): boolean =>
  [sourceFolders.present, sourceFolders.last].some((folder) => path === `${folder}${HISTORY}`);

function opened(zip: Zip, path: string): Uint8Array | ZipFault {
  try {
    return zip.open(path) ?? new ZipFault('damaged');
  } catch (error) {
    if (error instanceof ZipFault) return error;
    throw error;
  }
}

/** What is wrong with a zip, or with a file in it. */
export const faultText = ({ kind }: ZipFault): string =>
  ({
    damaged: 'is beschadigd',
    'too large': 'is uitgepakt veel groter dan een dossier ooit is, en niet uitgepakt',
    'leads out': 'bevat een bestandsnaam die naar een andere map wijst, en is niet uitgepakt',
  })[kind];
