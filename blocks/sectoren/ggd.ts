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

export const ggd: Sector = {
  naam: 'GGD',
  regels: 'naar omvang',
  begrippen: {
    ...basisbegrippen,
    bestuur: { naam: 'directie' },
    toezicht: { naam: 'algemeen bestuur' },
    clientenraad: { naam: 'vertegenwoordiging van inwoners' },
    zorgvrager: { enkelvoud: 'inwoner', meervoud: 'inwoners' },
  },
  rollen: [
    ...basisrollen,
    {
      id: 'arts-infectieziekten',
      naam: 'Arts infectieziektebestrijding',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      piket: 'infectieziekten',
    },
    {
      id: 'gezondheidskundige',
      naam: 'Gezondheidskundig adviseur gevaarlijke stoffen',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
    {
      id: 'leider-psh',
      naam: 'Leider psychosociale hulpverlening',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('arts-infectieziekten', 'gezondheidskundige', 'leider-psh'),
  piketten: [...basispiketten, { id: 'infectieziekten', naam: 'Infectieziektebestrijding' }],
  partners: [
    ...basispartners,
    partners.roaz,
    partners.ziekenhuis,
    partners.huisartsen,
    { id: 'rivm', naam: 'RIVM', soort: 'overheid', rol: 'Adviseert over infectieziekten en gevaarlijke stoffen.' },
    { id: 'slachtofferhulp', naam: 'Slachtofferhulp Nederland', soort: 'keten', rol: 'Helpt getroffenen en naasten.' },
  ],
  risicos: [
    ...basisrisicos.filter(({ id }) => id !== 'infectie-uitbraak'),
    {
      id: 'epidemie',
      naam: 'Epidemie in de regio',
      categorie: 'infectie en volksgezondheid',
      herkomst: 'buiten',
      eigenaar: 'arts-infectieziekten',
    },
    {
      id: 'gevaarlijke-stoffen',
      naam: 'Ongeval met gevaarlijke stoffen',
      categorie: 'natuur en omgeving',
      herkomst: 'buiten',
      eigenaar: 'gezondheidskundige',
    },
  ],
  scenariokaarten: {
    ...Object.fromEntries(Object.entries(basiskaarten).filter(([id]) => id !== 'infectie-uitbraak')),
    epidemie: kaart({
      naam: 'Epidemie in de regio',
      risico: 'epidemie',
      kenmerken: 'Een besmettelijke ziekte vraagt meer onderzoek, advies of vaccinaties dan de gewone ploeg aankan.',
      signalen: ['Het aantal meldingen verdubbelt binnen een week.', 'Het RIVM vraagt om een gezamenlijke aanpak.'],
      beginniveau: 'niveau-2',
      stappen: [
        ['Bepaal wie er gevaar loopt en welke maatregel vandaag nodig is.', 'arts-infectieziekten'],
        ['Haal collega’s van andere taken erbij.', 'leider-operationeel-team'],
        ['Stem de boodschap af met RIVM en gemeenten.', 'adviseur-communicatie'],
      ],
      gevolgen: [
        ['zorgvragers', 3, 'Inwoners zijn ziek of ongerust.'],
        ['medewerkers', 3, 'Andere taken liggen stil en de drukte duurt lang.'],
        ['keten', 3, 'Huisartsen, scholen en instellingen vragen advies.'],
      ],
      doelstellingen: ['Besmettingen worden snel gevonden en beperkt.', 'Inwoners en zorg krijgen één helder advies.'],
      nafase: ['Uitgestelde taken inhalen.', 'Mensen en middelen weer terugbrengen naar gewoon werk.'],
      eigenaar: 'arts-infectieziekten',
    }),
    'gevaarlijke-stoffen': kaart({
      naam: 'Ongeval met gevaarlijke stoffen',
      risico: 'gevaarlijke-stoffen',
      kenmerken: 'Er komt een stof vrij en de gezondheid van inwoners kan in gevaar zijn.',
      signalen: ['De meldkamer vraagt om gezondheidskundig advies.', 'Inwoners melden geur, roet of klachten.'],
      beginniveau: 'niveau-2',
      stappen: [
        ['Vraag welke stof het is, hoeveel en waar de wind heen gaat.', 'gezondheidskundige'],
        ['Geef advies over schuilen, wassen en klachten.', 'gezondheidskundige'],
        ['Bereid opvang en nazorg voor.', 'leider-psh'],
      ],
      gevolgen: [
        ['zorgvragers', 3, 'Klachten en ongerustheid, soms jaren.'],
        ['vertrouwen', 3, 'Tegenstrijdige adviezen maken mensen wantrouwig.'],
        ['keten', 2, 'Huisartsen en ziekenhuizen willen weten wat te doen.'],
      ],
      doelstellingen: ['Inwoners weten binnen een uur wat zij moeten doen.', 'Wie blootgesteld is, is bekend.'],
      nafase: ['Besluiten over gezondheidsonderzoek.', 'Langdurig aanspreekpunt voor getroffenen.'],
      eigenaar: 'gezondheidskundige',
    }),
  },
  processen: [
    'Infectieziektebestrijding',
    'Psychosociale hulp bij rampen',
    'Advies bij gevaarlijke stoffen',
    'Jeugdgezondheidszorg',
  ],
  financiering: viaTraumacentrum('een GGD voor € 62.384'),
};
