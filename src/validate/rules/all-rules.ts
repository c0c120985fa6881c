import type { Rule } from '../rule.ts';
import { planHerzieningVerlopen, planZonderEigenaar } from './beheer-plannen.ts';
import {
  houderVertrekt,
  ontbrekendeHouder,
  ontbrekendeVervanger,
  vervangtZichzelf,
} from './bezetting-sleutelrollen.ts';
import { risicoZonderVoorbereiding } from './crisisprofiel-gedekt.ts';
import { ontvangerDubbel, ontvangerZonderRol, rolZonderOntvanger } from './distributielijst.ts';
import { onbekendeVersie } from './gewijzigd-in.ts';
import {
  geenNummerBuitenKantoortijd,
  geenRouteZonderTelefonie,
  niveauZonderBesluit,
} from './melding-en-opschaling-sluit.ts';
import { alarmeringNietGebruikt, kaartenNietGebruikt } from './niet-gebruikt.ts';
import { nummerZonderOvergang } from './nummer-zonder-overgang.ts';
import { bestedingTeltNietOp, bovenBudget, bovenPlafond, teVeelCofinanciering } from './oto/begroting.ts';
import { criteriumZonderBevinding } from './oto/criterium-zonder-bevinding.ts';
import { doelgroepZonderLeden } from './oto/doelgroep-zonder-leden.ts';
import { dubbelGepland } from './oto/dubbel-gepland.ts';
import { duurBuitenType } from './oto/duur-buiten-type.ts';
import {
  aanwezigenMeerDanOpkomst,
  datumBuitenJaar,
  datumInToekomst,
  nietDoorgegaanMetUitkomst,
  opkomstTeHoog,
} from './oto/gehouden.ts';
import { netwerkAnderJaar, netwerkKosten, netwerkLaatVervallen, tochDeelnemen } from './oto/netwerkbestand.ts';
import { nieuwZonderBasismodule } from './oto/nieuw-zonder-basismodule.ts';
import { inGeblokkeerdePeriode, inWeekendOfNacht, opFeestdag } from './oto/ongeschikte-datum.ts';
import { onvolledigeActiviteit } from './oto/onvolledige-activiteit.ts';
import { otoGeldenBovenGrens } from './oto/oto-gelden-boven-grens.ts';
import { statusEnUitvoeringVerschillen } from './oto/status-en-uitvoering-verschillen.ts';
import { teVeelUren } from './oto/te-veel-uren.ts';
import { voorHetBesluit } from './oto/voor-het-besluit.ts';
import { opvolgerZonderEinde, ruimteNietInGebruik } from './ruimten-in-gebruik.ts';
import { teamOnderZichzelf, uitwijkInZelfdeGebouw, voorzitterHoudtLog } from './samenstelling-teams.ts';
import { dubbeleBezetting, pikettenInTeam, vervangersInTeam } from './stoelen-in-team.ts';
import { tipZonderStandpunt } from './tip-zonder-standpunt.ts';
import { verouderdeGegevens } from './verouderde-gegevens.ts';
import { vertrokkenFunctionaris } from './vertrokken-functionaris.ts';
import { meldklokOntbreekt, wetGeldtAnders } from './wet-geldt.ts';
import { scoreBuitenSchaal, scoreZonderVerbeterpunt } from './zelfevaluatie.ts';

/** The rules across blocks. A new rule is a file in this folder and a line here. */
export const allRules: readonly Rule[] = [
  ontbrekendeHouder,
  ontbrekendeVervanger,
  houderVertrekt,
  vervangtZichzelf,
  vertrokkenFunctionaris,
  dubbeleBezetting,
  vervangersInTeam,
  pikettenInTeam,
  ontvangerZonderRol,
  rolZonderOntvanger,
  ontvangerDubbel,
  voorzitterHoudtLog,
  teamOnderZichzelf,
  uitwijkInZelfdeGebouw,
  ruimteNietInGebruik,
  opvolgerZonderEinde,
  nummerZonderOvergang,
  wetGeldtAnders,
  meldklokOntbreekt,
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
  voorHetBesluit,
  bestedingTeltNietOp,
  otoGeldenBovenGrens,
  opkomstTeHoog,
  aanwezigenMeerDanOpkomst,
  datumBuitenJaar,
  datumInToekomst,
  nietDoorgegaanMetUitkomst,
  statusEnUitvoeringVerschillen,
  criteriumZonderBevinding,
  onvolledigeActiviteit,
  nieuwZonderBasismodule,
  netwerkAnderJaar,
  netwerkLaatVervallen,
  netwerkKosten,
  tochDeelnemen,
  onbekendeVersie,
  scoreZonderVerbeterpunt,
  scoreBuitenSchaal,
];
