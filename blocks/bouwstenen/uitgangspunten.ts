import { defineBlock } from '../schema/define-block.ts';
import { groep, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** B2. The suggestions are defaults of this tool (domain report 1.3, B2), not a published list. */
export const uitgangspunten = defineBlock({
  id: 'uitgangspunten',
  nummer: 'B2',
  titel: 'Uitgangspunten',
  uitleg: 'De vaste uitgangspunten van crisisbeheersing: ze gelden bij elke gebeurtenis, wat er ook aan de hand is.',
  schema: groep({
    uitgangspunten: vraag(
      lijst(
        groep({
          uitgangspunt: tekst().meta({ title: 'Uitgangspunt' }),
          betekenis: vraag(tekst()).meta({
            title: 'Wat dit voor u betekent',
            description: 'Wat doet iemand hierdoor anders, morgen of om vier uur ’s nachts?',
          }),
        }),
      ),
    ).meta({
      title: 'Uitgangspunten',
      description:
        'Zes tot tien. Denk aan: veiligheid van mensen eerst; één werkwijze voor elke crisis; integraal; dicht bij het dagelijks werk; ' +
        'vroeg opschalen en bewust afschalen; wisselende samenstelling; besluiten op het beste beeld; vastleggen.',
    }),
    altijd_overeind: vraag(
      lijst(
        groep({
          wat: tekst().meta({ title: 'Wat overeind blijft', examples: ['Spoedeisende zorg'] }),
          ondergrens: vraag(tekst()).meta({ title: 'Ondergrens' }),
          bewaakt_door: vraag(verwijzing('rollen')).meta({ title: 'Wie bewaakt dit' }),
        }),
      ),
    ).meta({
      title: 'Wat altijd overeind blijft',
      description: 'Waarden en processen die in geen enkele crisis mogen wegvallen, met de ondergrens per stuk.',
    }),
    gebruik_zonder_opschaling: vraag(
      lijst(
        groep({
          situatie: tekst().meta({ title: 'Situatie', examples: ['Verhuizing', 'Fusie', 'Schaarste'] }),
          wat_wij_gebruiken: vraag(tekst()).meta({ title: 'Welk deel van de aanpak' }),
          besluit_door: vraag(verwijzing('rollen')).meta({ title: 'Wie beslist' }),
        }),
      ),
    ).meta({
      title: 'De aanpak gebruiken zonder op te schalen',
      description:
        'Delen van de crisisaanpak helpen ook bij een verhuizing, fusie, infectiebestrijding, agressie, verstoring of schaarste. ' +
        'Het gebruik levert ervaring op.',
    }),
  }).meta({ title: 'Uitgangspunten' }),
});
