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
import { bestedingTeltNietOp, bovenBudget, bovenPlafond, teVeelCofinanciering } from './oto/begroting.ts';
import { doelgroepZonderLeden } from './oto/doelgroep-zonder-leden.ts';
import { dubbelGepland } from './oto/dubbel-gepland.ts';
import { duurBuitenType } from './oto/duur-buiten-type.ts';
import { netwerkAnderJaar, netwerkKosten, netwerkLaatVervallen, tochDeelnemen } from './oto/netwerkbestand.ts';
import { nieuwZonderBasismodule } from './oto/nieuw-zonder-basismodule.ts';
import { inGeblokkeerdePeriode, inWeekendOfNacht, opFeestdag } from './oto/ongeschikte-datum.ts';
import { onvolledigeActiviteit } from './oto/onvolledige-activiteit.ts';
import { teVeelUren } from './oto/te-veel-uren.ts';
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
  duurBuitenType,
  doelgroepZonderLeden,
  opFeestdag,
  inGeblokkeerdePeriode,
  inWeekendOfNacht,
  dubbelGepland,
  teVeelUren,
  teVeelCofinanciering,
  bovenPlafond,
  bovenBudget,
  bestedingTeltNietOp,
  onvolledigeActiviteit,
  nieuwZonderBasismodule,
  netwerkAnderJaar,
  netwerkLaatVervallen,
  netwerkKosten,
  tochDeelnemen,
];
