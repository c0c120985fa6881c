import type { Groep } from '../uitleg.ts';

/** House style, own chapters and annexes. */
export const huisstijl: Groep = {
  waarom: 'Ook een eigen logo, hoofdstuk of bijlage moet leesbaar zijn, afgedrukt en voorgelezen.',
  meldingen: {
    'te-weinig-contrast': {
      betekenis: 'De kleur is te licht voor tekst.',
      doen: 'Neem de tint uit de tip.',
    },
    'logo-ontbreekt': {
      betekenis: 'Het logo staat niet in de map, of heet anders. Hoofdletters tellen mee.',
      doen: 'Zet het bestand in de map met antwoorden, of verbeter de naam bij logo in instelling.yaml.',
    },
    'logo-onbruikbaar': {
      betekenis: 'Geen PNG of JPEG, beschadigd of te groot.',
      doen: 'Sla het opnieuw op.',
    },
    'sjabloon-ontbreekt': {
      betekenis: 'Het Word-sjabloon staat niet in de map, of heet anders.',
      doen: 'Zet het sjabloon in de map met antwoorden, of verbeter de naam bij word in instelling.yaml.',
    },
    'sjabloon-onbruikbaar': {
      betekenis:
        'Geen `.docx` of `.dotx`, beschadigd, te groot, met macro’s, of met een afbeelding die Paraat niet overneemt. De melding zegt wat.',
      doen: 'Vraag communicatie om het sjabloon als gewoon Word-bestand zonder macro’s, of laat het weg: Paraat gebruikt dan de eigen opmaak.',
    },
    'lettertype-ontbreekt': {
      betekenis: 'Het lettertype staat niet in de map, of heet anders.',
      doen: 'Zet het bestand van het lettertype in de map met antwoorden, of verbeter de naam in instelling.yaml.',
    },
    'lettertype-onbruikbaar': {
      betekenis: 'Geen TTF of OTF, te groot, of het mag niet in een PDF.',
      doen: 'Vraag communicatie om een ander bestand.',
    },
    'kop-ontbreekt': {
      betekenis: 'Een eigen hoofdstuk begint niet met een kop tussen twee regels `---`.',
      doen: 'Zet bovenaan een regel met drie streepjes, dan de velden van het hoofdstuk, dan weer drie streepjes. Het voorbeeldziekenhuis heeft er een om na te doen.',
    },
    'naam-van-hoofdstuk-bezet': {
      betekenis: 'Uw hoofdstuk heet als een deel van het plan.',
      doen: 'Geef het bestand een andere naam.',
    },
    'na-zonder-gevolg': {
      betekenis:
        'Een eigen hoofdstuk vraagt met `na` om een plek die er niet is: het is een bijlage, of het document heeft dat hoofdstuk niet. Het komt achteraan.',
      doen: 'Noem een hoofdstuk dat in dit document staat, of haal de regel met na weg.',
    },
    'te-veel-cellen': {
      betekenis: 'Een rij van een tabel heeft meer cellen dan de kop.',
      doen: 'Haal cellen weg of geef de kop er een kolom bij. Een streep | in een tekst schrijft u met een schuine streep ervoor: \\|.',
    },
    'tabel-te-breed': {
      betekenis: 'De tabel past niet op een bladzijde.',
      doen: 'Gebruik minder kolommen of kortere woorden.',
    },
    'kaart-te-lang': {
      betekenis: 'Een kaart past niet op haar één of twee bladzijden.',
      doen: 'Kort het aangewezen deel in. De melding zegt hoeveel centimeter en regels er te veel zijn. Er gaat niets verloren: de rest staat op een bladzijde extra.',
    },
    'bijlage-ontbreekt': {
      betekenis: 'De lijst noemt een bestand dat niet in de map `bijlagen` staat.',
      doen: 'Zet het bestand in de map bijlagen, of verbeter de naam in bijlagen.yaml. Hoofdletters tellen mee.',
    },
    'bijlage-onbruikbaar': {
      betekenis: 'Geen PDF, PNG of JPEG, beschadigd, te groot of met een wachtwoord.',
      doen: 'Sla het opnieuw op als PDF, PNG of JPEG zonder wachtwoord; een groot beeld eerst kleiner.',
    },
    'bijlage-niet-genoemd': {
      betekenis: 'Het bestand staat in de map, maar niet in `bijlagen.yaml`.',
      doen: 'Zet het in de lijst, of haal het uit de map.',
    },
    'bijlage-alleen-bijgevoegd': {
      betekenis: 'De PDF is geen PDF/A; haar bladzijden komen niet in het plan.',
      doen: 'Bewaar haar in Word of LibreOffice als PDF/A als de bladzijden zelf in het plan moeten komen. Anders is er niets te doen.',
    },
  },
};
