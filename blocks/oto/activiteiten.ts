import { categorieen } from '../catalogus/activiteitstype.ts';
import { stappen } from '../catalogus/stappen.ts';
import { bedrag, collectie, getal, groep, id, jaNee, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';
import { planning } from './planning.ts';

/** How much is at stake in the build-up: from one person to the chain. */
export const omvangen = ['individu', 'team', 'teams', 'organisatie', 'keten'] as const;

/** How hard it is, in the order of the build-up. */
export const complexiteiten = ['eenvoudig', 'gemiddeld', 'complex'] as const;

export const werkvormen = [
  'e-learning',
  'workshop',
  'training',
  'tabletop',
  'teamoefening',
  'systeemoefening',
  'ketenoefening',
  'bijeenkomst',
  'gesprek',
  'test',
] as const;

const kosten = groep({
  totaal: bedrag().meta({ title: 'Kosten in totaal' }),
  oto_gelden: bedrag().meta({ title: 'Gevraagd uit OTO-gelden', description: 'Vul 0 in als u niets vraagt.' }),
  eigen_bijdrage: bedrag().meta({ title: 'Eigen bijdrage' }),
  eigen_uren: getal({ min: 0 }).optional().meta({
    title: 'Eigen uren',
    description: 'Uren van deelnemers en begeleiders samen. Staan naast de kosten en tellen daar niet in mee.',
  }),
}).superRefine(({ totaal, oto_gelden, eigen_bijdrage }, { addIssue }) => {
  const samen = Math.round(100 * (oto_gelden + eigen_bijdrage)) / 100;
  if (Math.abs(samen - totaal) < 0.005) return;
  const typed = (amount: number) => String(amount).replace('.', ',');
  addIssue({
    code: 'custom',
    path: ['totaal'],
    message: `Gevraagd uit OTO-gelden en eigen bijdrage zijn samen ${typed(samen)}, maar het totaal is ${typed(totaal)}. Verbeter het bedrag dat niet klopt.`,
  });
});

/** `oto/activiteiten.yaml`: the table of OTO activities, of the plan year and of earlier years. */
export const activiteiten = collectie(
  'activiteiten',
  groep({
    id: id().meta({
      title: 'Id',
      description: 'Blijft altijd gelijk, ook als titel of datum wijzigt: de agenda van deelnemers hangt eraan.',
    }),
    nr: tekst().meta({ title: 'Nummer', examples: ['27-01'] }),
    titel: tekst().meta({ title: 'Titel' }),
    type: verwijzing('activiteitstypen').meta({ title: 'Type activiteit' }),
    stap: keuze(stappen).meta({ title: 'Stap', description: 'De stap van de implementatie waaraan dit bijdraagt.' }),
    categorie: keuze(categorieen).meta({ title: 'Categorie' }),
    niveau: keuze(['instelling', 'regionaal', 'landelijk', 'keten']).meta({
      title: 'Niveau',
      description: 'Wie de activiteit organiseert: de instelling zelf, de regio, het land of partners samen.',
    }),
    omvang: keuze(omvangen).meta({ title: 'Omvang', description: 'Bouw op van klein naar groot.' }),
    complexiteit: keuze(complexiteiten).meta({
      title: 'Complexiteit',
      description: 'Bouw op van eenvoudig naar complex.',
    }),
    doel: vraag(tekst()).meta({
      title: 'Doel',
      description: 'Wat deelnemers na afloop weten, kunnen of hebben getoetst.',
    }),
    bouwstenen: vraag(lijst(verwijzing('bouwstenen'))).meta({ title: 'Bouwstenen van het crisisplan' }),
    beleidsdoelen: vraag(lijst(verwijzing('beleidsdoelen'))).meta({ title: 'Draagt bij aan beleidsdoel' }),
    norm: tekst()
      .optional()
      .meta({ title: 'Norm uit het kwaliteitskader', description: 'Zoals in de eigen zelfevaluatie.' }),
    scenarios: lijst(verwijzing('scenariokaarten')).optional().meta({ title: 'Scenario' }),
    thema: tekst().optional().meta({ title: 'Thema' }),
    doelgroep: vraag(lijst(verwijzing('rollen'))).meta({ title: 'Doelgroep (rollen)' }),
    doelgroep_overig: tekst().optional().meta({ title: 'Doelgroep buiten de crisisorganisatie' }),
    deelnemers: vraag(getal({ min: 1, geheel: true })).meta({ title: 'Aantal deelnemers' }),
    meekijkers: lijst(verwijzing('rollen')).optional().meta({
      title: 'Meekijkers',
      description: 'Wie meekijkt om ervaring op te doen, zonder zelf mee te doen.',
    }),
    werkvorm: keuze(werkvormen).meta({ title: 'Werkvorm' }),
    uitvoerder: keuze(['intern', 'extern', 'intern en extern']).meta({ title: 'Uitvoerder' }),
    verantwoordelijk: vraag(verwijzing('rollen')).meta({ title: 'Verantwoordelijk' }),
    partners: lijst(verwijzing('partners')).optional().meta({ title: 'Samen met' }),
    planning: vraag(planning).meta({ title: 'Planning' }),
    deelname: keuze(['elke keer', 'een keer']).optional().meta({
      title: 'Wie deelneemt, komt',
      description:
        'Bij meer data of een reeks: komt iedereen elke keer (zo telt Paraat als u niets invult), of kiest ieder een van de keren?',
    }),
    onaangekondigd: jaNee().optional().meta({
      title: 'Onaangekondigd',
      description:
        'Bij ja staat de dag alleen in de agenda van wie verantwoordelijk is. De plannen en de andere agenda’s noemen hem niet.',
    }),
    duur_uren: vraag(getal({ min: 0 })).meta({ title: 'Duur in uren', description: 'Per keer, voor een deelnemer.' }),
    ruimte: verwijzing('ruimten').optional().meta({ title: 'Ruimte' }),
    plaats: tekst().optional().meta({ title: 'Plaats', description: 'Als het geen ruimte uit het register is.' }),
    kosten: vraag(kosten).meta({ title: 'Kosten', vertrouwelijk: 'verantwoording' }),
    te_delen: jaNee().optional().meta({ title: 'Als voorbeeld te delen met de regio' }),
    evaluatiemethode: vraag(tekst()).meta({ title: 'Evaluatiemethode' }),
    toetscriterium: vraag(tekst()).meta({
      title: 'Toetscriterium',
      description: 'Waaraan u na afloop ziet dat het doel is gehaald.',
    }),
    status: keuze(['gepland', 'aangevraagd', 'toegekend', 'uitgevoerd', 'vervallen']).meta({ title: 'Status' }),
    netwerkactiviteit: verwijzing('netwerkactiviteiten').optional().meta({
      title: 'Activiteit van het netwerk',
      description:
        'De id in oto/netwerk.yaml. Titel, planning, duur, plaats en wat het netwerk verder weet, komen dan daarvandaan; vul die hier niet in.',
    }),
  }),
).meta({
  title: 'OTO-activiteiten',
  description: 'Elke opleiding, training en oefening, van dit jaar en van eerdere jaren.',
});
