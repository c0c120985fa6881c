import type { Groep } from '../uitleg.ts';

/** What rules say of the OTO activities. */
export const oto: Groep = {
  waarom: 'Een activiteit die niet past in tijd, mensen of geld, verzet u liever nu dan op de dag zelf.',
  meldingen: {
    'duur-buiten-type': {
      betekenis: 'De activiteit is korter of langer dan bij haar type hoort.',
      doen: 'Verander de duur, of kies een type dat erbij past.',
    },
    'doelgroep-zonder-leden': {
      betekenis: 'Op die dag heeft niemand een rol uit de doelgroep. Met `doelgroep_overig` zijn er wel deelnemers.',
      doen: 'Geef de rol een houder, kies een andere doelgroep, of schrijf bij doelgroep_overig wie er komen.',
    },
    'op-feestdag': {
      betekenis:
        'De dag is een feestdag volgens de Algemene termijnenwet, of eerste paas- of pinksterdag. 5 mei telt elk jaar. Goede Vrijdag geeft een opmerking.',
      doen: 'Kies een andere dag.',
    },
    'in-geblokkeerde-periode': {
      betekenis:
        'De dag valt in een periode uit `oto/beleid.yaml`. Een week of maand telt pas als er geen dag vrij is. Zet wat toch doorgaat bij die periode onder `uitgezonderd`.',
      doen: 'Kies een andere dag, of zet de activiteit bij die periode onder uitgezonderd.',
    },
    'in-weekend-of-nacht': {
      betekenis:
        'Opmerking: de activiteit valt in een weekend of tussen 0 en 6 uur. Een huisartsenspoedpost, een RAV en de geboortezorg krijgen haar niet.',
      doen: 'Kies een andere dag of tijd, tenzij u juist dan wilt oefenen.',
    },
    'dubbel-gepland': {
      betekenis: 'Iemand zit in de doelgroep van twee activiteiten die overlappen. Zonder tijden telt de hele dag.',
      doen: 'Verzet een van de twee, zet er tijden bij, of laat een vervanger gaan.',
    },
    'te-veel-uren': {
      betekenis:
        'Iemand komt boven `max_uren_per_kwartaal`. Zijn er minder plaatsen dan mensen in de doelgroep, dan is niet zeker wie komt: dat wordt één opmerking.',
      doen: 'Verzet een activiteit naar een ander kwartaal, laat een vervanger gaan, of verhoog de grens in oto/beleid.yaml.',
    },
    'te-veel-cofinanciering': {
      betekenis:
        'Er wordt een groter deel uit OTO-gelden gevraagd dan `hoogste_percentage`, voor een activiteit, een andere post of het hele plan.',
      doen: 'Verlaag het bedrag bij oto_gelden en verhoog het eigen deel.',
    },
    'boven-plafond': {
      betekenis: 'Het plan vraagt meer dan het netwerk kan toekennen.',
      doen: 'Verlaag bedragen bij oto_gelden, of spreek met het netwerk een hoger bedrag af.',
    },
    'boven-oto-budget': {
      betekenis: 'Het plan kost meer dan het budget in `bouwstenen/oto.yaml`.',
      doen: 'Schrap of versober activiteiten, of vraag het bestuur om een hoger budget.',
    },
    'voor-het-besluit': {
      betekenis:
        'Opmerking: activiteiten met status `aangevraagd` vragen OTO-gelden en beginnen voordat het netwerk beslist (`besluit_op`). Leg vast wie dan betaalt.',
      doen: 'Spreek af wie betaalt als het geld er niet komt, of plan ze na het besluit.',
    },
    'onvolledige-activiteit': {
      betekenis:
        'Bij doel, evaluatiemethode of bouwstenen staat `nvt`, of alle genoemde bouwstenen worden niet gebruikt. Leeg is een open vraag.',
      doen: 'Vul het veld in, of laat het leeg als u het nog niet weet.',
    },
    'nieuw-zonder-basismodule': {
      betekenis:
        'Iemand begon minder dan een jaar geleden in een rol, of sinds de laatste basismodule, heeft die niet gevolgd, en er is er geen gepland.',
      doen: 'Plan een basismodule voor deze rol, of zet onder eerder_gevolgd in oto/uitvoering.yaml wanneer die is gevolgd.',
    },
  },
};
