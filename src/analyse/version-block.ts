import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Edition } from '../model/edition.ts';
import type { Release, Releases } from '../model/release.ts';
import { compareVersions, isVersionNumber } from '../model/version-number.ts';

/** Characters of the fingerprint that a version block prints: enough to tell versions apart, short enough to read out. */
const PRINTED = 12;

/** What a document says of its version. Dates are ISO, or undefined while the question is open. */
export interface Version {
  /** `zonder nummer` when there is none yet. */
  readonly versie: string;
  /** `vastgesteld` when the input is that of a release, else `concept` or `concept na 2.0`. */
  readonly status: string;
  readonly concept: boolean;
  readonly datum: string | undefined;
  readonly ingangsdatum: string | undefined;
  /** The date that files carry inside: that of the version, or a fixed one while it has none. */
  readonly bestandsdatum: string;
  readonly uitgave: Edition;
  readonly kenmerk: string;
}

/**
 * What a document says of its version. In a concept that still has the number of a release, no number and no first day.
 *
 * @param fingerprint hexadecimal SHA-256 of the input: of all of it, also in an edition that holds less
 */
export function versionOf(
  institution: Institution,
  fingerprint: string,
  { last, present }: Pick<Releases, 'last' | 'present'>,
  edition: Edition,
): Version {
  const { versie, datum, ingangsdatum } = institution.bouwstenen.documentbeheer;
  // The number of a version that was adopted, and its first day, would make these answers seem to be that version.
  const isTaken = !present && last && ingevuld(versie) && isVersionNumber(versie) && !isHigher(versie, last);
  return {
    versie: ingevuld(versie) && !isTaken ? versie : 'zonder nummer',
    status: present ? 'vastgesteld' : last ? `concept na ${last.entry.versie}` : 'concept',
    concept: present === undefined,
    datum: ingevuld(datum) ? datum : undefined,
    bestandsdatum: ingevuld(datum) ? datum : '2000-01-01',
    ingangsdatum: ingevuld(ingangsdatum) && !isTaken ? ingangsdatum : undefined,
    uitgave: edition,
    // As the release printed it, also when a later Paraat would compute another.
    kenmerk: (present?.entry.kenmerk ?? fingerprint).slice(0, PRINTED),
  };
}

const isHigher = (versie: string, { entry }: Release): boolean => compareVersions(versie, entry.versie) > 0;
