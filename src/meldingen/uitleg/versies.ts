import type { Groep } from '../uitleg.ts';

/** What was released. */
export const versies: Groep = {
  waarom:
    'Wat is vastgesteld, moet later nog precies zo te lezen zijn: daaruit volgt wat er sindsdien is veranderd en welke afspraken in agenda’s staan.',
  meldingen: {
    'versie-beschadigd': {
      betekenis:
        'In een vastgelegde versie is iets veranderd, toegevoegd of weg. Zet de map terug uit een reservekopie. Bij een oudere versie is het een waarschuwing.',
      doen: 'Staat uw map in git, kijk dan ook of git de regeleinden in versies veranderde.',
    },
    'versienummer-al-gebruikt': {
      betekenis: 'U veranderde iets na een vastgelegde versie, maar het nummer is nog hetzelfde.',
      doen: 'Geef een hoger nummer, met een nieuwe datum, ingangsdatum en `vastgesteld_op`.',
    },
    'versie-ontbreekt': {
      betekenis: 'Een versie die ooit is vastgelegd, staat niet meer in `versies`.',
      doen: 'Zet de map terug.',
    },
    'geen-versie': {
      betekenis: 'In `versies` staat iets dat Paraat daar niet vastlegde.',
      doen: 'Zet het ergens anders.',
    },
    'te-veel-versies': {
      betekenis: 'Meer dan 1.000 versies.',
      doen: 'Kijk of de juiste map er staat.',
    },
  },
};
