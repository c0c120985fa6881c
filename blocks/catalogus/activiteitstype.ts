import type * as z from 'zod';
import { getal, groep, id, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { bijzonderheidIds } from './bijzonderheden.ts';
import { kerntaakIds } from './kerntaken.ts';
import { stappen } from './stappen.ts';

export const categorieen = ['opleiden', 'trainen', 'oefenen', 'kennisdeling', 'planvorming', 'testen'] as const;

/** Whether people come to it: a test counts numbers rung and answers given. */
export const countsPeople = (categorie: string): boolean => categorie !== 'testen';

/** A kind of OTO activity: an entry of the catalogue, or one that an institution adds in `oto/beleid.yaml`. */
export const activiteitstype = groep({
  id: id().meta({ title: 'Id' }),
  naam: tekst().meta({ title: 'Naam' }),
  aard: keuze(['basis', 'bestaand-aangepast', 'nieuw', 'bestaand', 'ondersteunend', 'test']).meta({
    title: 'Aard',
    description:
      'Basis: legt de grond. Bestaand-aangepast: bestond al en krijgt nieuwe inhoud. Nieuw: is er voor deze aanpak bij gekomen. Bestaand: loopt door zoals het is. Ondersteunend: hoort bij agenderen, ontwikkelen, informeren of borgen.',
  }),
  stap: keuze(stappen).meta({ title: 'Stap' }),
  categorie: keuze(categorieen).meta({ title: 'Categorie' }),
  doel: tekst().meta({ title: 'Doel' }),
  inhoud: lijst(tekst()).meta({ title: 'Inhoud' }),
  doelgroepen: lijst(tekst()).meta({ title: 'Doelgroepen' }),
  duur: groep({
    van: getal({ min: 0 }).meta({ title: 'Minste uren' }),
    tot: getal({ min: 0 }).meta({ title: 'Meeste uren' }),
  })
    .optional()
    .meta({ title: 'Duur in uren' }),
  duur_toelichting: tekst().optional().meta({ title: 'Toelichting op de duur' }),
  bouwstenen: lijst(verwijzing('bouwstenen')).meta({ title: 'Bouwstenen van het crisisplan' }),
  bijzonderheden: lijst(keuze(bijzonderheidIds)).meta({ title: 'Bijzonderheden van de aanpak' }),
  kerntaken: lijst(keuze(kerntaakIds)).meta({ title: 'Kerntaken' }),
}).meta({ title: 'Type activiteit' });

export type Activiteitstype = z.output<typeof activiteitstype>;
