import type { Groep } from '../uitleg.ts';

/** Form and characters. */
export const vorm: Groep = {
  waarom: 'Wat niet te lezen of af te drukken is, zou in het plan ontbreken zonder dat iemand het merkt.',
  meldingen: {
    'geen-yaml': {
      betekenis: 'Paraat weet niet wat er mis is.',
      doen: 'Kijk op deze regel en de regel erboven.',
    },
    'geen-veldnaam': {
      betekenis: 'Voor de dubbele punt staat iets anders dan een naam, bijvoorbeeld haakjes of een `?`.',
      doen: 'Zet voor de dubbele punt een naam zoals de vraag heet, zonder haakjes of leestekens.',
    },
    'twee-documenten': {
      betekenis: 'Er staat een regel `---` in een YAML-bestand.',
      doen: 'Haal die weg.',
    },
    'te-diep': {
      betekenis: 'Te veel niveaus in elkaar. In een lange tekst zijn het er hooguit zes.',
      doen: 'Haal niveaus weg. Staan er toevallig veel spaties voor een regel, haal die dan weg.',
    },
    'opmaak-onbekend': {
      betekenis:
        'In een lange tekst staat opmaak die niet kan, zoals een afbeelding, een citaat met `>`, een streep `---`, HTML of een koppeling zonder `https://`. De tekens komen zo in het document. De tip zegt wat wel kan; bedoelt u het teken zelf, zet er dan een `\\` voor.',
      doen: 'Kijk in de tip wat wel kan, of zet een schuine streep voor een teken dat u letterlijk bedoelt.',
    },
    'verboden-teken': {
      betekenis: 'Een onzichtbaar stuurteken, vaak meegekomen met plakken.',
      doen: 'Typ het woord opnieuw.',
    },
    'teken-zonder-letterbeeld': {
      betekenis: 'Een emoji of vreemd schriftteken dat niet kan worden afgedrukt.',
      doen: 'Schrijf een woord.',
    },
  },
};
