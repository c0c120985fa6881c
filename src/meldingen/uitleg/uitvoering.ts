import type { Groep } from '../uitleg.ts';

/** What was held, compared with the plan. */
export const uitvoering: Groep = {
  waarom:
    'Het jaarverslag en de verantwoording van OTO-gelden rekenen met wat hier staat. Wat elkaar tegenspreekt, vraagt een toezichthouder terug.',
  meldingen: {
    'oto-gelden-boven-grens': {
      betekenis:
        'Van de werkelijke kosten komt een groter deel uit OTO-gelden dan mag. De grens is `hoogste_percentage` bij `toekenning`; staat die er niet, dan geldt die van `financiering` in `oto/beleid.yaml`. Zonder grens is het nooit meer dan de kosten.',
      doen: 'Verlaag het bedrag uit OTO-gelden, of verbeter de kosten.',
    },
    'opkomst-te-hoog': {
      betekenis: 'Er kwamen er meer dan verwacht. Klopt dat, schrijf dan bij `reden_afwijking` waarom.',
      doen: 'Klopt het niet, verbeter dan het aantal bij opkomst.',
    },
    'aanwezigen-meer-dan-opkomst': {
      betekenis: 'Er zijn meer namen dan de opkomst telt.',
      doen: 'De opkomst telt iedereen, ook wie met naam is genoemd. Verbeter het aantal of de namen.',
    },
    'datum-buiten-jaar': {
      betekenis: 'De dag ligt in een ander jaar dan waarin de activiteit gepland stond.',
      doen: 'Verbeter de datum. Is de activiteit naar een ander jaar verplaatst, geef haar dan daar een eigen regel.',
    },
    'datum-in-toekomst': {
      betekenis: 'De dag ligt na de datum van de versie, of na de `--peildatum` van `paraat check`.',
      doen: 'Verbeter de datum, of haal de regel weg tot de activiteit is gehouden of de inzet er is geweest.',
    },
    'niet-doorgegaan-met-uitkomst': {
      betekenis:
        'De activiteit ging niet door, maar heeft wel een dag, opkomst, namen of oordeel. Kosten mogen, als bij `reden_afwijking` staat waarom.',
      doen: 'Ging zij toch door, zet dan doorgegaan op ja. Anders haalt u die antwoorden weg.',
    },
    'status-en-uitvoering-verschillen': {
      betekenis:
        'De status past niet bij wat ervan kwam: gehouden en toch vervallen of gepland, niet doorgegaan en toch uitgevoerd, of uitgevoerd zonder dat het onder `gehouden` staat. Met meer data mag een activiteit gepland blijven tot de laatste keer.',
      doen: 'Verbeter de status in oto/activiteiten.yaml, of wat er onder gehouden staat in oto/uitvoering.yaml.',
    },
    'criterium-zonder-bevinding': {
      betekenis:
        'Opmerking: het toetscriterium is deels of niet gehaald, en geen bevinding noemt deze activiteit bij `uit_activiteit`.',
      doen: 'Leg onder bevindingen vast wat er moet veranderen en wie dat doet, met uit_activiteit.',
    },
    'besteding-telt-niet-op': {
      betekenis:
        'Wat vorig jaar is besteed, is niet wat de gehouden activiteiten van die categorie samen kostten; of er kwam meer uit OTO-gelden dan er is besteed.',
      doen: 'Vergelijk de bedragen onder besteding en gehouden in oto/uitvoering.yaml. Wat bij geen activiteit hoort, krijgt een eigen post.',
    },
  },
};
