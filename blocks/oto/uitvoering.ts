import { bijzonderheidIds } from '../catalogus/bijzonderheden.ts';
import { gewijzigdIn } from '../gewijzigd-in.ts';
import {
  bedrag,
  collectie,
  datum,
  getal,
  groep,
  id,
  jaNee,
  keuze,
  lijst,
  opmaak,
  tekst,
  verwijzing,
} from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';
import { toekenning } from './toekenning.ts';

const factuur = groep({
  nummer: tekst().meta({ title: 'Nummer', examples: ['2026-0417'] }),
  datum: datum().meta({ title: 'Datum' }),
  bedrag: bedrag().meta({ title: 'Bedrag' }),
});

const gehouden = groep({
  activiteit: verwijzing('activiteiten').meta({ title: 'Activiteit' }),
  doorgegaan: jaNee().meta({ title: 'Doorgegaan' }),
  datum: datum().optional().meta({ title: 'Gehouden op' }),
  reden_afwijking: tekst()
    .optional()
    .meta({ title: 'Reden van afwijking', description: 'Waarom het anders ging dan gepland.' }),
  opkomst: getal({ min: 0, geheel: true }).optional().meta({ title: 'Opkomst' }),
  aanwezigen: lijst(verwijzing('functionarissen')).optional().meta({
    title: 'Aanwezige functionarissen',
    description: 'Wie in de crisisorganisatie dit heeft gevolgd; vult de doelgroepenmatrix.',
  }),
  kosten: bedrag().optional().meta({ title: 'Werkelijke kosten' }),
  oto_gelden: bedrag().optional().meta({
    title: 'Waarvan uit OTO-gelden',
    description: 'Wat u van de toekenning voor deze activiteit hebt gebruikt.',
  }),
  facturen: lijst(factuur).optional().meta({
    title: 'Facturen',
    description: 'Wat er voor deze activiteit is gefactureerd of doorbelast; een accountant zoekt ze hiermee op.',
  }),
  criterium_gehaald: keuze(['ja', 'deels', 'nee']).optional().meta({ title: 'Toetscriterium gehaald' }),
  resultaat: vraag(tekst()).meta({ title: 'Resultaat' }),
  presentie_vastgelegd: jaNee().optional().meta({
    title: 'Presentielijst of certificaat aanwezig',
    description: 'Is op een lijst of certificaat te zien wie er was?',
  }),
  bewijsstukken: lijst(tekst())
    .optional()
    .meta({ title: 'Bewijsstukken', examples: ['Presentielijst', 'Evaluatieverslag'] }),
});

const inzet = groep({
  id: id().meta({ title: 'Id' }),
  titel: tekst().meta({ title: 'Titel' }),
  soort: keuze(['crisis', 'bewuste inzet']).meta({
    title: 'Soort',
    description:
      'Bewuste inzet: delen van de crisisorganisatie zijn met opzet gebruikt, bijvoorbeeld bij een verhuizing.',
  }),
  datum: datum().meta({ title: 'Datum' }),
  tot_datum: datum().optional().meta({ title: 'Tot en met' }),
  duur_uren: getal({ min: 0 }).optional().meta({ title: 'Duur in uren' }),
  niveaus: lijst(verwijzing('opschalingsniveaus')).optional().meta({ title: 'Opschalingsniveaus, in volgorde' }),
  scenario: verwijzing('scenariokaarten').optional().meta({ title: 'Scenario' }),
  teams: vraag(lijst(verwijzing('teams'))).meta({ title: 'Teams' }),
  aanwezigen: lijst(verwijzing('functionarissen')).optional().meta({ title: 'Wie een rol vervulde' }),
  bijzonderheden: lijst(keuze(bijzonderheidIds))
    .optional()
    .meta({ title: 'Welke bijzonderheden van de aanpak zijn toegepast' }),
  verloop: vraag(opmaak()).meta({ title: 'Verloop' }),
  wat_goed_ging: vraag(lijst(tekst())).meta({ title: 'Wat goed ging' }),
  lessen: vraag(lijst(tekst())).meta({ title: 'Lessen' }),
  bewijsstukken: lijst(tekst()).optional().meta({ title: 'Bewijsstukken' }),
});

const opvolging = groep({
  actie: tekst().meta({ title: 'Actie' }),
  eigenaar: verwijzing('rollen').meta({ title: 'Eigenaar' }),
  gereed: datum().meta({ title: 'Gereed op' }),
  status: keuze(['open', 'loopt', 'afgerond']).meta({ title: 'Status' }),
  activiteit: verwijzing('activiteiten').optional().meta({ title: 'Wordt een activiteit' }),
  bouwsteen: verwijzing('bouwstenen').optional().meta({ title: 'Wijzigt deze bouwsteen' }),
  plan: verwijzing('plannen').optional().meta({ title: 'Wijzigt dit plan' }),
  gewijzigd_in: gewijzigdIn(),
});

