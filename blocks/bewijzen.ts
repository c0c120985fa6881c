import { bewijssoorten } from './bewijssoorten.ts';
import { bestand, collectie, datum, groep, id, keuze, lijst, tekst, verwijzing } from './schema/fields.ts';

/** Where evidence stands in an input folder, and the list of it. */
export const bewijzenmap = 'bewijzen/';
export const bewijzenlijst = `${bewijzenmap}bewijzen.yaml`;

/** `bewijzen/bewijzen.yaml`: the files that an auditor can open, each with its date and the hash of its bytes. */
export const bewijzen = collectie(
  'bewijzen',
  groep({
    id: id().meta({ title: 'Id' }),
    titel: tekst().meta({ title: 'Titel' }),
    soort: keuze(bewijssoorten.filter((soort) => soort !== 'bezetting') as [string, ...string[]]).meta({
      title: 'Soort bewijs',
    }),
    datum: datum().meta({ title: 'Datum van het stuk' }),
    bestand: bestand().meta({ title: 'Bestand', description: 'Een PDF, PNG, JPEG of docx in de map bewijzen.' }),
    sha256: tekst()
      .regex(/^[0-9a-f]{64}$/, 'Dit is geen SHA-256: dat zijn 64 cijfers en letters a tot f.')
      .optional()
      .meta({
        title: 'SHA-256',
        description: 'Laat dit eerst weg: Paraat zegt wat er moet staan. Verandert het bestand later, dan valt dat op.',
      }),
    normen: lijst(verwijzing('normen')).optional().meta({ title: 'Bewijs voor deze normen' }),
    activiteiten: lijst(verwijzing('activiteiten')).optional().meta({ title: 'Van deze activiteiten' }),
    inzetten: lijst(verwijzing('inzetten')).optional().meta({ title: 'Van deze inzetten' }),
    bevindingen: lijst(verwijzing('bevindingen')).optional().meta({ title: 'Bij deze bevindingen' }),
  }),
).meta({
  title: 'Bewijsstukken',
  description: 'De stukken die laten zien dat gedaan is wat in de plannen staat.',
});
