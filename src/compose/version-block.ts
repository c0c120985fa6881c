import { aboutEdition, type Edition } from '../model/edition.ts';
import { formatting } from './formatting.ts';

const open = 'nog in te vullen';

/** The version block as text to print. Dates come in as ISO, undefined while the question is open. */
export function versionBlock(version: {
  readonly versie: string;
  readonly status: string;
  readonly datum: string | undefined;
  readonly ingangsdatum: string | undefined;
  readonly uitgave: Edition;
  readonly kenmerk: string;
}) {
  const date = (iso: string | undefined) => (iso === undefined ? open : formatting.datum(iso));
  const { versie, status, uitgave, kenmerk } = version;
  return {
    versie,
    status,
    datum: date(version.datum),
    ingangsdatum: date(version.ingangsdatum),
    uitgave,
    overUitgave: aboutEdition[uitgave],
    kenmerk,
  };
}
