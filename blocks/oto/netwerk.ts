import { categorieen } from '../catalogus/activiteitstype.ts';
import {
  bedrag,
  collectie,
  datum,
  email,
  getal,
  groep,
  id,
  jaNee,
  keuze,
  lijst,
  tekst,
  verwijzing,
} from '../schema/fields.ts';
import { complexiteiten, omvangen, werkvormen } from './activiteiten.ts';
import { termijnen } from './financiering.ts';
import { planning } from './planning.ts';

/** What a network can know of an activity. Fields that an own activity has too are taken over under the same name. */
const netwerkactiviteit = groep({
  id: id().meta({ title: 'Id', description: 'Blijft altijd gelijk: instellingen verwijzen ernaar.' }),
  nr: tekst().optional().meta({ title: 'Nummer van het netwerk' }),
  titel: tekst().meta({ title: 'Titel' }),
  niveau: keuze(['regionaal', 'landelijk', 'keten']).meta({ title: 'Niveau' }),
  type: verwijzing('activiteitstypen').optional().meta({
    title: 'Type activiteit',
    description: 'Uit de catalogus van Paraat. Past er geen, omschrijf de activiteit dan.',
  }),
  omschrijving: tekst().optional().meta({ title: 'Omschrijving' }),
  categorie: keuze(categorieen).optional().meta({ title: 'Categorie' }),
  omvang: keuze(omvangen).optional().meta({ title: 'Omvang' }),
  complexiteit: keuze(complexiteiten).optional().meta({ title: 'Complexiteit' }),
  werkvorm: keuze(werkvormen).optional().meta({ title: 'Werkvorm' }),
  doel: tekst().meta({ title: 'Doel' }),
  voor: lijst(tekst()).meta({ title: 'Voor wie', description: 'In woorden van het netwerk: het kent de rollen niet.' }),
  planning: planning.optional().meta({ title: 'Planning' }),
  duur_uren: getal({ min: 0 }).optional().meta({ title: 'Duur in uren', description: 'Per keer, voor een deelnemer.' }),
  plaats: tekst().optional().meta({ title: 'Plaats' }),
  organisator: tekst().meta({ title: 'Wie organiseert' }),
  aanmelden_voor: datum().optional().meta({ title: 'Aanmelden tot en met' }),
  kosten_per_deelnemer: bedrag().optional().meta({ title: 'Kosten per deelnemer' }),
  evaluatiemethode: tekst().optional().meta({ title: 'Evaluatiemethode' }),
  vervallen: jaNee().optional().meta({ title: 'Gaat niet door' }),
});

const netwerkdoel = groep({
  id: id().meta({ title: 'Id' }),
  doel: tekst().meta({ title: 'Doel van de regio' }),
  tot: datum().meta({ title: 'Loopt tot en met' }),
});

/**
 * `oto/netwerk.yaml`: what the acute care network shares with all its institutions, the same file for each. It names no
 * role, person or block of an institution. An institution says in its own files what it takes over.
 */
export const netwerk = groep({
  naam: tekst().meta({ title: 'Naam van het netwerk' }),
  contact: groep({
    naam: tekst().meta({ title: 'Wie', vertrouwelijk: 'naam' }),
    email: email().optional().meta({ title: 'E-mail', vertrouwelijk: 'persoonlijk' }),
  }).meta({ title: 'Contact' }),
  jaar: getal({ min: 2000, max: 2100, geheel: true }).meta({ title: 'Jaar' }),
  versie: tekst().meta({ title: 'Versie van dit bestand' }),
  datum: datum().meta({ title: 'Datum van dit bestand' }),
  activiteiten: collectie('netwerkactiviteiten', netwerkactiviteit).meta({ title: 'Activiteiten van het netwerk' }),
  beleidsdoelen: collectie('netwerkdoelen', netwerkdoel).optional().meta({ title: 'Doelen van de regio' }),
  financiering: groep({
    voorwaarden: lijst(tekst()).optional().meta({ title: 'Voorwaarden' }),
    hoogste_percentage: getal({ min: 0, max: 100 })
      .optional()
      .meta({ title: 'Hoogste deel uit OTO-gelden in procenten' }),
    plafond: bedrag().optional().meta({ title: 'Hoogste bedrag per instelling' }),
    besluit_op: datum().optional().meta({ title: 'Wanneer het netwerk beslist' }),
    deadlines: termijnen.optional().meta({ title: 'Termijnen' }),
  })
    .optional()
    .meta({ title: 'Financiering' }),
}).meta({ title: 'OTO: wat het netwerk deelt' });
