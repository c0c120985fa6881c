import { basisbegrippen } from './gedeeld/begrippen.ts';
import { evacuatie } from './gedeeld/evacuatie.ts';
import { kaart } from './gedeeld/kaart.ts';
import { basispartners, partners } from './gedeeld/partners.ts';
import { basispiketten } from './gedeeld/piketten.ts';
import { basisrisicos } from './gedeeld/risicos.ts';
import { basisrollen } from './gedeeld/rollen.ts';
import { basiskaarten } from './gedeeld/scenariokaarten.ts';
import { basisteams } from './gedeeld/teams.ts';
import { vermissing } from './gedeeld/vermissing.ts';
import type { Sector } from './sector.ts';

export const vvt: Sector = {
  naam: 'Verpleging, verzorging en thuiszorg (vvt)',
  regels: 'naar omvang',
  begrippen: {
    ...basisbegrippen,
    medische_staf: { naam: 'behandeldienst' },
    zorgvrager: { enkelvoud: 'cliënt', meervoud: 'cliënten' },
  },
  rollen: [
    ...basisrollen,
    { id: 'locatiemanager', naam: 'Locatiemanager', niveau: 'tactisch', sleutelrol: 'ja', dienstduur_uren: '8' },
    {
      id: 'arts',
      naam: 'Specialist ouderengeneeskunde van dienst',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      piket: 'arts',
    },
    {
      id: 'coordinator-wijk',
      naam: 'Coördinator wijkverpleging',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('locatiemanager', 'arts', 'coordinator-wijk'),
  piketten: [...basispiketten, { id: 'arts', naam: 'Arts van dienst' }],
  partners: [
    ...basispartners,
    partners.ggd,
    partners.huisartsen,
    partners.ziekenhuis,
    partners.collega,
    partners.zorgkantoor,
    partners.apotheek,
  ],
  risicos: [
    ...basisrisicos,
    vermissing.risico,
    evacuatie.risico,
    {
      id: 'thuiszorg-stilgevallen',
      naam: 'Thuiszorg bereikt mensen niet',
      categorie: 'natuur en omgeving',
      herkomst: 'buiten',
      eigenaar: 'coordinator-wijk',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    vermissing: vermissing.kaart,
    evacuatie: evacuatie.kaart,
    'thuiszorg-stilgevallen': kaart({
      naam: 'Thuiszorg bereikt mensen niet',
      risico: 'thuiszorg-stilgevallen',
      kenmerken: 'Door gladheid, storm, water of een afsluiting komen teams niet bij cliënten thuis.',
      signalen: ['Er geldt een waarschuwing om niet de weg op te gaan.', 'Een wijk is afgesloten of zonder stroom.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Maak een lijst van wie vandaag niet zonder zorg kan.', 'coordinator-wijk'],
        ['Verdeel die mensen over wie er wel komen kan.', 'coordinator-wijk'],
        ['Bel naasten en buren van wie moet wachten.', 'coordinator-zorg'],
        ['Vraag de gemeente om hulp bij vervoer of doorgang.', 'leider-operationeel-team'],
      ],
      gevolgen: [
        ['zorgvragers', 3, 'Medicatie, insuline en verzorging komen te laat.'],
        ['medewerkers', 2, 'Gevaar onderweg.'],
        ['keten', 2, 'Huisarts en ziekenhuis krijgen extra vragen.'],
      ],
      doelstellingen: ['Wie niet kan wachten, krijgt vandaag zorg.', 'Geen medewerker gaat een gevaarlijke weg op.'],
      nafase: ['Uitgestelde bezoeken inhalen.'],
      eigenaar: 'coordinator-wijk',
    }),
  },
  processen: ['Dagelijkse verzorging', 'Medicatie', 'Maaltijden', 'Wijkverpleging', 'Alarmopvolging'],
};
