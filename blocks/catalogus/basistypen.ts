import type { Activiteitstype } from './activiteitstype.ts';

/** Laying the basis: the module everyone in the crisis organisation starts with. Source: step 4 of the guide of 2014. */
export const basistypen: readonly Activiteitstype[] = [
  {
    id: 'basismodule',
    naam: 'Basismodule integraal, all hazard crisismanagement',
    aard: 'basis',
    stap: 'implementeren',
    categorie: 'opleiden',
    doel: 'Weten wat deze aanpak anders maakt, en bedenken wat dat voor de eigen rol betekent.',
    inhoud: [
      'De eigen plaats in de crisisorganisatie: rol, taak en verantwoordelijkheid.',
      'Het crisisprofiel van de instelling: de risico’s die tot een crisis kunnen uitgroeien.',
      'De impactgebieden waarop een crisis gevolgen kan hebben.',
      'De opbouw van de crisisorganisatie.',
      'Kritieke momenten en besluiten die bij het eigen profiel horen.',
      'Partners en belanghebbenden: hun rol, hun bijzondere bevoegdheden en waar hun werk het onze raakt.',
    ],
    doelgroepen: [
      'Iedereen met een functie in de crisisorganisatie',
      'Belangrijke anderen in huis, zoals de medische staf',
    ],
    duur: { van: 6, tot: 8 },
    bouwstenen: ['crisisprofiel', 'impactgebieden', 'crisisorganisatie', 'kritieke-besluiten', 'netwerkpartners'],
    bijzonderheden: [
      'crisissensitiviteit',
      'crisisdiagnose',
      'flexibele-organisatie',
      'kritieke-momenten',
      'doelstellingen',
      'eenheid-van-inspanning',
    ],
    kerntaken: ['adviseren', 'uitvoeren', 'netwerk'],
  },
];
