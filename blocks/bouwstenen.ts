import { bestaandePlannen } from './bouwstenen/bestaande-plannen.ts';
import { borging } from './bouwstenen/borging.ts';
import { crisisagenda } from './bouwstenen/crisisagenda.ts';
import { crisiscommunicatie } from './bouwstenen/crisiscommunicatie.ts';
import { crisisdiagnose } from './bouwstenen/crisisdiagnose.ts';
import { crisisorganisatie } from './bouwstenen/crisisorganisatie.ts';
import { crisisprofiel } from './bouwstenen/crisisprofiel.ts';
import { documentbeheer } from './bouwstenen/documentbeheer.ts';
import { doelstellingen } from './bouwstenen/doelstellingen.ts';
import { impactgebieden } from './bouwstenen/impactgebieden.ts';
import { informatiemanagement } from './bouwstenen/informatiemanagement.ts';
import { kritiekeBesluiten } from './bouwstenen/kritieke-besluiten.ts';
import { leiderschap } from './bouwstenen/leiderschap.ts';
import { meldingEnOpschaling } from './bouwstenen/melding-en-opschaling.ts';
import { nafase } from './bouwstenen/nafase.ts';
import { netwerkpartners } from './bouwstenen/netwerkpartners.ts';
import { oto } from './bouwstenen/oto.ts';
import { scenariokaarten } from './bouwstenen/scenariokaarten.ts';
import { taakkaarten } from './bouwstenen/taakkaarten.ts';
import { uitgangspunten } from './bouwstenen/uitgangspunten.ts';
import { visie } from './bouwstenen/visie.ts';
import { wettelijkeEisen } from './bouwstenen/wettelijke-eisen.ts';

/** The 22 building blocks, B1 to B22. A new block is a file in `bouwstenen/` and a line here. */
export const bouwstenen = {
  visie,
  uitgangspunten,
  crisisprofiel,
  impactgebieden,
  'melding-en-opschaling': meldingEnOpschaling,
  crisisorganisatie,
  crisisdiagnose,
  doelstellingen,
  crisisagenda,
  'kritieke-besluiten': kritiekeBesluiten,
  informatiemanagement,
  netwerkpartners,
  crisiscommunicatie,
  leiderschap,
  nafase,
  'bestaande-plannen': bestaandePlannen,
  scenariokaarten,
  taakkaarten,
  oto,
  borging,
  documentbeheer,
  'wettelijke-eisen': wettelijkeEisen,
} as const;

export type BouwsteenId = keyof typeof bouwstenen;

/** Ids of the building blocks in the order B1 to B22. */
export const bouwsteenIds = Object.keys(bouwstenen) as BouwsteenId[];

/** Whether a name is the id of a building block. */
export const isBouwsteenId = (name: string): name is BouwsteenId => Object.hasOwn(bouwstenen, name);
