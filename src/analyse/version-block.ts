import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** Characters of the fingerprint that a version block prints: enough to tell versions apart, short enough to read out. */
const PRINTED = 12;

/** What a document says of its version. Dates are ISO, or undefined while the question is open. */
export interface Version {
  readonly versie: string;
  /** `concept` until a released snapshot equals the input. */
  readonly status: 'concept' | 'vastgesteld';
  readonly datum: string | undefined;
  readonly ingangsdatum: string | undefined;
  /** The date that files carry inside: that of the version, or a fixed one while it has none. */
  readonly bestandsdatum: string;
  readonly uitgave: string;
  readonly kenmerk: string;
}

/** @param fingerprint hexadecimal SHA-256 of the input */
export function versionOf(institution: Institution, fingerprint: string): Version {
  const { versie, datum, ingangsdatum } = institution.bouwstenen.documentbeheer;
  return {
    versie: ingevuld(versie) ? versie : 'zonder nummer',
    status: 'concept',
    datum: ingevuld(datum) ? datum : undefined,
    bestandsdatum: ingevuld(datum) ? datum : '2000-01-01',
    ingangsdatum: ingevuld(ingangsdatum) ? ingangsdatum : undefined,
    uitgave: 'intern',
    kenmerk: fingerprint.slice(0, PRINTED),
  };
}
