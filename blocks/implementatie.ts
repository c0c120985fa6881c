import { ambitie, behouden, bewustNiet, fasen, taken } from './implementatie/aanpak.ts';
import { keuzeVanPlan, opdracht, organisatie } from './implementatie/opdracht.ts';
import { bedrag, datum, groep, keuze, lijst, tekst, verwijzing } from './schema/fields.ts';
import { vraag } from './schema/vraag.ts';

const bericht = groep({
  datum: vraag(datum()).meta({ title: 'Wanneer' }),
  doelgroep: tekst().meta({ title: 'Voor wie' }),
  boodschap: tekst().meta({ title: 'Boodschap' }),
  vorm: tekst().meta({ title: 'Hoe', description: 'Liefst een overleg of kanaal dat al bestaat.' }),
  afzender: vraag(verwijzing('functionarissen')).meta({
    title: 'Wie het vertelt',
    description: 'Laat het bestuur zelf aan het woord, zodat iedereen ziet dat het plan gedragen wordt.',
  }),
});

const mijlpaal = groep({
  datum: datum().meta({ title: 'Datum' }),
  mijlpaal: tekst().meta({ title: 'Mijlpaal' }),
  gehaald: keuze(['ja', 'nee', 'nog niet']).meta({ title: 'Gehaald' }),
  toelichting: tekst().optional().meta({ title: 'Toelichting' }),
});

const risico = groep({
  risico: tekst().meta({ title: 'Wat er mis kan gaan' }),
  kans: keuze(['klein', 'gemiddeld', 'groot']).meta({ title: 'Kans' }),
  gevolg: tekst().meta({ title: 'Gevolg' }),
  maatregel: vraag(tekst()).meta({ title: 'Wat we eraan doen' }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
});

const kostenpost = groep({
  post: tekst().meta({ title: 'Post' }),
  begroot: bedrag().meta({ title: 'Begroot' }),
  besteed: bedrag().meta({ title: 'Besteed tot nu' }),
  toelichting: tekst().optional().meta({ title: 'Toelichting' }),
});

const bestuursbesluit = groep({
  gaat_over: keuze(['crisisplan', 'oto-plan', 'invoering']).meta({
    title: 'Gaat over',
    description: 'Elk document noemt de besluiten die het nodig heeft, met het nummer van deze lijst.',
  }),
  besluit: tekst().meta({ title: 'Gevraagd besluit' }),
  bedragen: lijst(keuze(['oto', 'oto-eigen-bijdrage', 'beheer']))
    .optional()
    .meta({
      title: 'Bedragen per jaar',
      description: 'Paraat neemt ze over uit de hoofdstukken over OTO en borging en uit de begroting van het OTO-plan.',
    }),
  uren: tekst().optional().meta({ title: 'Uren en formatie' }),
  waarom: vraag(tekst()).meta({ title: 'Waarom nu' }),
  uiterlijk: vraag(datum()).meta({ title: 'Uiterlijk op' }),
  anders: vraag(tekst()).meta({ title: 'Als het niet wordt genomen' }),
});

/** `implementatie.yaml`: how the crisis plan comes about and takes root, from assignment to upkeep. */
export const implementatie = groep({
  keuze: vraag(keuzeVanPlan).meta({ title: 'Keuze: nieuw, aanscherpen of aanvullen' }),
  opdracht: vraag(opdracht).meta({
    title: 'Bestuurlijke opdracht en mandaat',
    vertrouwelijk: 'bestuur',
    description: 'Vraag het bestuur om een besluit met mensen, middelen en geld; anders blijft het een goed voornemen.',
  }),
  organisatie: vraag(organisatie).meta({ title: 'Projectorganisatie', vertrouwelijk: 'bestuur' }),
  ambitie: vraag(ambitie).meta({ title: 'Ambitie', vertrouwelijk: 'bestuur' }),
  behouden: vraag(behouden).meta({
    title: 'Wat al goed werkt en blijft',
    vertrouwelijk: 'bestuur',
    description: 'Noem het hardop. Anders denken mensen dat alles overboord gaat.',
  }),
  fasen: vraag(fasen).meta({
    title: 'Stappen in de tijd',
    vertrouwelijk: 'bestuur',
    description: 'Stappen mogen elkaar overlappen.',
  }),
  mijlpalen: vraag(lijst(mijlpaal)).meta({ title: 'Mijlpalen', vertrouwelijk: 'bestuur' }),
  taken: vraag(taken).meta({
    title: 'Taken per stap',
    vertrouwelijk: 'bestuur',
    description: 'Neem over elke tip een standpunt in: met een taak hier, of met een reden onder bewust_niet.',
  }),
  bewust_niet: vraag(bewustNiet).meta({ title: 'Bewust niet gedaan', vertrouwelijk: 'bestuur' }),
  communicatie: vraag(lijst(bericht)).meta({ title: 'Communicatie over het plan', vertrouwelijk: 'bestuur' }),
  risicos: vraag(lijst(risico)).meta({ title: 'Risico’s van het project', vertrouwelijk: 'bestuur' }),
  geld: vraag(lijst(kostenpost)).meta({
    title: 'Projectkosten',
    vertrouwelijk: 'bestuur',
    description: 'Zonder de activiteiten uit het OTO-plan; die staan in de begroting daar.',
  }),
  geld_toelichting: vraag(tekst()).meta({ title: 'Toelichting op de kosten', vertrouwelijk: 'bestuur' }),
  besluiten: vraag(lijst(bestuursbesluit)).meta({
    title: 'Gevraagde besluiten van het bestuur',
    vertrouwelijk: 'bestuur',
  }),
}).meta({
  title: 'Implementatie',
  description: 'Hoe het plan tot stand komt en gaat leven: opdracht, project, taken en besluiten.',
});
