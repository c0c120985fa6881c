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
      betekenis: 'Iemand die weg is, heeft nog een rol.',
      doen: 'Geef de rol aan een ander. Laat de vertrokken persoon met zijn einddatum staan.',
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
