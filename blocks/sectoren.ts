import { geboortezorg } from './sectoren/geboortezorg.ts';
import { ggd } from './sectoren/ggd.ts';
import { ggz } from './sectoren/ggz.ts';
import { ghz } from './sectoren/ghz.ts';
import { huisartsenspoedpost } from './sectoren/huisartsenspoedpost.ts';
import { rav } from './sectoren/rav.ts';
import type { Sector } from './sectoren/sector.ts';
import { vvt } from './sectoren/vvt.ts';
import { zelfstandigeKliniek } from './sectoren/zelfstandige-kliniek.ts';
import { ziekenhuis } from './sectoren/ziekenhuis.ts';

/** The kinds of institution: what each starts with and how strict its rules are. A new sector is a file and a line here. */
export const sectorgegevens = {
  ziekenhuis,
  'zelfstandige-kliniek': zelfstandigeKliniek,
  ggz,
  vvt,
  ghz,
  huisartsenspoedpost,
  rav,
  ggd,
  geboortezorg,
} as const satisfies Readonly<Record<string, Sector>>;

export type SectorId = keyof typeof sectorgegevens;

/** Ids of the sectors, in the order in which they are offered. */
export const sectoren = Object.keys(sectorgegevens) as [SectorId, ...SectorId[]];

/** What is known of a kind of institution. */
export const sectorOf = (id: SectorId): Sector => sectorgegevens[id];
