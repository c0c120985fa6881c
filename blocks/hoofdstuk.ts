import { groep, keuze, lijst, opmaak, tekst, verwijzing } from './schema/fields.ts';
import { uitgaven } from './uitgaven.ts';

/** `hoofdstukken/<naam>.md`: a chapter of the institution itself. The fields stand between two lines `---` above the text. */
export const hoofdstuk = groep({
  titel: tekst().meta({ title: 'Titel' }),
  document: keuze(['crisisplan', 'oto-plan', 'oto-jaarverslag', 'implementatieplan']).meta({
    title: 'In welk document',
  }),
  als: keuze(['hoofdstuk', 'bijlage']).meta({ title: 'Als hoofdstuk of als bijlage' }),
  na: verwijzing('bouwstenen').optional().meta({
    title: 'Na welke bouwsteen',
    description: 'Zonder dit veld komt een hoofdstuk na het laatste eigen hoofdstuk van het document.',
  }),
  uitgaven: uitgaven(),
  normen: lijst(verwijzing('normen')).optional().meta({
    title: 'Voldoet aan deze normen',
    description: 'Zo komt het hoofdstuk in de normmatrix.',
  }),
  tekst: opmaak().meta({
    title: 'Tekst',
    description: 'Onder de tweede regel ---: alinea’s, tussenkoppen met ##, lijsten en tabellen.',
  }),
}).meta({ title: 'Eigen hoofdstuk' });
