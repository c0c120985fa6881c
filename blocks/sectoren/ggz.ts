import { basisbegrippen } from './gedeeld/begrippen.ts';
import { kaart } from './gedeeld/kaart.ts';
import { basispartners, partners } from './gedeeld/partners.ts';
import { basispiketten } from './gedeeld/piketten.ts';
import { basisrisicos } from './gedeeld/risicos.ts';
import { basisrollen } from './gedeeld/rollen.ts';
import { basiskaarten } from './gedeeld/scenariokaarten.ts';
import { basisteams } from './gedeeld/teams.ts';
import { vermissing } from './gedeeld/vermissing.ts';
import type { Sector } from './sector.ts';

export const ggz: Sector = {
  naam: 'Geestelijke gezondheidszorg (ggz)',
  regels: 'naar omvang',
  begrippen: { ...basisbegrippen, medische_staf: { naam: 'medische staf' } },
  rollen: [
    ...basisrollen,
    {
      id: 'geneesheer-directeur',
      naam: 'Geneesheer-directeur',
      niveau: 'strategisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
    {
      id: 'coordinator-kliniek',
      naam: 'Coördinator klinieken en beveiliging',
      niveau: 'tactisch',
      sleutelrol: 'ja',
      dienstduur_uren: '8',
    },
  ],
  teams: basisteams('coordinator-kliniek'),
  piketten: [...basispiketten, { id: 'psychiater', naam: 'Psychiater van dienst' }],
  partners: [
    ...basispartners,
    partners.huisartsenspoedpost,
    partners.ziekenhuis,
    partners.apotheek,
    partners.collega,
    { id: 'openbaar-ministerie', naam: 'Openbaar ministerie', soort: 'overheid' },
  ],
  risicos: [
    ...basisrisicos,
    vermissing.risico,
    {
      id: 'ernstig-incident',
      naam: 'Overlijden of ernstig geweld rond een cliënt',
      categorie: 'veiligheid en geweld',
      herkomst: 'beide',
      eigenaar: 'geneesheer-directeur',
    },
  ],
  scenariokaarten: {
    ...basiskaarten,
    vermissing: vermissing.kaart,
    'ernstig-incident': kaart({
      naam: 'Overlijden of ernstig geweld rond een cliënt',
      risico: 'ernstig-incident',
      kenmerken: 'Een cliënt overlijdt onverwacht, of raakt betrokken bij ernstig geweld.',
      signalen: [
        'De politie meldt een ernstig incident met een cliënt.',
        'Een behandelaar vindt een cliënt levenloos.',
      ],
      beginniveau: 'niveau-2',
      stappen: [
        ['Zorg dat iedereen ter plekke veilig is en bel 112.', 'coordinator-kliniek'],
        ['Bel de naasten, met de eigen behandelaar erbij.', 'geneesheer-directeur'],
        ['Sluit het dossier af voor wie er niet in hoeft.', 'coordinator-ict'],
        ['Spreek met politie en openbaar ministerie af wie wat naar buiten brengt.', 'adviseur-communicatie'],
      ],
      gevolgen: [
        ['zorgvragers', 4, 'Schok bij medecliënten en naasten, ook buiten de kliniek.'],
        ['medewerkers', 4, 'Twijfel, verdriet en angst voor verwijten.'],
        ['vertrouwen', 3, 'Landelijke aandacht en vragen over de behandeling.'],
      ],
      doelstellingen: [
        'Naasten, medecliënten en behandelaars krijgen dezelfde dag steun.',
        'Er komt een onderzoek dat recht doet aan alle betrokkenen.',
      ],
      nafase: ['Letten op wie extra kwetsbaar is na het nieuws.', 'Onderzoek en gesprek met de naasten.'],
      eigenaar: 'geneesheer-directeur',
    }),
  },
  processen: ['Crisisdienst', 'Opname en beveiligde zorg', 'Medicatie', 'Ambulante behandeling'],
};
