import { basisbegrippen } from './gedeeld/begrippen.ts';
import { kaart } from './gedeeld/kaart.ts';
import { basispartners, partners } from './gedeeld/partners.ts';
import { basispiketten } from './gedeeld/piketten.ts';
import { basisrisicos } from './gedeeld/risicos.ts';
import { basisrollen } from './gedeeld/rollen.ts';
import { basiskaarten } from './gedeeld/scenariokaarten.ts';
import { basisteams } from './gedeeld/teams.ts';
import type { Sector } from './sector.ts';

export const geboortezorg: Sector = {
  naam: 'Geboortezorg',
  regels: 'klein',
  werktBuitenKantoortijd: true,
  begrippen: {
    ...basisbegrippen,
    crisisbeleidsteam: { naam: 'crisisteam' },
    bestuur: { naam: 'bestuur' },
    toezicht: { naam: 'toezichthouder' },
  },
  rollen: [
    ...basisrollen,
    {
      id: 'verloskundige',
      naam: 'Verloskundige van dienst',
      niveau: 'operationeel',
      sleutelrol: 'ja',
      piket: 'verloskundige',
    },
    { id: 'planner', naam: 'Planner van dienst', niveau: 'operationeel', sleutelrol: 'ja', dienstduur_uren: '8' },
  ],
  teams: basisteams('verloskundige', 'planner'),
  piketten: [...basispiketten, { id: 'verloskundige', naam: 'Verloskundige van dienst' }],
  partners: [
    ...basispartners,
    partners.ziekenhuis,
    partners.rav,
    partners.huisartsen,
    partners.collega,
    { id: 'kraamzorg', naam: 'Kraamzorgorganisatie', soort: 'keten', rol: 'Zorgt thuis voor moeder en kind.' },
    { id: 'jeugdgezondheidszorg', naam: 'Jeugdgezondheidszorg', soort: 'keten' },
  ],
  risicos: [
    ...basisrisicos,
    {
      id: 'geen-plek',
      naam: 'Geen plek om te bevallen',
      categorie: 'toestroom',
      herkomst: 'buiten',
      eigenaar: 'verloskundige',
    },
    {
      id: 'onbereikbaar',
      naam: 'Niet op tijd bij een bevalling',
      categorie: 'natuur en omgeving',
      herkomst: 'buiten',
      eigenaar: 'planner',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    'geen-plek': kaart({
      naam: 'Geen plek om te bevallen',
      risico: 'geen-plek',
      kenmerken: 'Ziekenhuizen en geboortecentra in de buurt kunnen niemand opnemen.',
      signalen: ['Twee ziekenhuizen na elkaar zeggen nee.', 'Het overzicht van plaatsen in de regio staat op rood.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Zet op een rij wie de komende 24 uur kan bevallen en wie een verhoogd risico heeft.', 'verloskundige'],
        ['Zoek plaats in de regio en daarbuiten.', 'planner'],
        ['Bespreek met iedere cliënt waar zij terechtkan en hoe zij er komt.', 'verloskundige'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Ver rijden tijdens een bevalling geeft gevaar en stress.'],
        ['keten', 3, 'Ambulances en ziekenhuizen verderop lopen vol.'],
        ['medewerkers', 2, 'Lange ritten en diensten.'],
      ],
      doelstellingen: [
        'Wie medische zorg nodig heeft, bevalt in een ziekenhuis.',
        'Iedere cliënt weet vooraf waar zij heen gaat.',
      ],
      nafase: ['Met het ziekenhuis en de regio terugkijken.', 'Een gesprek met ouders die moesten uitwijken.'],
      eigenaar: 'verloskundige',
    }),
    onbereikbaar: kaart({
      naam: 'Niet op tijd bij een bevalling',
      risico: 'onbereikbaar',
      kenmerken: 'Door weer, verkeer of drukte komt er niemand op tijd bij een cliënt.',
      signalen: ['De weg is dicht of er geldt een weeralarm.', 'Alle verloskundigen zijn tegelijk bezet.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Blijf aan de telefoon en geef instructies.', 'verloskundige'],
        ['Bel 112 en vraag om een ambulance.', 'planner'],
        ['Vraag een collega die dichterbij is.', 'planner'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Moeder en kind zijn zonder deskundige hulp.'],
        ['medewerkers', 2, 'Machteloosheid en gevaar onderweg.'],
        ['keten', 2, 'De meldkamer moet bijspringen.'],
      ],
      doelstellingen: ['Moeder en kind zijn veilig.', 'Ouders voelen zich niet alleen gelaten.'],
      nafase: ['Een gesprek met de ouders en met wie aan de telefoon zat.'],
      eigenaar: 'planner',
    }),
  },
  processen: ['Bereikbaarheid dag en nacht', 'Bevallingen', 'Controle van moeder en kind'],
};
