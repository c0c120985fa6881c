import type { Activiteitstype } from './activiteitstype.ts';

/** Activities that existed and get new content. Source: step 4 of the guide of 2014. */
export const aangepasteTypen: readonly Activiteitstype[] = [
  {
    id: 'oefening-cbt-ot',
    naam: 'Oefening beleidsteam en/of operationeel team',
    aard: 'bestaand-aangepast',
    stap: 'implementeren',
    categorie: 'oefenen',
    doel: 'De integrale aanpak toepassen, er ervaring mee opdoen en zo beter voorbereid raken.',
    inhoud: [
      'Een scenario waarin kritieke momenten en kritieke besluiten zijn ingebouwd.',
      'Het beleidsteam stelt tijdens de oefening een diagnose en benoemt doelstellingen en uitgangspunten.',
      'Een gedeeld beeld is oefendoel: binnen elk team, en tussen beleidsteam en operationele teams.',
      'De slotronde gaat over de nafase: diagnose en doelen herijken en een eerste plan van aanpak maken.',
    ],
    doelgroepen: ['Leden van het beleidsteam, van de operationele teams, of van beide'],
    duur: { van: 4, tot: 8 },
    bouwstenen: ['crisisdiagnose', 'doelstellingen', 'kritieke-besluiten', 'informatiemanagement', 'nafase'],
    bijzonderheden: [
      'crisisdiagnose',
      'flexibele-organisatie',
      'situationeel-bewustzijn',
      'kritieke-momenten',
      'doelstellingen',
      'crisisvergaderingen',
      'nafase',
    ],
    kerntaken: ['voorzitten', 'adviseren', 'informeren'],
  },
  {
    id: 'voorzitterstraining',
    naam: 'Voorzitterstraining',
    aard: 'bestaand-aangepast',
    stap: 'implementeren',
    categorie: 'trainen',
    doel: 'Als voorzitter een integrale aanpak mogelijk maken en waarmaken.',
    inhoud: [
      'Voorzitten: een crisisvergadering leiden.',
      'Werken met de agenda uit het crisisplan, die met elke vergadering meebeweegt.',
      'Bijvoorbeeld: een korte eerste vergadering die alleen het beeld bespreekt, in de tweede de doelstellingen en uitgangspunten, en daarna vaste inhoudelijke onderwerpen die structuur geven.',
    ],
    doelgroepen: ['Voorzitters van het beleidsteam en de operationele teams'],
    duur: { van: 3, tot: 4 },
    bouwstenen: ['crisisagenda', 'doelstellingen', 'leiderschap'],
    bijzonderheden: ['crisisvergaderingen', 'doelstellingen', 'situationeel-bewustzijn', 'leiderschap'],
    kerntaken: ['voorzitten'],
  },
];
