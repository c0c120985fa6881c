import { defineBlock } from '../schema/define-block.ts';
import { collectie, groep, id, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const impactgebied = groep({
  id: id().meta({ title: 'Id' }),
  naam: tekst().meta({ title: 'Naam' }),
  omvat: vraag(tekst()).meta({ title: 'Wat eronder valt' }),
  hulpvragen: vraag(lijst(tekst())).meta({
    title: 'Hulpvragen',
    description:
      'Drie tot vijf vragen die het team zich stelt. Ze komen terug op het formulier voor de crisisdiagnose.',
  }),
  signalen: vraag(lijst(tekst())).meta({
    title: 'Signalen',
    description: 'Waaraan ziet u vroeg dat dit gebied geraakt wordt? Liefst iets dat te tellen is.',
  }),
  adviseur: vraag(verwijzing('rollen')).meta({
    title: 'Vaste adviseur',
    description: 'De rol die dit gebied in het team bewaakt.',
  }),
  partners: lijst(verwijzing('partners')).optional().meta({ title: 'Partners' }),
});

/** B4. One list, referred to by every other block. The published list was not at hand: the nine are a default to edit. */
export const impactgebieden = defineBlock({
  id: 'impactgebieden',
  nummer: 'B4',
  titel: 'Impactgebieden',
  uitleg:
    'Een vaste set brillen om naar een gebeurtenis te kijken, zodat het beeld volledig is en geen gevolg vergeten wordt.',
  schema: groep({
    gebruik: vraag(opmaak()).meta({ title: 'Hoe u de impactgebieden gebruikt' }),
    impactgebieden: vraag(collectie('impactgebieden', impactgebied)).meta({
      title: 'Impactgebieden',
      description:
        'Acht of negen is werkbaar. Begin met: zorgvragers en naasten; medewerkers en bezoekers; zorgcontinuïteit; gebouw en logistiek; ' +
        'ICT en informatie; vertrouwen en media; bestuur, recht en toezicht; financiën; keten en regio.',
    }),
  }).meta({ title: 'Impactgebieden' }),
});
