import { bestand, collectie, groep, id, keuze, tekst } from './schema/fields.ts';
import { uitgaven } from './uitgaven.ts';

/** `bijlagen/bijlagen.yaml`: files of the institution that become annexes, after the annexes of the document itself. */
export const bijlagen = collectie(
  'bijlagen',
  groep({
    id: id().meta({ title: 'Id' }),
    titel: tekst().meta({ title: 'Titel' }),
    document: keuze(['crisisplan', 'oto-plan', 'oto-jaarverslag', 'implementatieplan']).meta({
      title: 'In welk document',
    }),
    bestand: bestand().meta({ title: 'Bestand', description: 'Een PDF, PNG of JPEG in de map bijlagen.' }),
    omschrijving: tekst().meta({
      title: 'Omschrijving',
      description: 'Wat er te zien of te lezen is; een schermlezer leest dit voor in plaats van de afbeelding.',
    }),
    uitgaven: uitgaven(),
  }),
).meta({ title: 'Eigen bijlagen' });
