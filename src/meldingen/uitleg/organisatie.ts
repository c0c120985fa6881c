import type { Groep } from '../uitleg.ts';

/** What rules say of the organisation. */
export const organisatie: Groep = {
  waarom:
    'Een plan kan op papier af zijn en ’s nachts toch niet werken, omdat een stoel leeg blijft of een nummer niet klopt.',
  meldingen: {
    'ontbrekende-houder': {
      betekenis: 'Een sleutelrol heeft geen houder.',
      doen: 'Zet onder houders wie de rol vervult, met als: houder.',
    },
    'ontbrekende-vervanger': {
      betekenis: 'Een sleutelrol heeft te weinig vervangers.',
      doen: 'Zet onder houders wie de rol overneemt, met als: vervanger.',
    },
    'vervangt-zichzelf': {
      betekenis: 'Iemand staat twee keer bij dezelfde rol.',
      doen: 'Kies een andere vervanger, of geef een van de twee een einddatum met tot.',
    },
    'vertrokken-functionaris': {
      betekenis: 'Iemand die weg is, heeft nog een rol of staat nog in een rooster.',
      doen: 'Geef de rol of de dienst aan een ander. Laat de vertrokken persoon met zijn einddatum staan.',
    },
    'dubbele-bezetting': {
      betekenis: 'Eén persoon heeft in een team twee rollen.',
      doen: 'Verdeel de rollen over twee mensen, of leg bij bezettingsregels vast waarom het hier kan.',
    },
    'vervangers-zitten-al-in-team': {
      betekenis: 'Wie een rol kan overnemen, zit zelf al in het team; dan blijft een stoel leeg.',
      doen: 'Zoek een vervanger die geen rol in hetzelfde team heeft.',
    },
    'een-piket-twee-rollen': {
      betekenis: 'Twee rollen in één team hebben hetzelfde piket.',
      doen: 'Geef een van de rollen een eigen piket.',
    },
    'ontvanger-zonder-rol': {
      betekenis: 'Iemand staat met naam op de distributielijst, maar heeft geen rol of is vertrokken.',
      doen: 'Geef deze functionaris een rol onder houders, of haal de naam van de lijst.',
    },
    'rol-zonder-ontvanger': {
      betekenis: 'Een rol staat op de distributielijst, zelf of via een team, maar niemand vervult die rol.',
      doen: 'Wijs een houder aan, of haal de rol van de lijst.',
    },
    'ontvanger-dubbel': {
      betekenis: 'Dezelfde functionaris staat twee keer met naam op de distributielijst.',
      doen: 'Laat één van de twee staan. Wie ook via een rol of team op de lijst komt, krijgt toch één pakket.',
    },
    'voorzitter-houdt-log': {
      betekenis: 'De voorzitter van een team houdt ook het logboek bij.',
      doen: 'Wijs een ander aan als logger.',
    },
    'team-onder-zichzelf': {
      betekenis: 'Een team valt, via andere teams, onder zichzelf.',
      doen: 'Kijk bij elk genoemd team na wat achter onder staat en haal de kring eruit.',
    },
    'uitwijk-in-zelfde-gebouw': {
      betekenis: 'De reserveruimte valt tegelijk met de eerste uit.',
      doen: 'Kies een uitwijkruimte in een ander gebouw.',
    },
    'houder-vertrekt': {
      betekenis: 'De houder van een rol vertrekt, en voor de dag erna is er niemand.',
      doen: 'Zet de opvolger onder houders, met van: en de eerste dag.',
    },
    'ruimte-niet-in-gebruik': {
      betekenis: 'Een team of activiteit gebruikt een ruimte die op die dag niet in gebruik is.',
      doen: 'Zet bij de oude ruimte opvolger: met de id van de nieuwe, of kies een andere ruimte.',
    },
    'opvolger-zonder-einde': {
      betekenis: 'Een ruimte heeft een opvolger, maar geen laatste dag.',
      doen: 'Zet bij die ruimte tot: met de laatste dag.',
    },
    'nummer-zonder-overgang': {
      betekenis: 'Een piket krijgt een nieuw nummer, en nergens staat dat het oude daarna nog werkt.',
      doen: 'Laat het oude nummer een paar weken doorlopen en zet bij oude_tot de laatste dag.',
    },
    'oud-nummer': {
      betekenis: 'In een tekst of een ander veld staat een nummer dat vervalt of al vervallen is.',
      doen: 'Noem het piket in plaats van het nummer, of noem in dezelfde alinea ook het nieuwe.',
    },
    'wet-geldt-anders': {
      betekenis: 'Bij een wet staat iets anders dan u antwoordde op de vraag of u eronder valt.',
      waarom: 'Een plan dat op twee plaatsen iets anders zegt over dezelfde wet, houdt bij een audit geen stand.',
      doen: 'Maak de twee gelijk; wat uw jurist vaststelde, gaat voor.',
    },
    'meldklok-ontbreekt': {
      betekenis: 'De Cyberbeveiligingswet geldt voor u, en een van haar drie meldtermijnen staat niet in uw lijst.',
      waarom:
        'Tijdens een aanval zoekt niemand op wat de wet vraagt: wat niet in de lijst staat, wordt te laat gemeld.',
      doen: 'Zet de termijn onder meldklokken, met aan wie en welke rol meldt.',
    },
    'verouderde-gegevens': {
      betekenis: 'Nummers zijn op de datum van de versie langer dan zes maanden niet gecontroleerd.',
      doen: 'Bel de nummers na en zet de datum bij gecontroleerd_op.',
    },
    'plan-zonder-eigenaar': {
      betekenis: 'Niemand houdt een bestaand plan bij.',
      doen: 'Zet bij het plan een eigenaar.',
    },
    'plan-herziening-verlopen': {
      betekenis: 'Een bestaand plan had al herzien moeten zijn.',
      doen: 'Laat het plan herzien, of zet er een nieuwe datum bij.',
    },
    'risico-zonder-voorbereiding': {
      betekenis: 'Een zwaar risico heeft geen kaart en geen plan.',
      doen: 'Maak een scenariokaart, noem een plan, of verlaag de score met een reden.',
    },
    'niveau-zonder-besluit': {
      betekenis: 'Van een opschalingsniveau is niet vastgelegd wie het instelt.',
      doen: 'Zet bij het niveau achter wie_besluit een rol.',
    },
    'geen-nummer-buiten-kantoortijd': {
      betekenis: 'Er is geen nummer dat ’s nachts wordt opgenomen.',
      doen: 'Vul buiten_kantoortijd in bij bouwstenen/melding-en-opschaling.yaml, en het nummer bij dat piket.',
    },
    'geen-route-zonder-telefonie': {
      betekenis: 'Er is geen manier om te alarmeren als de telefonie uitvalt.',
      doen: 'Vul zonder_telefonie in bij bouwstenen/melding-en-opschaling.yaml.',
    },
    'tip-zonder-standpunt': {
      betekenis: 'Over een advies over invoeren is nog niets besloten.',
      doen: 'Geef het advies een taak, of zet het met een reden onder bewust_niet in implementatie.yaml.',
    },
  },
};
