import type { Groep } from '../uitleg.ts';

/** Weak spots that only `check` shows. */
export const aandachtspunten: Groep = {
  waarom:
    'Alle vragen kunnen beantwoord zijn en het kan toch misgaan. Een aandachtspunt is nooit een fout: u beslist wat u ermee doet.',
  meldingen: {
    'sleutelrol-zonder-nummer': {
      betekenis: 'Een sleutelrol heeft geen piketnummer, en niemand erin heeft een mobiel nummer of een nummer thuis.',
      doen: 'Geef de rol een piket met een nummer, of een van de mensen een mobiel nummer.',
    },
    'een-persoon-veel-rollen': {
      betekenis: 'Iemand vervult vijf of meer rollen, als houder of als vervanger.',
      doen: 'Verdeel de rollen over meer mensen, te beginnen met de sleutelrollen.',
    },
    'niemand-met-basismodule': {
      betekenis: 'In een sleutelrol heeft niemand een geldige basismodule.',
      doen: 'Plan een basismodule met deze rol in de doelgroep, of zet onder eerder_gevolgd in oto/uitvoering.yaml wie haar al volgde.',
    },
    'vervanger-oefent-niet': {
      betekenis: 'De houder van een sleutelrol oefende een bijzonderheid, en niet elke vervanger deed dat ook.',
      doen: 'Laat bij de volgende oefening een vervanger de rol spelen.',
    },
    'scenario-nooit-geoefend': {
      betekenis:
        'Volgens `oto/` is een scenariokaart nooit geoefend. Wat alleen op de kaart zelf staat onder `getest`, telt niet mee.',
      doen: 'Noem het scenario bij een activiteit in oto/activiteiten.yaml.',
    },
    'scenario-lang-niet-geoefend': {
      betekenis:
        'Een scenariokaart is langer geleden geoefend dan `oefeninterval_maanden` in `oto/beleid.yaml` (zonder antwoord: 24).',
      doen: 'Noem het scenario bij een activiteit in oto/activiteiten.yaml.',
    },
    'bouwsteen-nooit-geoefend': {
      betekenis: 'Een ingevulde bouwsteen is nooit in praktijk gebracht.',
      doen: 'Noem de bouwsteen bij een activiteit in oto/activiteiten.yaml.',
    },
    'bouwsteen-lang-niet-geoefend': {
      betekenis:
        'Een ingevulde bouwsteen is langer geleden in praktijk gebracht dan `oefeninterval_maanden` in `oto/beleid.yaml` (zonder antwoord: 24).',
      doen: 'Noem de bouwsteen bij een activiteit in oto/activiteiten.yaml.',
    },
    'sprong-in-opbouw': {
      betekenis:
        'Een oefening slaat voor een rol een stap over: van eenvoudig naar complex, of van één team naar de hele organisatie.',
      doen: 'Plan eerst een eenvoudiger activiteit voor deze rollen, of verlaag de complexiteit.',
    },
    'wettelijke-eis-open': {
      betekenis: 'De Cyberbeveiligingswet geldt voor u, en een eis eruit is nog niet geregeld.',
      doen: 'Spreek af wie het regelt en voor wanneer, en zet de stand daarna op geregeld.',
    },
    'bevinding-zonder-gevolg': {
      betekenis:
        'Door een bevinding veranderde nog geen plan, er volgde geen activiteit uit, of haar datum is voorbij.',
      doen: 'Leg in oto/uitvoering.yaml bij de bevinding vast wat er volgt, wie dat doet en wat er in het plan is gewijzigd.',
    },
    'activiteit-zonder-uitkomst': {
      betekenis: 'De dag van een activiteit is voorbij, en in `oto/uitvoering.yaml` staat niet wat ervan kwam.',
      doen: 'Zet haar onder gehouden in oto/uitvoering.yaml, ook als zij niet doorging.',
    },
  },
};
