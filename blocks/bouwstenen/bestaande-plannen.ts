import { defineBlock } from '../schema/define-block.ts';
import { datum, groep, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const situatie = groep({
  situatie: tekst().meta({ title: 'Situatie' }),
  eerst: verwijzing('plannen').meta({ title: 'Plan dat als eerste gaat lopen' }),
  ernaast: lijst(verwijzing('plannen')).optional().meta({ title: 'Plannen die ernaast lopen' }),
  leiding: verwijzing('rollen').meta({ title: 'Wie leiding geeft' }),
  dit_plan_als: vraag(tekst()).meta({ title: 'Dit crisisplan komt erbij als' }),
});

const extern = groep({
  plan: tekst().meta({ title: 'Plan' }),
  van: verwijzing('partners').meta({ title: 'Van wie' }),
  onze_rol: vraag(tekst()).meta({ title: 'Wat het van ons vraagt' }),
  vindplaats: vraag(tekst()).meta({ title: 'Vindplaats' }),
});

const ontbrekend = groep({
  onderwerp: tekst().meta({ title: 'Onderwerp' }),
  voorlopig: vraag(tekst()).meta({ title: 'Wat tot dan geldt' }),
  actie: vraag(tekst()).meta({ title: 'Actie' }),
  eigenaar: verwijzing('rollen').meta({ title: 'Eigenaar' }),
  gereed: vraag(datum()).meta({ title: 'Gereed op' }),
});

/** B16. How this plan connects the plans that already exist; the plans themselves stand in the register. */
export const bestaandePlannen = defineBlock({
  id: 'bestaande-plannen',
  nummer: 'B16',
  titel: 'Relatie met bestaande plannen',
  uitleg:
    'Dit plan vervangt de bestaande plannen niet, het verbindt ze. Hier ziet u welk plan wanneer geldt en wie dan leiding geeft. De plannen zelf staan in registers/plannen.yaml.',
  schema: groep({
    verhouding: vraag(opmaak()).meta({
      title: 'Hoe de plannen zich tot elkaar verhouden',
      description: 'Wat dit plan regelt en wat de andere plannen regelen, in enkele zinnen.',
    }),
    voorrang: vraag(lijst(tekst())).meta({
      title: 'Als plannen elkaar tegenspreken',
      description: 'Welk plan gaat voor, wie beslist, hoe wordt het daarna rechtgezet.',
    }),
    plankaart: vraag(lijst(situatie)).meta({
      title: 'Plankaart: welk plan wanneer',
      description: 'Eén regel per situatie uit het crisisprofiel. Op het moment zelf leest men alleen deze tabel.',
    }),
    externe_plannen: vraag(lijst(extern)).meta({
      title: 'Plannen van anderen',
      description: 'Zoals het regionaal crisisplan, het gewondenspreidingsplan of het plan van een buurinstelling.',
    }),
    ontbreekt: vraag(lijst(ontbrekend)).meta({
      title: 'Wat nog geen plan heeft',
      description: 'Een eerlijke lijst is nuttiger dan een vol overzicht.',
    }),
    beheerder: vraag(verwijzing('rollen')).meta({ title: 'Wie het overzicht bijhoudt' }),
    beheer: vraag(opmaak()).meta({
      title: 'Hoe het overzicht actueel blijft',
      description: 'Wat een planeigenaar meldt, wanneer, en hoe een wijziging doorwerkt in de andere plannen.',
    }),
  }).meta({ title: 'Relatie met bestaande plannen' }),
});
