import { defineBlock } from '../schema/define-block.ts';
import { getal, groep, keuze, lijst, opmaak, tekst, tijd, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const minuten = () => getal({ min: 1, geheel: true });

const agendapunt = groep({
  punt: tekst().meta({ title: 'Punt' }),
  minuten: minuten().meta({ title: 'Minuten' }),
  uitkomst: vraag(tekst()).meta({ title: 'Klaar als' }),
  trekker: verwijzing('rollen').optional().meta({ title: 'Wie' }),
});

/** One agenda card. The points may not take longer than the meeting. */
const agenda = groep({
  doel: tekst().meta({ title: 'Doel van deze vergadering' }),
  wanneer: vraag(tekst()).meta({ title: 'Wanneer' }),
  duur_minuten: minuten().meta({ title: 'Duur in minuten' }),
  punten: lijst(agendapunt).meta({ title: 'Agendapunten' }),
  afsluiting: vraag(tekst()).meta({ title: 'Zin waarmee de voorzitter afsluit' }),
}).superRefine((kaart, context) => {
  const samen = kaart.punten.reduce((som, punt) => som + punt.minuten, 0);
  if (samen > kaart.duur_minuten)
    context.addIssue({
      code: 'custom',
      path: ['duur_minuten'],
      message: `De agendapunten duren samen ${samen} minuten, langer dan de vergadering van ${kaart.duur_minuten} minuten.`,
    });
});

const besluitregel = groep({
  tijd: tijd().meta({ title: 'Tijd' }),
  besluit: tekst().meta({ title: 'Besluit' }),
  grond: vraag(tekst()).meta({ title: 'Grond en afgevallen opties' }),
  doel: vraag(tekst()).meta({ title: 'Bij welk doel' }),
  actiehouder: verwijzing('rollen').meta({ title: 'Actiehouder' }),
  gereed: vraag(tekst()).meta({ title: 'Gereed' }),
  gecommuniceerd: vraag(tekst()).meta({ title: 'Gemeld aan' }),
});

/** B9: meetings that follow the dynamics of the crisis instead of one fixed agenda. */
export const crisisagenda = defineBlock({
  id: 'crisisagenda',
  nummer: 'B9',
  titel: 'Dynamische crisisagenda',
  uitleg:
    'Vergaderingen die meebewegen met de crisis: kort en gericht op het beeld in het begin, daarna doelen, daarna onderwerpen en besluiten.',
  schema: groep({
    methode: vraag(keuze(['BOB', 'BOBOC', 'eigen'])).meta({
      title: 'Methode',
      description: 'BOB: eerst het beeld, dan het oordeel, dan het besluit. Kies wat uw mensen al kennen.',
    }),
    methode_stappen: vraag(
      lijst(
        groep({
          stap: tekst().meta({ title: 'Stap' }),
          vraag: tekst().meta({ title: 'De vraag die op tafel ligt' }),
          valkuil: vraag(tekst()).meta({ title: 'Valkuil' }),
        }),
      ),
    ).meta({ title: 'Stappen van de methode' }),
    agenda_eerste: vraag(agenda).meta({
      title: 'Eerste vergadering',
      description:
        'Kort, gericht op het beeld: wie is er, wat weten we, wat moet nu, wie informeert wie, wanneer weer.',
    }),
    agenda_tweede: vraag(agenda).meta({
      title: 'Tweede vergadering',
      description: 'Diagnose, doelen en uitgangspunten, past de organisatie, communicatie, onderwerpen.',
    }),
    agenda_vervolg: vraag(agenda).meta({
      title: 'Vervolgvergadering',
      description: 'Acties, beeld, onderwerpen, kritieke momenten die eraan komen, besluiten, communicatie.',
    }),
    agenda_nafase: vraag(agenda).meta({
      title: 'Laatste vergadering voor de nafase',
      description: 'Kan de crisisorganisatie terug, wat blijft liggen, wie neemt het over?',
    }),
    cyclus: vraag(
      lijst(
        groep({
          fase: tekst().meta({ title: 'Fase' }),
          interval: tekst().meta({ title: 'Elke', examples: ['60 minuten'] }),
          overleg_minuten: minuten().meta({ title: 'Overleg (minuten)' }),
          uitvoering: vraag(tekst()).meta({ title: 'Tijd voor uitvoering' }),
        }),
      ),
    ).meta({ title: 'Vergadercyclus', description: 'Laat tussen twee vergaderingen genoeg tijd om iets te doen.' }),
    ritme: vraag(opmaak()).meta({
      title: 'Ritme tussen de teams',
      description: 'Wie vergadert eerst, wanneer gaan verslag en opdrachten over en weer?',
    }),
    vergaderregels: vraag(lijst(tekst())).meta({ title: 'Vergaderregels' }),
    besluitenlijst: vraag(
      groep({
        houder: vraag(verwijzing('rollen')).meta({ title: 'Wie de lijst bijhoudt' }),
        regels: vraag(lijst(tekst())).meta({ title: 'Regels' }),
        voorbeeld: vraag(lijst(besluitregel)).meta({ title: 'Voorbeeld' }),
      }),
    ).meta({ title: 'Besluitenlijst' }),
    actielijst: vraag(
      groep({
        houder: vraag(verwijzing('rollen')).meta({ title: 'Wie de lijst bijhoudt' }),
        regels: vraag(lijst(tekst())).meta({ title: 'Regels' }),
      }),
    ).meta({ title: 'Actielijst' }),
    bord: vraag(
      lijst(
        groep({
          vak: tekst().meta({ title: 'Vak' }),
          inhoud: tekst().meta({ title: 'Wat erin staat' }),
        }),
      ),
    ).meta({
      title: 'Indeling van het bord',
      description: 'Het kretenbord: in trefwoorden, zichtbaar voor iedereen in de ruimte.',
    }),
  }).meta({ title: 'Dynamische crisisagenda' }),
});
