import * as z from 'zod';
import { implementatietips } from '../catalogus/implementatietips.ts';
import { stappen } from '../catalogus/stappen.ts';
import { datum, groep, id, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';
import { telling } from '../tellingen.ts';

/** The id of a tip; an enumeration, so that an editor can offer the ids and a typing error finds its neighbour. */
const tip = () =>
  z
    .enum(
      implementatietips.map((t) => t.id),
      'Deze tip bestaat niet. De bijlage van het implementatieplan noemt alle tips.',
    )
    .meta({ veld: 'keuze' });

/** How far the institution and the region want to get, and by when. */
export const ambitie = groep({
  instelling: vraag(opmaak()).meta({
    title: 'Van de instelling',
    description: 'Wat wilt u bereiken en kunnen, wat past bij de omvang, en wat is haalbaar in tijd en middelen?',
  }),
  regio: vraag(opmaak()).meta({
    title: 'Van de regio',
    description: 'Wat is in het ROAZ afgesproken over samen optrekken?',
  }),
  groeipad: vraag(
    lijst(
      groep({
        onderwerp: tekst().meta({ title: 'Onderwerp' }),
        nu: tekst().optional().meta({ title: 'Nu', description: 'Of laat Paraat tellen.' }),
        telling: telling().optional(),
        straks: tekst().meta({ title: 'Straks' }),
        datum: datum().meta({ title: 'Bereikt op' }),
        meten: vraag(tekst()).meta({ title: 'Waaraan u het ziet' }),
        eigenaar: vraag(verwijzing('rollen')).meta({
          title: 'Eigenaar',
          description: 'Ook na het project, als de datum later ligt.',
        }),
      }),
    ),
  ).meta({ title: 'Van nu naar straks' }),
  verdeling: vraag(
    lijst(
      groep({
        onderwerp: tekst().meta({ title: 'Onderwerp' }),
        wie: keuze(['instelling', 'regio', 'samen']).meta({ title: 'Wie' }),
        afspraak: tekst().meta({ title: 'Afspraak' }),
      }),
    ),
  ).meta({ title: 'Wat doen wij zelf, wat doet de regio' }),
});

export const behouden = lijst(
  groep({
    wat: tekst().meta({ title: 'Wat blijft' }),
    waarom: tekst().meta({ title: 'Waarom het werkt' }),
    plek: vraag(tekst()).meta({ title: 'Waar het terugkomt' }),
  }),
);

export const fasen = lijst(
  groep({
    stap: keuze(stappen).meta({ title: 'Stap' }),
    van: datum().meta({ title: 'Van' }),
    tot: datum().meta({ title: 'Tot en met' }),
    resultaat: vraag(tekst()).meta({
      title: 'Resultaat',
      description: 'Zonder hoofdletter en punt: de tekst staat midden in een zin.',
      examples: ['een opdracht met mandaat'],
    }),
  }).refine((fase) => fase.tot >= fase.van, 'Het einde van de stap ligt voor het begin.'),
);

const taak = groep({
  id: id().meta({ title: 'Id' }),
  stap: keuze(stappen).meta({ title: 'Stap' }),
  taak: tekst().meta({ title: 'Taak' }),
  tips: lijst(tip()).optional().meta({
    title: 'Geeft gevolg aan tip',
    description: 'Een taak kan aan meer tips gevolg geven. Wat u niet opvolgt, komt met een reden onder bewust_niet.',
  }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
  datum: vraag(datum()).meta({
    title: 'Gereed op',
    description: 'Is de taak gedaan: de dag waarop. Anders: de dag waarvoor.',
  }),
  staat: vraag(keuze(['gedaan', 'loopt', 'gepland'])).meta({ title: 'Stand' }),
  bewijs: tekst().optional().meta({
    title: 'Bewijs',
    description: 'Het stuk dat een auditor kan openen: verslag, presentielijst, besluit.',
  }),
});

export const taken = lijst(taak).meta({ collectie: 'implementatietaken' });

export const bewustNiet = lijst(
  groep({
    tip: tip().meta({ title: 'Tip' }),
    reden: tekst().meta({ title: 'Reden' }),
    opnieuw_bezien: datum().optional().meta({ title: 'Opnieuw bezien op' }),
  }),
);
