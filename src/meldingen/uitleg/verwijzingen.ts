import type { Groep } from '../uitleg.ts';

/** References and what is left out. */
export const verwijzingen: Groep = {
  waarom: 'Antwoorden wijzen naar elkaar. Wat weg is, laat een lege plek achter in een zin die ergens anders staat.',
  meldingen: {
    'verwijzing-naar-niet-gebruikt': {
      betekenis: 'Antwoorden verwijzen naar een bouwsteen die u wegliet en waarvan het bestand weg is.',
      doen: 'Zet het bestand terug of haal de genoemde regels weg.',
    },
    'verwijzing-naar-niets': {
      betekenis:
        'Het plan verwijst naar een onderdeel dat er nog niet is, meestal door een open vraag. In de tekst staat *(niet opgenomen)*.',
      doen: 'Beantwoord de vraag van dat onderdeel; daarna verdwijnt de melding vanzelf.',
    },
    'plan-zonder-alarmering': {
      betekenis: 'U liet `melding-en-opschaling` weg: het plan zegt niet wie er gebeld wordt.',
      doen: 'Haal de bouwsteen weg onder niet_gebruikt in instelling.yaml en vul haar in, of zorg dat uw mensen elders vinden wie zij bellen.',
    },
    'kaarten-zonder-hoofdstuk': {
      betekenis: 'U liet `scenariokaarten` weg, maar er zijn kaarten. Die komen nu nergens.',
      doen: 'Haal de bouwsteen weg onder niet_gebruikt in instelling.yaml, of haal de kaarten uit de map.',
    },
  },
};
