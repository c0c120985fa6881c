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

export const ghz: Sector = {
  naam: 'Gehandicaptenzorg (ghz)',
  regels: 'naar omvang',
  begrippen: { ...basisbegrippen, clientenraad: { naam: 'cliënten- en verwantenraad' } },
  rollen: [
    ...basisrollen,
    { id: 'arts', naam: 'Arts van dienst', niveau: 'tactisch', sleutelrol: 'ja', piket: 'arts' },
    {
      id: 'gedragskundige',
      naam: 'Gedragskundige van dienst',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('arts', 'gedragskundige'),
  piketten: [...basispiketten, { id: 'arts', naam: 'Arts van dienst' }],
  partners: [
    ...basispartners,
    partners.ggd,
    partners.huisartsenspoedpost,
    partners.ziekenhuis,
    partners.collega,
    partners.zorgkantoor,
    { id: 'vervoerder', naam: 'Vervoerder dagbesteding', soort: 'leverancier' },
  ],
  risicos: [
    ...basisrisicos,
    vermissing.risico,
    evacuatie.risico,
    {
      id: 'grensoverschrijding',
      naam: 'Mishandeling of grensoverschrijding',
      categorie: 'integriteit en reputatie',
      herkomst: 'binnen',
      eigenaar: 'gedragskundige',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    vermissing: vermissing.kaart,
    evacuatie: evacuatie.kaart,
    grensoverschrijding: kaart({
      naam: 'Mishandeling of grensoverschrijding',
      risico: 'grensoverschrijding',
      kenmerken: 'Er is een ernstig vermoeden dat iemand een cliënt iets heeft aangedaan.',
      signalen: [
        'Een cliënt, naaste of collega vertelt over mishandeling of misbruik.',
        'Er is letsel dat niemand verklaart.',
      ],
      beginniveau: 'niveau-2',
      stappen: [
        ['Zorg dat de cliënt en anderen veilig zijn.', 'coordinator-zorg'],
        ['Stel geen eigen onderzoek in; bel de politie voor advies.', 'gedragskundige'],
        ['Houd wie verdacht wordt weg van cliënten, zonder te oordelen.', 'leider-operationeel-team'],
        ['Bel de vertegenwoordiger van de cliënt.', 'gedragskundige'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Leed, angst en verlies van vertrouwen.'],
        ['medewerkers', 3, 'Verdeeldheid en verdriet in het team.'],
        ['bestuur-recht', 3, 'Meldplicht, onderzoek en aansprakelijkheid.'],
      ],
      doelstellingen: ['De cliënt is veilig en krijgt passende hulp.', 'Bewijs en privacy zijn beschermd.'],
      nafase: ['Steun voor cliënt, naasten en team.', 'Nagaan welke signalen eerder gemist zijn.'],
      eigenaar: 'gedragskundige',
    }),
  },
  processen: ['Dagelijkse begeleiding', 'Medicatie', 'Nachtzorg en uitluisteren', 'Dagbesteding en vervoer'],
};
