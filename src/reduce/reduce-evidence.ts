import { bewijsnamen } from '../../blocks/bewijssoorten.ts';
import { bewijzenmap } from '../../blocks/bewijzen.ts';
import type { Edition } from '../model/edition.ts';
import { type FileMark, markOf } from '../model/file-mark.ts';
import { sha256 } from '../model/sha256.ts';
import type { AnswerFile, Workspace } from '../model/workspace.ts';

/** What an edition holds of the evidence when it does not hold the files: that they are there, and which they are. */
export interface ReducedEvidence {
  readonly file: AnswerFile;
  /** By the path that stands in the list. */
  readonly elsewhere: ReadonlyMap<string, FileMark>;
}

/** Whether an edition says which evidence there is without holding it: files and titles name people. */
export const hasEvidenceElsewhere = (edition: Edition): boolean => edition === 'keten';

/**
 * The list of evidence for who may know that a piece is there, but not read it: its kind, date and hash, and what it belongs
 * to. By the hash a reader who is shown the piece knows that it is this one.
 */
export function reduceEvidence(file: AnswerFile, { assets, elsewhere: known }: Workspace): ReducedEvidence {
  const elsewhere = new Map<string, FileMark>();
  const value = (Array.isArray(file.value) ? file.value : []).flatMap((item: unknown) => {
    const { bestand, soort, ...typed } = (item ?? {}) as Readonly<Record<string, unknown>>;
    const path = `${bewijzenmap}${bestand}`;
    const mark = known?.get(path);
    // These answers have been reduced before.
    if (mark) {
      elsewhere.set(path, mark);
      return [item];
    }
    const bytes = assets.get(path);
    if (!bytes || !isKind(soort)) return [];
    const hash = sha256(bytes);
    const name = `stuk-${hash.slice(0, 12)}`;
    const pad = `${bewijzenmap}${name}`;
    elsewhere.set(pad, markOf(pad, bytes));
    const titel = `${bewijsnamen[soort].naam}, in te zien bij de instelling`;
    return [{ ...typed, id: name, titel, soort, bestand: name, sha256: hash }];
  });
  return { file: { ...file, value }, elsewhere };
}

const isKind = (soort: unknown): soort is keyof typeof bewijsnamen => typeof soort === 'string' && soort in bewijsnamen;
