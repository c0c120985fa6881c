import { basisbegrippen } from './gedeeld/begrippen.ts';
import { viaTraumacentrum } from './gedeeld/financiering.ts';
import { kaart } from './gedeeld/kaart.ts';
import { basispartners, partners } from './gedeeld/partners.ts';
import { basispiketten } from './gedeeld/piketten.ts';
import { basisrisicos } from './gedeeld/risicos.ts';
import { basisrollen } from './gedeeld/rollen.ts';
import { basiskaarten } from './gedeeld/scenariokaarten.ts';
import { basisteams } from './gedeeld/teams.ts';
import type { Sector } from './sector.ts';

export const huisartsenspoedpost: Sector = {
  naam: 'Huisartsenspoedpost (HAP)',
  regels: 'klein',
  werktBuitenKantoortijd: true,
  begrippen: {
    ...basisbegrippen,
    crisisbeleidsteam: { naam: 'crisisteam' },
    bestuur: { naam: 'bestuur' },
    zorgvrager: { enkelvoud: 'patiënt', meervoud: 'patiënten' },
  },
  rollen: [
    ...basisrollen,
    { id: 'regiearts', naam: 'Regiearts van dienst', niveau: 'operationeel', sleutelrol: 'ja', piket: 'regiearts' },
    {
      id: 'coordinator-triage',
      naam: 'Coördinator triage',
      niveau: 'operationeel',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('regiearts', 'coordinator-triage'),
  piketten: [...basispiketten, { id: 'regiearts', naam: 'Regiearts' }],
  partners: [
    ...basispartners,
    partners.roaz,
    partners.ziekenhuis,
    partners.rav,
    partners.huisartsen,
    partners.apotheek,
    {
      id: 'buurpost',
      naam: 'Huisartsenspoedpost in de buurregio',
      soort: 'keten',
      rol: 'Neemt telefoon of consulten over.',
    },
  ],
  risicos: [
    ...basisrisicos,
    {
      id: 'telefonische-overbelasting',
      naam: 'Telefoon loopt vol',
      categorie: 'toestroom',
      herkomst: 'buiten',
      eigenaar: 'coordinator-triage',
    },
    {
      id: 'slachtoffers-licht',
      naam: 'Veel lichtgewonden in de buurt',
      categorie: 'toestroom',
      herkomst: 'buiten',
      eigenaar: 'regiearts',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    'telefonische-overbelasting': kaart({
      naam: 'Telefoon loopt vol',
      risico: 'telefonische-overbelasting',
      kenmerken: 'Wachttijden lopen zo op dat spoed niet meer op tijd wordt herkend.',
      signalen: [
        'De spoedlijn wordt niet meer binnen de eigen norm opgenomen.',
        'Het aantal wachtenden blijft een half uur stijgen.',
      ],
      beginniveau: 'niveau-1',
      stappen: [
        ['Houd de spoedlijn vrij en zet een tekst voor de andere lijn aan.', 'coordinator-triage'],
        ['Roep achterwacht en extra triagisten op.', 'meldpunt'],
        ['Spreek af welke vragen tot morgen kunnen wachten.', 'regiearts'],
        ['Vraag de buurpost om bellers over te nemen.', 'crisiscoordinator'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Iemand met spoed komt er niet door.'],
        ['medewerkers', 3, 'Boze bellers en geen pauze.'],
        ['keten', 3, 'Mensen bellen 112 of lopen de spoedeisende hulp in.'],
      ],
      doelstellingen: ['Spoed wordt altijd meteen herkend.', 'Wie wacht, weet waarom en hoe lang.'],
      nafase: ['Gesprekken met lange wachttijd nalopen op gemiste spoed.'],
      eigenaar: 'coordinator-triage',
    }),
    'slachtoffers-licht': kaart({
      naam: 'Veel lichtgewonden in de buurt',
      risico: 'slachtoffers-licht',
      kenmerken: 'Na een ongeval of evenement komen veel mensen met klein letsel tegelijk.',
      signalen: ['De GHOR vraagt lichtgewonden op te vangen.', 'Slachtoffers melden zich zonder te bellen.'],
      beginniveau: 'niveau-2',
      stappen: [
        ['Wijs een plek aan waar iemand iedereen kort bekijkt.', 'regiearts'],
        ['Roep extra artsen en assistenten op.', 'meldpunt'],
        ['Spreek met de spoedeisende hulp af wie waarheen gaat.', 'regiearts'],
      ],
      gevolgen: [
        ['zorgcontinuiteit', 3, 'Gewone spoed en visites blijven liggen.'],
        ['bedrijfsvoering', 2, 'De wachtruimte is vol.'],
        ['keten', 3, 'Spoedeisende hulp en GHOR rekenen op ons.'],
      ],
      doelstellingen: ['Iedereen is bekeken en geregistreerd.', 'Zwaargewonden gaan direct door naar het ziekenhuis.'],
      nafase: ['De eigen huisartsen berichten.'],
      eigenaar: 'regiearts',
    }),
  },
  processen: ['Telefonische triage', 'Consulten', 'Visites en vervoer'],
  financiering: viaTraumacentrum('een huisartsenspoedpost voor € 10.304'),
};
