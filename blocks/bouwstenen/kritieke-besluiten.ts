import { defineBlock } from '../schema/define-block.ts';
import { collectie, groep, id, jaNee, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const kritiekMoment = groep({
  scenario: verwijzing('scenariokaarten').meta({ title: 'Scenario' }),
  moment: tekst().meta({ title: 'Moment' }),
  drempel: vraag(tekst()).meta({ title: 'Aanleiding', description: 'Iets dat iemand kan zien of meten.' }),
  uiterlijk: vraag(tekst()).meta({ title: 'Uiterlijk', examples: ['30 minuten na de melding'] }),
  informatie: vraag(tekst()).meta({ title: 'Wat u dan moet weten' }),
  signaleert: vraag(verwijzing('rollen')).meta({ title: 'Wie het ziet aankomen' }),
  besluiten: lijst(verwijzing('kritieke_besluiten')).optional().meta({ title: 'Besluit dat dan op tafel ligt' }),
});

const kritiekBesluit = groep({
  id: id().meta({ title: 'Id' }),
  naam: tekst().meta({ title: 'Besluit' }),
  vraag: vraag(tekst()).meta({ title: 'De vraag', description: 'Zoals de voorzitter haar stelt.' }),
  bevoegd: vraag(verwijzing('rollen')).meta({ title: 'Wie is bevoegd' }),
  bevoegd_met: tekst()
    .optional()
    .meta({
      title: 'Alleen samen met',
      description: 'Vul dit in als de rol dit besluit niet alleen mag nemen.',
      examples: ['Alleen met het voltallige bestuur'],
    }),
  bij_spoed: vraag(
    groep({
      rol: verwijzing('rollen').meta({ title: 'Rol' }),
      wanneer: tekst().meta({ title: 'Wanneer' }),
    }),
  ).meta({ title: 'Wie besluit als wachten niet kan' }),
  opties: vraag(
    lijst(
      groep({
        optie: tekst().meta({ title: 'Optie' }),
        afweging: vraag(tekst()).meta({ title: 'Afweging', description: 'Wat pleit ervoor, wat kost het?' }),
      }),
    ),
  ).meta({ title: 'Opties' }),
  criteria: vraag(lijst(tekst())).meta({ title: 'Criteria' }),
  gevolgen: vraag(
    lijst(
      groep({
        impactgebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
        gevolg: tekst().meta({ title: 'Gevolg' }),
      }),
    ),
  ).meta({ title: 'Gevolgen per impactgebied' }),
  omkeerbaar: vraag(jaNee()).meta({ title: 'Omkeerbaar' }),
  terugweg: vraag(tekst()).meta({ title: 'De weg terug', description: 'Hoe lang duurt het en wat is dan al gebeurd?' }),
  raadplegen: vraag(lijst(verwijzing('rollen'))).meta({ title: 'Te raadplegen rollen' }),
  raadplegen_partners: vraag(lijst(verwijzing('partners'))).meta({ title: 'Te raadplegen partners' }),
  juridische_toets: vraag(tekst()).meta({
    title: 'Juridische toets',
    description: 'Welke vraag legt u aan de jurist voor? Noem een wet alleen met de datum van de gelezen tekst.',
  }),
  communicatie: vraag(tekst()).meta({
    title: 'Communicatie',
    description: 'Wie hoort het, van wie, en voor wie anders?',
  }),
});

/** B10: the moments and choices that largely decide the outcome. Its decisions are the collection `kritieke_besluiten`. */
export const kritiekeBesluiten = defineBlock({
  id: 'kritieke-besluiten',
  nummer: 'B10',
  titel: 'Kritieke momenten en besluiten',
  uitleg:
    'De momenten en keuzen die het verloop bepalen, vooraf doordacht: wie beslist, wat zijn de opties, wat volgt eruit.',
  schema: groep({
    werkwijze: vraag(opmaak()).meta({
      title: 'Werkwijze',
      description: 'Hoe een team kritieke momenten ziet aankomen en wat een besluit kritiek maakt.',
    }),
    besluitregels: vraag(lijst(tekst())).meta({ title: 'Regels bij een kritiek besluit' }),
    kritieke_momenten: vraag(lijst(kritiekMoment)).meta({ title: 'Kritieke momenten' }),
    kritieke_besluiten: vraag(collectie('kritieke_besluiten', kritiekBesluit)).meta({ title: 'Kritieke besluiten' }),
  }).meta({ title: 'Kritieke momenten en besluiten' }),
});
