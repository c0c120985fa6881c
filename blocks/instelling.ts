import {
  bestand,
  collectie,
  email,
  getal,
  groep,
  id,
  keuze,
  kleur,
  lijst,
  tekst,
  telefoon,
  verwijzing,
  webadres,
} from './schema/fields.ts';
import { vraag } from './schema/vraag.ts';
import { sectoren } from './sectoren.ts';

/** A running header has one line for the short name, the title of the document, the version and its status. */
export const LANGSTE_KORTE_NAAM = 40;

/** How an institution calls a body or team: never a constant in a template. */
const begrip = groep({
  naam: tekst().meta({ title: 'Naam' }),
  kort: tekst().optional().meta({ title: 'Afkorting' }),
});

/** `instelling.yaml`: what holds for every document. */
export const instelling = groep({
  id: id().meta({
    title: 'Id van de instelling',
    description:
      'Blijft altijd gelijk, ook als de naam of de website wijzigt: agenda’s herkennen hun afspraken eraan. Kies iets wat geen andere instelling in de regio heeft.',
    examples: ['ziekenhuis-lindewaard'],
  }),
  naam: tekst().meta({ title: 'Naam van de instelling' }),
  korte_naam: tekst()
    .max(LANGSTE_KORTE_NAAM, `Dit past niet in de kop van een bladzijde. Kort in tot ${LANGSTE_KORTE_NAAM} tekens.`)
    .meta({ title: 'Naam in de kop van een pagina' }),
  soort: keuze(sectoren).meta({ title: 'Soort instelling' }),
  website: webadres().optional().meta({ title: 'Website' }),
  algemeen_nummer: vraag(telefoon()).meta({ title: 'Algemeen nummer' }),
  contact_email: email().optional().meta({ title: 'Adres voor vragen over dit plan' }),
  omvang: vraag(
    groep({
      medewerkers: getal({ min: 1, geheel: true }).meta({ title: 'Medewerkers' }),
      bedden: getal({ min: 0, geheel: true }).optional().meta({ title: 'Bedden' }),
      toelichting: tekst().optional().meta({ title: 'Toelichting' }),
    }),
  ).meta({ title: 'Omvang' }),
  locaties: collectie(
    'locaties',
    groep({
      id: id().meta({ title: 'Id' }),
      naam: tekst().meta({ title: 'Naam' }),
      adres: vraag(tekst()).meta({ title: 'Adres' }),
      functies: vraag(tekst()).meta({ title: 'Wat er gebeurt' }),
      bijzonderheden: vraag(tekst()).meta({
        title: 'Bijzonderheden',
        description: 'Wat er bij een crisis toe doet: ligging, stroom, water, helihaven.',
      }),
    }),
  ).meta({ title: 'Locaties' }),
  begrippen: groep({
    crisisbeleidsteam: begrip.meta({ title: 'Het strategische team' }),
    operationeel_team: begrip.meta({ title: 'Een operationeel team' }),
    bestuur: begrip.meta({ title: 'Het bestuur' }),
    toezicht: begrip.meta({ title: 'De toezichthouder' }),
    medische_staf: begrip.optional().meta({ title: 'De medische staf' }),
    clientenraad: begrip.meta({ title: 'De cliëntenraad' }),
    ondernemingsraad: begrip.meta({ title: 'De ondernemingsraad' }),
    zorgvrager: groep({
      enkelvoud: tekst().meta({ title: 'Enkelvoud' }),
      meervoud: tekst().meta({ title: 'Meervoud' }),
    }).meta({ title: 'Degene die zorg krijgt', examples: ['patiënt', 'cliënt', 'bewoner'] }),
  }).meta({ title: 'Begrippen' }),
  netwerk: groep({
    roaz: vraag(tekst()).meta({ title: 'ROAZ' }),
    traumacentrum: vraag(tekst()).meta({ title: 'Traumacentrum of netwerk acute zorg' }),
    veiligheidsregio: vraag(tekst()).meta({ title: 'Veiligheidsregio' }),
    ghor: vraag(tekst()).meta({ title: 'GHOR' }),
  }).meta({ title: 'Netwerk' }),
  huisstijl: groep({
    accentkleur: kleur().optional().meta({ title: 'Accentkleur' }),
    logo: bestand().optional().meta({ title: 'Logo', description: 'PNG of JPEG, in de map van de instelling.' }),
    word: bestand()
      .optional()
      .meta({ title: 'Word-sjabloon', description: 'Word-bestand (.docx of .dotx) in de map van de instelling.' }),
    lettertype: groep({
      gewoon: bestand().meta({ title: 'Gewone letter' }),
      vet: bestand().meta({ title: 'Vette letter' }),
      cursief: bestand().optional().meta({ title: 'Cursieve letter' }),
      vet_cursief: bestand().optional().meta({ title: 'Vette cursieve letter' }),
    })
      .optional()
      .meta({ title: 'Lettertype', description: 'Bestanden TTF of OTF in de map van de instelling; voor de PDF.' }),
  })
    .optional()
    .meta({ title: 'Huisstijl' }),
  voorwoord: vraag(
    groep({
      tekst: tekst().meta({ title: 'Tekst', veld: 'opmaak' }),
      ondertekend_door: lijst(tekst()).meta({ title: 'Ondertekend door', vertrouwelijk: 'naam' }),
    }),
  ).meta({ title: 'Voorwoord van het bestuur' }),
  niet_gebruikt: lijst(
    groep({
      bouwsteen: verwijzing('bouwstenen').meta({ title: 'Bouwsteen' }),
      reden: tekst().meta({ title: 'Reden' }),
    }),
  )
    .optional()
    .meta({ title: 'Bouwstenen die niet gebruikt worden' }),
}).meta({
  title: 'Instelling',
  description: 'Wat voor alle documenten geldt: naam, locaties en hoe u uw teams en organen noemt.',
});
