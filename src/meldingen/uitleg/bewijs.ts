import type { Groep } from '../uitleg.ts';

/** Norms and evidence. */
export const bewijs: Groep = {
  waarom:
    'Een auditor gelooft wat hij kan openen. Klopt het bewijs niet met wat erover is opgeschreven, dan telt ook de rest niet meer.',
  meldingen: {
    'bewijs-ontbreekt': {
      betekenis: 'Het register noemt een stuk dat niet in de map `bewijzen` staat.',
      doen: 'Zet het bestand erbij, of verbeter de naam in `bewijzen/bewijzen.yaml`.',
    },
    'bewijs-onbruikbaar': {
      betekenis: 'Het bestand is geen PDF, PNG, JPEG of docx.',
      doen: 'Sla het op in een van die vormen.',
    },
    'bewijs-zonder-hash': {
      betekenis: 'Bij het stuk staat nog geen SHA-256: een getal dat bij precies dit bestand hoort.',
      doen: 'Neem de regel over die in de tip staat.',
    },
    'bewijs-veranderd': {
      betekenis: 'Het bestand is niet meer het bestand dat u registreerde.',
      doen: 'Zet het oude bestand terug. Is het nieuwe bedoeld, neem dan de SHA-256 over uit de tip.',
    },
    'bewijs-niet-genoemd': {
      betekenis:
        'Het bestand staat in de map `bewijzen`, maar niet in `bewijzen.yaml`; geen norm wordt ermee aangetoond.',
      doen: 'Zet het in het register, of haal het uit de map.',
    },
    'bewijzen-te-groot': {
      betekenis: 'De bewijsstukken zijn samen groter dan 250 MB; een dossier wordt dan te groot om na te gaan.',
      doen: 'Sla de grootste stukken kleiner op, of haal weg wat geen norm meer aantoont.',
    },
    'bronnen-te-groot': {
      betekenis:
        'Logo, lettertypen en bijlagen zijn samen groter dan 30 MB. Ze reizen mee in de PDF van het plan, en die moet te openen blijven.',
      doen: 'Sla de grootste bestanden kleiner op, of haal ze weg.',
    },
    'score-zonder-verbeterpunt': {
      betekenis: 'Een thema van de zelfevaluatie blijft onder de streefscore, en niemand doet er iets aan.',
      doen: 'Noem het thema bij een verbeterpunt, onder `normen`.',
    },
    'score-buiten-schaal': {
      betekenis: 'Een score is hoger dan `hoogste_score`.',
      doen: 'Verbeter een van de twee.',
    },
    'onbekende-versie': {
      betekenis: 'Een bevinding zegt dat het plan is gewijzigd in een versie die er niet is.',
      doen: 'Noem een versie uit de historie in `bouwstenen/documentbeheer.yaml`, of de versie waaraan u werkt.',
    },
    'onbekende-norm': {
      betekenis: 'Een sjabloon noemt een norm die in geen kader staat.',
      doen: 'Meld dit aan wie het sjabloon beheert; het ligt niet aan uw antwoorden.',
    },
  },
};
