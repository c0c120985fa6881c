import { bedrag, datum, getal, groep, id, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** Dates by which the network wants something. */
export const termijnen = lijst(
  groep({
    id: id().meta({ title: 'Id', description: 'Blijft gelijk: de agenda herkent de termijn eraan.' }),
    wat: tekst().meta({ title: 'Wat' }),
    datum: datum().meta({ title: 'Uiterlijk op' }),
    bij: tekst().meta({ title: 'Bij' }),
  }),
);

/** Money for OTO from outside: who gives it, under which rules, and by when. Deadlines differ per network, so they are data. */
export const financiering = groep({
  via: vraag(tekst()).meta({ title: 'Via wie het geld loopt' }),
  grondslag: vraag(
    lijst(
      groep({
        feit: tekst().meta({ title: 'Wat de regeling zegt' }),
        bron: tekst().meta({ title: 'Bron' }),
        datum: tekst().meta({ title: 'Versie of datum van de bron' }),
      }),
    ),
  ).meta({ title: 'Grondslag', description: 'Alleen wat u in een bron hebt gelezen; noem de versie.' }),
  voorwaarden: vraag(lijst(tekst())).meta({ title: 'Voorwaarden van het netwerk' }),
  hoogste_percentage: getal({ min: 0, max: 100 }).optional().meta({
    title: 'Hoogste deel uit OTO-gelden in procenten',
    description: 'Zoals uw netwerk het heeft afgesproken.',
  }),
  plafond: bedrag().optional().meta({ title: 'Hoogste bedrag dat het netwerk toekent' }),
  besluit_op: datum().optional().meta({ title: 'Wanneer de verstrekker over de aanvraag beslist' }),
  minder_toegekend: opmaak().optional().meta({
    title: 'Als er minder wordt toegekend',
    description: 'Wat de instelling dan zelf betaalt, en in welke volgorde activiteiten vervallen.',
  }),
  bewaakt_door: verwijzing('rollen').optional().meta({ title: 'Wie de toekenning bewaakt' }),
  deadlines: vraag(termijnen).meta({ title: 'Termijnen' }),
}).meta({ title: 'Financiering' });
