import type { Risico } from '../sector.ts';
import { kaart } from './kaart.ts';

/** Somebody in our care is gone: for sectors where people live or stay. */
export const vermissing = {
  risico: {
    id: 'vermissing',
    naam: 'Vermissing',
    categorie: 'veiligheid en geweld',
    herkomst: 'binnen',
    eigenaar: 'coordinator-zorg',
  } satisfies Risico,
  kaart: kaart({
    naam: 'Vermissing',
    risico: 'vermissing',
    kenmerken: 'Iemand die niet alleen weg kan of mag, is spoorloos.',
    signalen: [
      'Iemand is niet op de afgesproken plek en neemt niet op.',
      'Een deur of hek staat open en er mist iemand.',
    ],
    beginniveau: 'niveau-1',
    stappen: [
      ['Doorzoek gebouw en terrein, ook kasten, kelders en water.', 'coordinator-zorg'],
      ['Bel de politie met signalement, kleding, gezondheid en risico.', 'leider-operationeel-team'],
      ['Bel de naasten en spreek een vast contact af.', 'coordinator-zorg'],
      ['Vraag de politie voordat er een foto naar buiten gaat.', 'adviseur-communicatie'],
    ],
    gevolgen: [
      ['zorgvragers', 4, 'Gevaar door verkeer, kou, water of gemiste medicatie.'],
      ['medewerkers', 3, 'Schuldgevoel en lange zoektochten.'],
      ['vertrouwen', 3, 'Een oproep gaat binnen een uur rond.'],
    ],
    doelstellingen: [
      'De vermiste is zo snel mogelijk veilig terug.',
      'Naasten horen elk uur van ons, ook zonder nieuws.',
    ],
    nafase: ['Nagaan hoe het kon gebeuren.', 'Nazorg voor naasten en team, ook bij een goede afloop.'],
    eigenaar: 'coordinator-zorg',
  }),
};
