import type { Scenariokaart } from '../sector.ts';

/** What a card begins with; the rest of its questions stay open. */
interface Begin {
  readonly naam: string;
  readonly risico: string;
  readonly kenmerken: string;
  readonly signalen: string[];
  /** Id of a level of `opschalingsniveaus.ts`. */
  readonly beginniveau: 'niveau-1' | 'niveau-2' | 'niveau-3';
  /** First steps with the id of the role that takes them. */
  readonly stappen: readonly (readonly [stap: string, rol: string])[];
  /** Id of an impact area, how serious (0 to 4), and what to expect. */
  readonly gevolgen: readonly (readonly [impactgebied: string, ernst: 0 | 1 | 2 | 3 | 4, gevolg: string])[];
  readonly doelstellingen: string[];
  readonly nafase: string[];
  readonly eigenaar: string;
}

/** A scenario card of a sector. */
export const kaart = ({ risico, stappen, gevolgen, ...begin }: Begin): Scenariokaart => ({
  ...begin,
  risicos: [risico],
  eerste_30_minuten: stappen.map(([stap, rol]) => ({ stap, rol })),
  impact: gevolgen.map(([impactgebied, ernst, gevolg]) => ({ impactgebied, ernst: String(ernst), gevolg })),
});
