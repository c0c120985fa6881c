import { defineBlock } from '../schema/define-block.ts';
import { groep, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const thema = groep({
  thema: tekst().meta({ title: 'Thema' }),
  doel: vraag(tekst()).meta({ title: 'Doel' }),
  acties: vraag(lijst(tekst())).meta({ title: 'Acties' }),
  eigenaar: verwijzing('rollen').meta({ title: 'Eigenaar' }),
  termijn: vraag(tekst()).meta({ title: 'Termijn', examples: ['Eerste week, daarna maandelijks'] }),
  partners: lijst(verwijzing('partners')).optional().meta({ title: 'Partners' }),
});

/** B15. The weeks and months after the acute phase: diagnosis, goals, themes, structure, plan of approach. */
export const nafase = defineBlock({
  id: 'nafase',
  nummer: 'B15',
  titel: 'Nafase',
  uitleg:
    'Van de acute fase naar de weken en maanden erna, zonder dat er iets tussen wal en schip raakt. Het plan van aanpak bevat een diagnose, herijkte doelen en uitgangspunten, thema’s en een structuur.',
  schema: groep({
    overgangscriteria: vraag(lijst(tekst())).meta({
      title: 'Wanneer de nafase begint',
      description: 'Criteria die u in een overleg met ja of nee kunt beantwoorden.',
    }),
    besluit_overgang: vraag(verwijzing('rollen')).meta({ title: 'Wie over de overgang beslist' }),
    nafase_projectleider: vraag(verwijzing('rollen')).meta({
      title: 'Projectleider nafase',
      description: 'Wijs deze tijdens de crisis al aan en laat die meekijken.',
    }),
    mandaat_projectleider: vraag(opmaak()).meta({
      title: 'Mandaat van de projectleider',
      description: 'Mensen, geld, toegang tot het bestuur.',
    }),
    diagnose: vraag(lijst(tekst())).meta({
      title: 'Diagnose van de nafase',
      description: 'Vragen bij het diagnoseformulier, nu gericht op herstel. De impactgebieden blijven dezelfde.',
    }),
    doelstellingen: vraag(lijst(tekst())).meta({
      title: 'Doelstellingen om te herijken',
      description: 'Voorbeelden waarmee u begint; stel ze vast per crisis.',
    }),
    uitgangspunten: vraag(lijst(tekst())).meta({ title: 'Uitgangspunten voor de nafase' }),
    themas: vraag(lijst(thema)).meta({
      title: 'Thema’s',
      description:
        'Kies wat past: informatie en coördinatie, communicatie, hulp aan getroffenen en naasten, zorg voor eigen mensen, rouw en herdenken, juridische afhandeling, schade en geld, herstel van gebouw en systemen, strafrechtelijk onderzoek, verantwoording, evaluatie, archief.',
    }),
    structuur: vraag(opmaak()).meta({
      title: 'Structuur',
      description: 'Hoe de nafase georganiseerd is en hoe de lijn het weer overneemt.',
    }),
    overleg: vraag(
      lijst(
        groep({
          overleg: tekst().meta({ title: 'Overleg' }),
          deelnemers: vraag(tekst()).meta({ title: 'Wie' }),
          voorzitter: verwijzing('rollen').meta({ title: 'Voorzitter' }),
          ritme: vraag(tekst()).meta({ title: 'Hoe vaak' }),
        }),
      ),
    ).meta({ title: 'Overleg in de nafase' }),
    overdracht: vraag(lijst(tekst())).meta({
      title: 'Overdracht in het laatste acute overleg',
      description: 'Een checklist die in dat overleg hardop wordt nagelopen.',
    }),
    mijlpalen: vraag(
      lijst(
        groep({
          wanneer: tekst().meta({ title: 'Wanneer', examples: ['Dag 3'] }),
          resultaat: tekst().meta({ title: 'Resultaat' }),
          wie: verwijzing('rollen').meta({ title: 'Wie' }),
        }),
      ),
    ).meta({ title: 'Duur en mijlpalen' }),
    evaluatie: vraag(
      lijst(
        groep({
          vorm: tekst().meta({ title: 'Vorm' }),
          wie: vraag(tekst()).meta({ title: 'Wie doet mee' }),
          leiding: verwijzing('rollen').meta({ title: 'Wie het leidt' }),
          wanneer: vraag(tekst()).meta({ title: 'Wanneer' }),
          methode: vraag(tekst()).meta({ title: 'Hoe' }),
        }),
      ),
    ).meta({
      title: 'Evaluatie',
      description: 'Neem de gevolgen voor de veiligheid van zorgvragers altijd mee.',
    }),
    verantwoording: vraag(
      lijst(
        groep({
          aan: tekst().meta({ title: 'Aan wie' }),
          wat: vraag(tekst()).meta({ title: 'Wat' }),
          termijn: vraag(tekst()).meta({ title: 'Termijn' }),
          wie: verwijzing('rollen').meta({ title: 'Wie' }),
          grond: tekst().optional().meta({
            title: 'Grond',
            description: 'Wet en artikel, met de datum van de tekst die u hebt gelezen; of een eigen afspraak.',
          }),
        }),
      ),
    ).meta({ title: 'Verantwoording' }),
    einde: vraag(lijst(tekst())).meta({ title: 'Wanneer de nafase eindigt' }),
    besluit_einde: vraag(verwijzing('rollen')).meta({ title: 'Wie de nafase beëindigt' }),
  }).meta({ title: 'Nafase' }),
});
