import type { Groep } from '../uitleg.ts';

const doen =
  'Stuur de hele melding naar wie Paraat beheert. Past u zelf een sjabloon aan, kijk dan op de genoemde regel.';

/** Faults of templates: for who maintains the tool. */
export const sjablonen: Groep = {
  waarom: 'De sjablonen horen bij Paraat. Aan uw antwoorden ligt het waarschijnlijk niet.',
  meldingen: {
    'dubbel-anker': {
      betekenis: 'Een onderdeel van het document heeft twee keer dezelfde naam.',
      doen,
    },
    'dubbel-kenmerk': {
      betekenis: 'Een kenmerk staat twee keer op een element.',
      doen,
    },
    'keuze-zonder-opties': {
      betekenis: 'Een keuzeveld heeft niets om uit te kiezen.',
      doen,
    },
    kopniveau: {
      betekenis: 'Een kop slaat een niveau over.',
      doen,
    },
    'losse-tekst': {
      betekenis: 'Er staat tekst op een plek waar een alinea hoort.',
      doen,
    },
    'niet-gesloten': {
      betekenis: 'Een element is niet gesloten.',
      doen,
    },
    'niets-te-sluiten': {
      betekenis: 'Er wordt een element gesloten dat niet open is.',
      doen,
    },
    'onbekend-diagram': {
      betekenis: 'Het sjabloon vraagt een diagram dat er niet is.',
      doen,
    },
    'onbekend-element': {
      betekenis: 'Het sjabloon gebruikt een element dat niet bestaat.',
      doen,
    },
    'onbekend-invoerveld': {
      betekenis: 'Het sjabloon vraagt een soort invulveld dat er niet is.',
      doen,
    },
    'onbekend-kenmerk': {
      betekenis: 'Een element heeft een kenmerk dat het niet kent.',
      doen,
    },
    'onbekende-klasse': {
      betekenis: 'Een element heeft een class die het niet kent.',
      doen,
    },
    sjabloonfout: {
      betekenis: 'Het sjabloon kan niet worden uitgevoerd, vaak omdat een veld niet bestaat.',
      doen,
    },
    'tabel-zonder-kop': {
      betekenis: 'Een tabel heeft geen kopregel.',
      doen,
    },
    'verkeerde-plaats': {
      betekenis: 'Een element staat op een plek waar het niet hoort.',
      doen,
    },
  },
};
