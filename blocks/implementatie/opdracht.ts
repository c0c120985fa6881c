import { bedrag, datum, getal, groep, jaNee, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

export const planvormen = [
  'nieuw plan',
  'bestaande plannen aanscherpen en bundelen',
  'een breder plan aanvullen',
] as const;

/** The choice that has to be made before anything is written. */
export const keuzeVanPlan = groep({
  vorm: keuze(planvormen).meta({
    title: 'Wat voor plan',
    description:
      'Nieuw: er is weinig of het past niet meer. Aanscherpen: er is veel en het moet één geheel worden. Aanvullen: er is al een breed plan, zoals een rampenopvangplan.',
  }),
  reden: vraag(opmaak()).meta({ title: 'Reden', description: 'Zodat niemand later vraagt waarom het anders moest.' }),
  afgewezen: lijst(
    groep({
      vorm: keuze(planvormen).meta({ title: 'Andere mogelijkheid' }),
      waarom_niet: tekst().meta({ title: 'Waarom niet' }),
    }),
  )
    .optional()
    .meta({ title: 'Wat is afgewezen' }),
});

/** What the board decided, and what it gave with it. */
export const opdracht = groep({
  besluit: vraag(tekst()).meta({ title: 'Besluit', description: 'De opdracht in één of twee zinnen.' }),
  datum: vraag(datum()).meta({ title: 'Datum van het besluit' }),
  opdrachtgever: vraag(verwijzing('functionarissen')).meta({ title: 'Opdrachtgever' }),
  bewijs: vraag(tekst()).meta({ title: 'Waar het besluit staat', examples: ['Besluitenlijst bestuur, punt 4'] }),
  resultaten: vraag(lijst(tekst())).meta({ title: 'Wat er aan het eind moet liggen' }),
  einddatum: vraag(datum()).meta({ title: 'Project klaar op' }),
  buiten_opdracht: vraag(lijst(tekst())).meta({ title: 'Wat er niet bij hoort' }),
  mandaat: vraag(
    groep({
      mensen: vraag(tekst()).meta({
        title: 'Mensen',
        description: 'Over wie de projectleider mag beschikken, en hoeveel uur per week.',
      }),
      middelen: vraag(tekst()).meta({ title: 'Middelen', description: 'Ruimten, systemen, toegang, ondersteuning.' }),
      geld: vraag(bedrag()).meta({ title: 'Geld', description: 'Het bedrag dat de projectleider mag uitgeven.' }),
      beslist_zelf: vraag(lijst(tekst())).meta({ title: 'Wat de projectleider zelf beslist' }),
      legt_voor: vraag(lijst(tekst())).meta({ title: 'Wat naar het bestuur gaat' }),
    }),
  ).meta({ title: 'Mandaat' }),
});

/** Who runs the project, with a way to the board. */
export const organisatie = groep({
  sponsor: vraag(verwijzing('functionarissen')).meta({
    title: 'Bestuurlijk sponsor',
    description: 'De bestuurder die het onderwerp op de agenda houdt.',
  }),
  sponsor_doet: vraag(tekst()).meta({ title: 'Wat de sponsor doet' }),
  projectleider: vraag(verwijzing('functionarissen')).meta({
    title: 'Projectleider',
    description: 'Iemand met gezag door vakkennis, dicht bij het bestuur.',
  }),
  projectleider_doet: vraag(tekst()).meta({ title: 'Wat de projectleider doet' }),
  toegang_tot_bestuur: vraag(tekst()).meta({
    title: 'Toegang tot het bestuur',
    description: 'Hoe vaak, en hoe snel als het moet. Zonder toegang loopt een project vast.',
  }),
  projectgroep: vraag(
    lijst(
      groep({
        functionaris: verwijzing('functionarissen').meta({ title: 'Lid' }),
        inbreng: tekst().meta({ title: 'Inbreng', description: 'Waarom juist deze persoon.' }),
        werkt_met_het_plan: jaNee().meta({ title: 'Werkt in de acute fase met het plan' }),
        uren_per_maand: getal({ min: 0 }).optional().meta({ title: 'Uren per maand' }),
      }),
    ),
  ).meta({ title: 'Projectgroep' }),
  belanghebbenden: vraag(
    lijst(
      groep({
        wie: tekst().meta({ title: 'Wie' }),
        hoe: tekst().meta({ title: 'Hoe betrokken' }),
      }),
    ),
  ).meta({ title: 'Andere belanghebbenden' }),
  overleg: vraag(
    lijst(
      groep({
        overleg: tekst().meta({ title: 'Overleg' }),
        ritme: tekst().meta({ title: 'Hoe vaak' }),
        doel: tekst().meta({ title: 'Waarvoor' }),
      }),
    ),
  ).meta({ title: 'Overleg' }),
});
