import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Edition } from '../model/edition.ts';
import type { Release, Releases } from '../model/release.ts';
import { compareVersions, isVersionNumber } from '../model/version-number.ts';

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
 * @param fingerprint as it is printed
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
    kenmerk: fingerprint,
  };
}

const isHigher = (versie: string, { entry }: Release): boolean => compareVersions(versie, entry.versie) > 0;
