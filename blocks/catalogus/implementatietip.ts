import type { Stap } from './stappen.ts';

/** An advice of the guide of 2014 (part 3 of the triptych), in our own words: one per bullet of that guide. */
export interface Implementatietip {
  readonly id: string;
  readonly stap: Stap;
  /** An example of an OTO activity also names the type that carries it. */
  readonly soort: 'tip' | 'oto-voorbeeld';
  /** Within the institution, or together with the region; only step agenderen tells them apart. */
  readonly kring: 'instelling' | 'regio';
  readonly titel: string;
  /** What the advice means in practice, one or two sentences. */
  readonly betekenis: string;
  readonly activiteitstype?: string;
}

type Regels = readonly (readonly [id: string, titel: string, betekenis: string])[];
type Voorbeelden = readonly (readonly [activiteitstype: string, titel: string, betekenis: string])[];

/** Advices of one step, each a row of id, title and meaning. */
export const tips = (stap: Stap, regels: Regels, kring: Implementatietip['kring'] = 'instelling'): Implementatietip[] =>
  regels.map(([id, titel, betekenis]) => ({ id, stap, soort: 'tip', kring, titel, betekenis }));

/** OTO examples of one step, each a row of activity type, title and meaning; the id is `oto-` and the type. */
export const otoVoorbeelden = (stap: Stap, voorbeelden: Voorbeelden): Implementatietip[] =>
  voorbeelden.map(([activiteitstype, titel, betekenis]) => ({
    id: `oto-${activiteitstype}`,
    stap,
    soort: 'oto-voorbeeld',
    kring: 'instelling',
    titel,
    betekenis,
    activiteitstype,
  }));
