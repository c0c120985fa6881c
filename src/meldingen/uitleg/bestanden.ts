import type { Groep } from '../uitleg.ts';

/** Files and folders. */
export const bestanden: Groep = {
  waarom:
    'Elk antwoord heeft één vaste plek. Zou Paraat een bestand stil overslaan, dan verdween er een hoofdstuk zonder dat iemand het zag.',
  meldingen: {
    'ontbrekend-bestand': {
      betekenis: 'Dit bestand is er niet.',
      doen: 'Maak het, of laat de bouwsteen weg. Alleen `instelling.yaml` en `oto/beleid.yaml` moeten er zijn.',
    },
    'onbekende-map': {
      betekenis:
        'Deze map hoort niet bij een instelling, bijvoorbeeld `Bouwstenen` met een hoofdletter of `bouwstenen oud`.',
      doen: 'Hernoem haar of haal haar weg.',
    },
    'ongebruikt-bestand': {
      betekenis: 'Geen enkel document gebruikt dit bestand.',
      doen: 'Haal het weg, of noem het (een logo).',
    },
    'geen-utf-8': {
      betekenis: 'Sla het bestand op met de codering UTF-8.',
      doen: 'Open het in een editor die de codering laat kiezen, zoals Visual Studio Code, en bewaar het als UTF-8. Kijk daarna of letters met accenten nog kloppen.',
    },
    'bestand-te-groot': {
      betekenis: 'Meer dan 5 MB of 150.000 velden (50 MB voor een ander bestand).',
      doen: 'Kijk of het juiste bestand er staat.',
    },
    'bestandsnaam-onleesbaar': {
      betekenis: 'De naam bevat beschadigde tekens, vaak uit een oud zip-bestand.',
      doen: 'Hernoem het bestand.',
    },
    'geen-gewoon-bestand': {
      betekenis: 'Een snelkoppeling, of een map met de naam van een bestand.',
      doen: 'Zet het bestand zelf neer.',
    },
    onleesbaar: {
      betekenis:
        'De computer geeft het bestand of de map niet: in gebruik, geen rechten, of alleen online in OneDrive.',
      doen: 'Sluit het programma dat het gebruikt, zet het op "Altijd op dit apparaat bewaren", of vraag de beheerder om rechten.',
    },
  },
};