const bevinding = groep({
  id: id().meta({ title: 'Id' }),
  bevinding: tekst().meta({ title: 'Bevinding' }),
  uit_activiteit: verwijzing('activiteiten').optional().meta({ title: 'Uit activiteit' }),
  uit_inzet: verwijzing('inzetten').optional().meta({ title: 'Uit inzet' }),
  uit_anders: tekst()
    .optional()
    .meta({ title: 'Andere bron', examples: ['Zelfevaluatie 2026'] }),
  raakt: keuze(['kennis', 'vaardigheid', 'doelgroep', 'plan', 'middelen']).meta({
    title: 'Vraagt om',
    description:
      'Meer kennis, oefening van een vaardigheid, aandacht voor een doelgroep, een ander plan of andere middelen.',
  }),
  opvolging: vraag(opvolging).meta({ title: 'Opvolging' }),
});

const eerder = groep({
  functionaris: verwijzing('functionarissen').meta({ title: 'Functionaris' }),
  type: verwijzing('activiteitstypen').meta({ title: 'Gevolgd' }),
  datum: datum().meta({ title: 'Op' }),
});

const besteding = groep({
  post: tekst().meta({ title: 'Post' }),
  begroot: bedrag().meta({ title: 'Begroot' }),
  besteed: bedrag().meta({ title: 'Besteed' }),
  uit_oto_gelden: bedrag().meta({ title: 'Waarvan uit OTO-gelden' }),
  toelichting: tekst().optional().meta({ title: 'Toelichting' }),
});

const voortgang = groep({
  doel: verwijzing('beleidsdoelen').meta({ title: 'Beleidsdoel' }),
  oordeel: keuze(['bereikt', 'op koers', 'achter']).meta({ title: 'Oordeel' }),
  toelichting: tekst().meta({ title: 'Waaruit dat blijkt' }),
});

const regionaleBijdrage = groep({
  doel: tekst().meta({ title: 'Doel van de regio' }),
  bijdrage: tekst().meta({ title: 'Wat we eraan bijdroegen' }),
  activiteiten: lijst(verwijzing('activiteiten')).optional().meta({ title: 'Activiteiten waarin dat gebeurde' }),
});

const les = groep({
  les: tekst().meta({ title: 'Les' }),
  gevolg: tekst().meta({ title: 'Wat we volgend jaar anders doen' }),
  activiteiten: lijst(verwijzing('activiteiten')).optional().meta({ title: 'Activiteiten waarin dat gebeurt' }),
});

/** `oto/uitvoering.yaml`: what was held, real events and deliberate use, findings with their follow-up, and what it cost. */
export const uitvoering = groep({
  terugblik: vraag(opmaak()).meta({
    title: 'Terugblik op het vorige jaar',
    vertrouwelijk: 'verantwoording',
    description: 'In enkele alineas: wat lukte, wat niet, en wat dat voor het nieuwe jaar betekent.',
  }),
  gehouden: vraag(lijst(gehouden)).meta({ title: 'Gehouden activiteiten', vertrouwelijk: 'verantwoording' }),
  inzetten: vraag(collectie('inzetten', inzet)).meta({
    title: 'Inzetten',
    vertrouwelijk: 'verantwoording',
    description: 'Echte crises en bewust gebruik van de crisisorganisatie. Ze tellen als oefening.',
  }),
  bevindingen: vraag(collectie('bevindingen', bevinding)).meta({
    title: 'Bevindingen en opvolging',
    vertrouwelijk: 'verantwoording',
  }),
  eerder_gevolgd: lijst(eerder).optional().meta({
    title: 'Eerder gevolgd',
    vertrouwelijk: 'verantwoording',
    description: 'Wat functionarissen volgden voordat u deze lijst bijhield.',
  }),
  besteding: vraag(lijst(besteding)).meta({ title: 'Besteding van het vorige jaar', vertrouwelijk: 'verantwoording' }),
  toekenning: toekenning.optional().meta({
    title: 'Toekenning van het vorige jaar',
    vertrouwelijk: 'verantwoording',
    description: 'Wat u van het netwerk kreeg. Laat dit weg als u geen geld voor OTO kreeg.',
  }),
  voortgang: vraag(lijst(voortgang)).meta({
    title: 'Voortgang van de beleidsdoelen',
    vertrouwelijk: 'verantwoording',
    description: 'Per doel, aan het eind van het vorige jaar.',
  }),
  regionale_bijdragen: lijst(regionaleBijdrage).optional().meta({
    title: 'Bijdragen aan de doelen van de regio',
    vertrouwelijk: 'verantwoording',
    description:
      'Wat u in het vorige jaar deed voor de doelen die het netwerk toen had. Het jaarverslag laat het zien.',
  }),
  lessen: vraag(lijst(les)).meta({ title: 'Lessen voor het nieuwe jaar', vertrouwelijk: 'verantwoording' }),
}).meta({ title: 'OTO: uitvoering' });
