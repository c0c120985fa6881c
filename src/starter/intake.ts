import type { SectorId } from '../../blocks/sectoren.ts';

/** A name with the abbreviation people use for it. */
export interface Begrip {
  readonly naam: string;
  readonly kort?: string;
}

/** What `paraat init` asks before anything is written. */
export interface Intake {
  readonly sector: SectorId;
  readonly naam: string;
  /** For the running header, at most 40 characters. */
  readonly korteNaam: string;
  readonly locaties: readonly string[];
  /** By key of `begrippen` in instelling.yaml; what is not named has the word of the sector. */
  readonly begrippen: Readonly<Record<string, Begrip>>;
  readonly aanpak: Aanpak;
  /** ISO date of the first version. */
  readonly datum: string;
  /** The year of the OTO plan. */
  readonly planjaar: number;
}

/** New plan, sharpen what there is, or extend a broader plan: the first choice of the approach. */
export const aanpakken = {
  nieuw: 'nieuw plan',
  aanscherpen: 'bestaande plannen aanscherpen en bundelen',
  uitbreiden: 'een breder plan aanvullen',
} as const;

export type Aanpak = keyof typeof aanpakken;
