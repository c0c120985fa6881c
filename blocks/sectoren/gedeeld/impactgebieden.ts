import type * as z from 'zod';
import type { impactgebieden as blok } from '../../bouwstenen/impactgebieden.ts';

type Impactgebied = Exclude<NonNullable<z.input<typeof blok.schema>['impactgebieden']>, { nvt: string }>[number];

/** The default list of impact areas; cards of every sector refer to these ids. */
export const impactgebieden: readonly Impactgebied[] = [
  {
    id: 'zorgvragers',
    naam: 'Zorgvragers en naasten',
    omvat: 'Leven, gezondheid en rust van {zorgvragers} en van wie om hen geven',
    hulpvragen: ['Wie loopt nu gevaar?', 'Wie kan zichzelf niet redden?', 'Wat weten de naasten?'],
    adviseur: 'adviseur-zorg',
  },
  {
    id: 'medewerkers',
    naam: 'Medewerkers, vrijwilligers en bezoekers',
    omvat: 'Hun veiligheid, hun belasting en hun zorg om thuis',
    hulpvragen: ['Is iedereen veilig?', 'Wie lost wie af, en wanneer?', 'Wie heeft het extra zwaar?'],
  },
  {
    id: 'zorgcontinuiteit',
    naam: 'Zorgcontinuïteit',
    omvat: 'De zorg die door moet gaan, vandaag en de komende dagen',
    hulpvragen: ['Welke zorg kan geen uur wachten?', 'Wat kan later of elders?', 'Hoe lang houden wij dit vol?'],
    adviseur: 'coordinator-zorg',
  },
  {
    id: 'bedrijfsvoering',
    naam: 'Gebouw en logistiek',
    omvat: 'Gebouw, stroom, water, warmte, voeding en vervoer',
    hulpvragen: ['Wat doet het nog en hoe lang?', 'Is het gebouw veilig?', 'Wat raakt het eerst op?'],
    adviseur: 'coordinator-bedrijfsvoering',
  },
  {
    id: 'ict',
    naam: 'ICT en gegevens',
    omvat: 'Dossier, netwerk, telefonie en de privacy van gegevens',
    hulpvragen: ['Wat werkt er niet?', 'Kloppen de gegevens nog?', 'Kan iemand meekijken die dat niet mag?'],
    adviseur: 'coordinator-ict',
  },
  {
    id: 'vertrouwen',
    naam: 'Vertrouwen en media',
    omvat: 'Wat mensen van ons denken en wat er over ons gezegd wordt',
    hulpvragen: ['Wat vragen mensen ons nu?', 'Wat gaat er rond dat niet klopt?', 'Wie moet het van ons horen?'],
    adviseur: 'adviseur-communicatie',
  },
  {
    id: 'bestuur-recht',
    naam: 'Bestuur, recht en toezicht',
    omvat: 'Bevoegdheden, meldplichten, aansprakelijkheid en toezicht',
    hulpvragen: ['Wie mag dit besluiten?', 'Welke melding moet vandaag de deur uit?'],
    adviseur: 'voorzitter',
  },
  {
    id: 'financien',
    naam: 'Financiën',
    omvat: 'Kosten, verzekering en inkomsten',
    hulpvragen: ['Welke uitgaven zijn nu nodig?', 'Wie houdt de kosten bij?'],
  },
  {
    id: 'keten',
    naam: 'Keten en regio',
    omvat: 'Wie op ons rekent en op wie wij rekenen',
    hulpvragen: ['Wie merkt dit ook?', 'Van wie hebben wij hulp nodig?', 'Wat heeft de regio van ons nodig?'],
  },
];
