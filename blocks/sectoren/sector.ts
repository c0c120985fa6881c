import type * as z from 'zod';
import type { meldingEnOpschaling } from '../bouwstenen/melding-en-opschaling.ts';
import type { instelling } from '../instelling.ts';
import type { financiering } from '../oto/financiering.ts';
import type { partners } from '../registers/partners.ts';
import type { piketten } from '../registers/piketten.ts';
import type { rollen } from '../registers/rollen.ts';
import type { teams } from '../registers/teams.ts';
import type { scenariokaart } from '../scenariokaart.ts';

// Answers as they are typed in YAML: the schemas check what a sector offers while this project is compiled.
export type Rol = z.input<typeof rollen>[number];
export type Team = z.input<typeof teams>[number];
export type Piket = z.input<typeof piketten>[number];
export type Partner = z.input<typeof partners>[number];
export type Scenariokaart = z.input<typeof scenariokaart>;
export type Begrippen = z.input<typeof instelling>['begrippen'];
export type Financiering = z.input<typeof financiering>;
export type Opschalingsniveau = Exclude<
  NonNullable<z.input<typeof meldingEnOpschaling.schema>['opschalingsniveaus']>,
  { nvt: string }
>[number];

/** A risk a sector starts with. Its chance and impact are for the institution to judge, so they stay open. */
export interface Risico {
  readonly id: string;
  readonly naam: string;
  readonly categorie: string;
  readonly herkomst: 'binnen' | 'buiten' | 'beide';
  /** The role that watches it. */
  readonly eigenaar: string;
}

/**
 * What is known of a kind of institution: what `paraat init` starts with, and how strict the rules are. All of it is a
 * default to change, from general knowledge of the sector; nothing of it is prescribed.
 *
 * Texts may name `{zorgvrager}`, `{zorgvragers}`, `{crisisbeleidsteam}`, `{operationeel_team}`, `{bestuur}` and `{toezicht}`:
 * each institution has its own words for them.
 */
export interface Sector {
  /** As it is offered to choose from. */
  readonly naam: string;
  /**
   * Two deputies a role and nobody twice in a team are unworkable in a small organisation (domain report 0a.5):
   * whether this kind counts as large or small, or goes by its number of employees.
   */
  readonly regels: 'groot' | 'klein' | 'naar omvang';
  /** Weekends and nights are its ordinary hours. */
  readonly werktBuitenKantoortijd?: true;
  readonly begrippen: Begrippen;
  readonly rollen: readonly Rol[];
  readonly teams: readonly Team[];
  readonly piketten: readonly Piket[];
  readonly partners: readonly Partner[];
  readonly risicos: readonly Risico[];
  /** By file name. */
  readonly scenariokaarten: Readonly<Record<string, Scenariokaart>>;
  /** Care that goes on in any crisis: how far it may shrink stays open. */
  readonly processen: readonly string[];
  /** Undefined where the sector is not counted in the national arrangement for OTO money (domain report 0a.3). */
  readonly financiering?: Financiering;
}
