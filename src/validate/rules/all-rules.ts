import type { Rule } from '../rule.ts';
import { planHerzieningVerlopen, planZonderEigenaar } from './beheer-plannen.ts';
import { ontbrekendeHouder, ontbrekendeVervanger, vervangtZichzelf } from './bezetting-sleutelrollen.ts';
import { risicoZonderVoorbereiding } from './crisisprofiel-gedekt.ts';
import {
  geenNummerBuitenKantoortijd,
  geenRouteZonderTelefonie,
  niveauZonderBesluit,
} from './melding-en-opschaling-sluit.ts';
import { alarmeringNietGebruikt, kaartenNietGebruikt } from './niet-gebruikt.ts';
import { teamOnderZichzelf, uitwijkInZelfdeGebouw, voorzitterHoudtLog } from './samenstelling-teams.ts';
import { dubbeleBezetting, pikettenInTeam, vervangersInTeam } from './stoelen-in-team.ts';
import { tipZonderStandpunt } from './tip-zonder-standpunt.ts';
import { verouderdeGegevens } from './verouderde-gegevens.ts';
import { vertrokkenFunctionaris } from './vertrokken-functionaris.ts';

/** The rules across blocks. A new rule is a file in this folder and a line here. */
export const allRules: readonly Rule[] = [
  ontbrekendeHouder,
  ontbrekendeVervanger,
  vervangtZichzelf,
  vertrokkenFunctionaris,
  dubbeleBezetting,
  vervangersInTeam,
  pikettenInTeam,
  voorzitterHoudtLog,
  teamOnderZichzelf,
  uitwijkInZelfdeGebouw,
  verouderdeGegevens,
  planZonderEigenaar,
  planHerzieningVerlopen,
  risicoZonderVoorbereiding,
  niveauZonderBesluit,
  geenNummerBuitenKantoortijd,
  geenRouteZonderTelefonie,
  tipZonderStandpunt,
  alarmeringNietGebruikt,
  kaartenNietGebruikt,
];
