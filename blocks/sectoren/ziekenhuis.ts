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

export const ziekenhuis: Sector = {
  naam: 'Ziekenhuis',
  regels: 'groot',
  begrippen: {
    ...basisbegrippen,
    medische_staf: { naam: 'medische staf' },
    zorgvrager: { enkelvoud: 'patiënt', meervoud: 'patiënten' },
  },
  rollen: [
    ...basisrollen,
    { id: 'coordinator-seh', naam: 'Coördinator SEH', niveau: 'tactisch', sleutelrol: 'ja', dienstduur_uren: '8' },
    {
      id: 'coordinator-capaciteit',
      naam: 'Coördinator capaciteit',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
    { id: 'hoofd-bhv', naam: 'Hoofd BHV van dienst', niveau: 'operationeel', sleutelrol: 'ja', dienstduur_uren: '8' },
  ],
  teams: basisteams('coordinator-seh', 'coordinator-capaciteit'),
  piketten: basispiketten,
  partners: [
    ...basispartners,
    partners.roaz,
    partners.rav,
    partners.huisartsenspoedpost,
    partners.ggd,
    { id: 'ander-ziekenhuis', naam: 'Ander ziekenhuis in de regio', soort: 'keten', rol: 'Neemt patiënten over.' },
  ],
  risicos: [
    ...basisrisicos,
    {
      id: 'slachtoffertoestroom',
      naam: 'Toestroom van slachtoffers',
      categorie: 'toestroom',
      herkomst: 'buiten',
      eigenaar: 'coordinator-seh',
    },
    {
      id: 'opnamedruk',
      naam: 'Langdurig te weinig bedden',
      categorie: 'toestroom',
      herkomst: 'beide',
      eigenaar: 'coordinator-capaciteit',
    },
    {
      id: 'geneesmiddelentekort',
      naam: 'Tekort aan geneesmiddelen of materiaal',
      categorie: 'logistiek en geneesmiddelen',
      herkomst: 'buiten',
      eigenaar: 'coordinator-zorg',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    slachtoffertoestroom: kaart({
      naam: 'Toestroom van slachtoffers',
      risico: 'slachtoffertoestroom',
      kenmerken: 'In korte tijd komen meer gewonden dan de spoedeisende hulp gewoon aankan.',
      signalen: [
        'De meldkamer kondigt meer slachtoffers aan dan er plaatsen zijn.',
        'Gewonden komen zelf, zonder aankondiging.',
      ],
      beginniveau: 'niveau-2',
      stappen: [
        ['Maak de spoedeisende hulp leeg en wijs een plek aan voor lichtgewonden.', 'coordinator-seh'],
        ['Noteer van de meldkamer aantallen, soort letsel en aankomsttijd.', 'meldpunt'],
        ['Stel geplande operaties uit en zoek bedden.', 'coordinator-capaciteit'],
        ['Regel één ingang, toezicht en een plek voor naasten.', 'coordinator-bedrijfsvoering'],
      ],
      gevolgen: [
        ['zorgcontinuiteit', 4, 'Geplande zorg stopt; plaatsen op de IC zijn schaars.'],
        ['zorgvragers', 3, 'Wachten, verplaatsen en niet weten wie er binnen is.'],
        ['vertrouwen', 2, 'Naasten en media komen naar het gebouw.'],
      ],
      doelstellingen: [
        'Ieder slachtoffer wordt beoordeeld en op tijd behandeld.',
        'Naasten weten waar zij terechtkunnen.',
      ],
      nafase: ['Uitgestelde zorg inhalen.', 'Opvang van medewerkers na aangrijpende zorg.'],
      eigenaar: 'coordinator-seh',
    }),
    opnamedruk: kaart({
      naam: 'Langdurig te weinig bedden',
      risico: 'opnamedruk',
      kenmerken: 'Er komen al dagen meer patiënten binnen dan er naar huis of verder kunnen.',
      signalen: ['De spoedeisende hulp vraagt een stop aan.', 'Patiënten liggen op een plek die daar niet voor is.'],
      beginniveau: 'niveau-1',
      stappen: [
        ['Maak een beeld van bedden, mensen en te verwachten ontslag.', 'coordinator-capaciteit'],
        ['Bel VVT en thuiszorg over wie vandaag verder kan.', 'coordinator-capaciteit'],
        ['Overleg met de regio voordat u een stop instelt.', 'crisiscoordinator'],
      ],
      gevolgen: [
        ['zorgcontinuiteit', 3, 'Geplande opnamen gaan niet door.'],
        ['medewerkers', 3, 'De druk blijft hoog, ook in de nacht.'],
        ['keten', 3, 'Ambulances wijken uit naar andere ziekenhuizen.'],
      ],
      doelstellingen: [
        'Wie spoedzorg nodig heeft, krijgt die, hier of in de regio.',
        'De afspraken in de regio worden nagekomen.',
      ],
      nafase: ['Met de regio terugkijken op stops en overplaatsingen.'],
      eigenaar: 'coordinator-capaciteit',
    }),
  },
  processen: ['Spoedeisende hulp', 'Intensive care', 'Operatiekamers', 'Verloskunde'],
  financiering: viaTraumacentrum('een locatie met spoedeisende hulp voor € 52.577'),
};
