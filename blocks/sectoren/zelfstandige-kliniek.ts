import { basisbegrippen } from './gedeeld/begrippen.ts';
import { kaart } from './gedeeld/kaart.ts';
import { basispartners, partners } from './gedeeld/partners.ts';
import { basispiketten } from './gedeeld/piketten.ts';
import { basisrisicos } from './gedeeld/risicos.ts';
import { basisrollen } from './gedeeld/rollen.ts';
import { basiskaarten } from './gedeeld/scenariokaarten.ts';
import { basisteams } from './gedeeld/teams.ts';
import type { Sector } from './sector.ts';

export const zelfstandigeKliniek: Sector = {
  naam: 'Zelfstandige kliniek',
  regels: 'naar omvang',
  begrippen: {
    ...basisbegrippen,
    crisisbeleidsteam: { naam: 'crisisteam' },
    bestuur: { naam: 'directie' },
    medische_staf: { naam: 'medische staf' },
    zorgvrager: { enkelvoud: 'patiënt', meervoud: 'patiënten' },
  },
  rollen: [
    ...basisrollen,
    {
      id: 'coordinator-ok',
      naam: 'Coördinator behandelkamers',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('coordinator-ok'),
  piketten: basispiketten,
  partners: [...basispartners, partners.ziekenhuis, partners.verzekeraar, partners.apotheek],
  risicos: [
    ...basisrisicos,
    {
      id: 'calamiteit-behandeling',
      naam: 'Ernstig incident tijdens een behandeling',
      categorie: 'integriteit en reputatie',
      herkomst: 'binnen',
      eigenaar: 'coordinator-ok',
    },
    {
      id: 'besmet-materiaal',
      naam: 'Onveilig materiaal of implantaat',
      categorie: 'logistiek en geneesmiddelen',
      herkomst: 'buiten',
      eigenaar: 'coordinator-ok',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    'calamiteit-behandeling': kaart({
      naam: 'Ernstig incident tijdens een behandeling',
      risico: 'calamiteit-behandeling',
      kenmerken: 'Een patiënt raakt tijdens of kort na een behandeling in levensgevaar of overlijdt.',
      signalen: ['Een patiënt moet met spoed naar een ziekenhuis.', 'Twee incidenten lijken op elkaar.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Bel 112 en draag over aan de ambulance.', 'coordinator-ok'],
        ['Stop het programma in deze kamer en laat alles staan.', 'coordinator-ok'],
        ['Wijs één arts aan voor de naasten.', 'adviseur-zorg'],
        ['Ga na of dit volgens de wet gemeld moet worden en wanneer.', 'adviseur-zorg'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Ernstig letsel en verdriet bij naasten.'],
        ['medewerkers', 3, 'Het behandelteam is aangeslagen.'],
        ['bestuur-recht', 3, 'Onderzoek door de inspectie en vragen van juristen.'],
      ],
      doelstellingen: [
        'Naasten krijgen eerlijke uitleg en een vast aanspreekpunt.',
        'Andere patiënten lopen geen gevaar.',
      ],
      nafase: ['Onderzoek met de naasten erbij.', 'Opvang van het behandelteam.'],
      eigenaar: 'coordinator-ok',
    }),
    'besmet-materiaal': kaart({
      naam: 'Onveilig materiaal of implantaat',
      risico: 'besmet-materiaal',
      kenmerken: 'Gebruikt materiaal blijkt niet steriel, besmet of ondeugdelijk.',
      signalen: ['Een leverancier roept een product terug.', 'Meer patiënten krijgen dezelfde ontsteking.'],
      beginniveau: 'niveau-2',
      stappen: [
        ['Haal het materiaal uit gebruik en bewaar het apart.', 'coordinator-ok'],
        ['Zoek uit bij wie het is gebruikt.', 'informatiecoordinator'],
        ['Bepaal wie er binnen 24 uur gebeld moet worden.', 'adviseur-zorg'],
      ],
      gevolgen: [
        ['zorgvragers', 3, 'Ongerustheid en mogelijk een nieuwe ingreep.'],
        ['zorgcontinuiteit', 3, 'Behandelingen gaan niet door.'],
        ['vertrouwen', 3, 'Oud-patiënten bellen massaal.'],
      ],
      doelstellingen: [
        'Iedere betrokken patiënt is persoonlijk gebeld.',
        'Er wordt alleen met veilig materiaal gewerkt.',
      ],
      nafase: ['Nacontrole van betrokken patiënten.'],
      eigenaar: 'coordinator-ok',
    }),
  },
  processen: ['Behandelkamers', 'Verkoever en nazorg', 'Sterilisatie'],
};
