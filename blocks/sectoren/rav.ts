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

export const rav: Sector = {
  naam: 'Regionale ambulancevoorziening (RAV)',
  regels: 'naar omvang',
  werktBuitenKantoortijd: true,
  begrippen: {
    ...basisbegrippen,
    bestuur: { naam: 'directie' },
    toezicht: { naam: 'toezichthoudend orgaan' },
    zorgvrager: { enkelvoud: 'patiënt', meervoud: 'patiënten' },
  },
  rollen: [
    ...basisrollen,
    {
      id: 'coordinator-paraatheid',
      naam: 'Coördinator paraatheid',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
    {
      id: 'contact-meldkamer',
      naam: 'Contact met de meldkamer',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('coordinator-paraatheid', 'contact-meldkamer'),
  piketten: [...basispiketten, { id: 'wagenpark', naam: 'Storingsdienst wagenpark' }],
  partners: [
    ...basispartners,
    partners.roaz,
    partners.ziekenhuis,
    partners.huisartsenspoedpost,
    { id: 'buur-rav', naam: 'RAV in de buurregio', soort: 'keten', rol: 'Springt bij met ambulances.' },
  ],
  risicos: [
    ...basisrisicos,
    {
      id: 'grootschalige-inzet',
      naam: 'Grootschalige inzet',
      categorie: 'toestroom',
      herkomst: 'buiten',
      eigenaar: 'coordinator-paraatheid',
    },
    {
      id: 'meldkamer-weg',
      naam: 'Geen verbinding met de meldkamer',
      categorie: 'ICT en digitale dreiging',
      herkomst: 'buiten',
      eigenaar: 'contact-meldkamer',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    'grootschalige-inzet': kaart({
      naam: 'Grootschalige inzet',
      risico: 'grootschalige-inzet',
      kenmerken: 'Eén gebeurtenis vraagt meer ambulances dan er rijden.',
      signalen: ['De meldkamer zet het opschalingsplan in werking.', 'De regio heeft geen vrije ambulance meer.'],
      beginniveau: 'niveau-2',
      stappen: [
        ['Roep vrij personeel op en meld hoeveel voertuigen erbij komen.', 'coordinator-paraatheid'],
        ['Spreek met de meldkamer af hoe spoed elders wordt gedekt.', 'contact-meldkamer'],
        ['Vraag buurregio’s om bijstand.', 'leider-operationeel-team'],
      ],
      gevolgen: [
        ['zorgcontinuiteit', 4, 'Gepland vervoer stopt; gewone spoed wacht langer.'],
        ['medewerkers', 3, 'Zware beelden en lange diensten.'],
        ['keten', 3, 'Ziekenhuizen krijgen veel patiënten tegelijk.'],
      ],
      doelstellingen: [
        'Slachtoffers worden verdeeld volgens de afspraken in de regio.',
        'Ook de rest van de regio houdt dekking.',
      ],
      nafase: ['Opvang van de ploegen die er waren.', 'Materiaal aanvullen en voertuigen schoon terug.'],
      eigenaar: 'coordinator-paraatheid',
    }),
    'meldkamer-weg': kaart({
      naam: 'Geen verbinding met de meldkamer',
      risico: 'meldkamer-weg',
      kenmerken: 'Ritten en gegevens komen niet meer binnen langs de gewone weg.',
      signalen: ['Tablets en portofoons van meer ploegen vallen tegelijk weg.', 'De meldkamer wijkt uit.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Laat ploegen naar hun vaste uitkijkpost gaan.', 'coordinator-paraatheid'],
        ['Maak contact langs de afgesproken tweede weg.', 'contact-meldkamer'],
        ['Schrijf ritten op papier met tijd en plaats.', 'informatiecoordinator'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Hulp komt te laat.'],
        ['ict', 4, 'Geen ritgegevens, navigatie of dossier.'],
        ['medewerkers', 2, 'Ploegen staan er alleen voor.'],
      ],
      doelstellingen: ['Iedere spoedrit wordt gereden.', 'Geen rit gaat in de registratie verloren.'],
      nafase: ['Papieren ritten overnemen en nalopen.'],
      eigenaar: 'contact-meldkamer',
    }),
  },
  processen: ['Spoedritten', 'Gepland vervoer', 'Verbindingen', 'Wagenpark en brandstof'],
  financiering: viaTraumacentrum('een RAV voor € 109.006'),
};
