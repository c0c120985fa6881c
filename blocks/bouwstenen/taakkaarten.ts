import { defineBlock } from '../schema/define-block.ts';
import { groep, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const contacten = groep({
  piketten: lijst(verwijzing('piketten')).optional().meta({ title: 'Piketten' }),
  rollen: lijst(verwijzing('rollen')).optional().meta({ title: 'Rollen' }),
  partners: lijst(verwijzing('partners')).optional().meta({ title: 'Partners' }),
});

const kaart = groep({
  rol: verwijzing('rollen').meta({ title: 'Rol' }),
  doel: vraag(tekst()).meta({
    title: 'Doel',
    description: 'Waar deze rol voor is, in één zin. Begin met wat er anders zou misgaan.',
  }),
  rapporteert_aan: vraag(verwijzing('rollen')).meta({
    title: 'Rapporteert aan',
    description: 'Eén rol. Is er niemand boven, kies dan nvt en zeg wie wordt geïnformeerd.',
  }),
  bevoegdheden: lijst(tekst()).optional().meta({
    title: 'Ook bevoegd tot',
    description:
      'Wat iemand in het eerste uur mag zonder te vragen, boven de bevoegdheden uit het rollenregister. Die komen vanzelf op de kaart.',
  }),
  bij_alarmering: vraag(lijst(tekst())).meta({
    title: 'Bij alarmering',
    description: 'De eerste handelingen, in volgorde.',
  }),
  tijdens: vraag(lijst(tekst())).meta({ title: 'Tijdens de inzet' }),
  overdracht: vraag(lijst(tekst())).meta({
    title: 'Overdracht en aflossing',
    description: 'Wat alleen deze rol moet doorgeven. Wat voor iedereen geldt, staat bij de algemene regels.',
  }),
  afschaling: vraag(lijst(tekst())).meta({ title: 'Bij afschaling' }),
  nafase: vraag(lijst(tekst())).meta({ title: 'In de nafase' }),
  contacten: vraag(contacten).meta({
    title: 'Contacten',
    description: 'Wie deze rol in het eerste uur belt. Nummers staan in de registers en verschijnen vanzelf.',
  }),
  middelen: vraag(lijst(tekst())).meta({ title: 'Middelen' }),
  logplicht: vraag(tekst()).meta({
    title: 'Vastleggen',
    description: 'Wat deze rol opschrijft, en waarin.',
  }),
});

/** B18: one task card per role: what to do now. Who must be able to do it is the role's profile in the register. */
export const taakkaarten = defineBlock({
  id: 'taakkaarten',
  nummer: 'B18',
  titel: 'Taakkaarten',
  uitleg:
    'Een taakkaart zegt wat iemand in een rol nu doet, van de eerste oproep tot de nafase. Wat iemand moet kunnen, staat in het profiel van de rol.',
  schema: groep({
    inleiding: vraag(tekst()).meta({ title: 'Waar de taakkaarten voor zijn' }),
    voor_iedereen: vraag(lijst(tekst())).meta({
      title: 'Dit geldt voor elke rol',
      description: 'Wat op iedere kaart zou staan, één keer: opkomst, aanmelden, vastleggen, aflossing.',
    }),
    kaarten: vraag(lijst(kaart)).meta({
      title: 'Taakkaarten',
      description:
        'Begin met wie ’s nachts als eerste gebeld wordt, dan de teams. Elke sleutelrol heeft een kaart; denk ook aan telefonist, avond- en nachthoofd, logger en OTO-coördinator.',
    }),
    beheer: vraag(tekst()).meta({
      title: 'Beheer van de kaarten',
      description: 'Wie wijzigt een kaart, en hoe krijgt de houder van de rol de nieuwe versie?',
    }),
  }).meta({ title: 'Taakkaarten' }),
});
