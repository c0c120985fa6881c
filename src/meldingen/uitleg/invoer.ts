import type { Groep } from '../uitleg.ts';

/** Mistakes in what was typed (guide, chapter 16). */
export const invoer: Groep = {
  waarom:
    'Paraat raadt niet wat u bedoelt: in een plan dat ’s nachts gevolgd wordt, is een verkeerd geraden nummer of naam erger dan een melding.',
  meldingen: {
    inspringen: {
      betekenis:
        'Het begin van deze regel staat niet recht onder de velden waar hij bij hoort. Aan de spaties ziet Paraat wat bij elkaar hoort.',
      doen: 'Maak het aantal spaties gelijk aan dat van de regel erboven die erbij hoort.',
      melding: 'Deze regel begint met 3 spaties; hier horen er 2.',
      fout: 'een spatie te veel of te weinig voor een veld',
    },
    tab: {
      betekenis:
        'Er staat een tab waar spaties horen. Elke editor toont een tab anders breed, dus is niet te zien waar iets bij hoort.',
      doen: 'Haal de tab weg en typ spaties, twee per niveau.',
      melding: 'Hier staat een tab aan het begin van de regel.',
      fout: 'een tab vooraan',
    },
    'spatie-ontbreekt': {
      betekenis: 'Na een streepje of dubbele punt hoort een spatie.',
      doen: 'Typ de spatie.',
      melding: 'Na het streepje ontbreekt een spatie.',
      fout: '`-id: ict` of `soort:ziekenhuis`',
      goed: '`- id: ict`, `soort: ziekenhuis`',
    },
    'dubbele-punt-ontbreekt': {
      betekenis: 'Tussen de naam van een veld en het antwoord hoort een dubbele punt met een spatie.',
      doen: 'Typ de dubbele punt.',
      melding: 'Na "nummer" ontbreekt een dubbele punt.',
      fout: '`nummer 4477`',
      goed: '`nummer: 4477`',
    },
    'streepje-ontbreekt': {
      betekenis: 'Elk item van een lijst begint met een streepje, anders hoort het nog bij het vorige item.',
      doen: 'Zet een streepje en een spatie voor het eerste veld van het item.',
      melding: 'Hier begint een item van een lijst, maar het streepje ontbreekt.',
      fout: 'een item zonder streepje',
    },
    'dubbel-veld': {
      betekenis: 'Een veld kan in één item maar één keer voorkomen; Paraat weet niet welk van de twee geldt.',
      doen: 'Haal er een weg, of zet het streepje dat ontbreekt: dan is het een nieuw item.',
      melding: 'Het veld "nummer" staat hier twee keer.',
      fout: '`nummer:` twee keer in één item',
    },
    streepje: {
      betekenis: 'Een lang streepje of bolletje uit Word begint geen item van een lijst.',
      doen: 'Typ een gewoon streepje (het minteken).',
      melding: 'Hier staat "–" waar een gewoon streepje hoort.',
      fout: '`– id: ict` of `• Beslist` (uit Word)',
      goed: '`- id: ict`',
    },
    'harde-spatie': {
      betekenis: 'Een spatie die met plakken is meegekomen, telt niet als spatie aan het begin van een regel.',
      doen: 'Haal de spaties weg en typ ze opnieuw.',
      melding: 'Hier staat een harde spatie (U+00A0).',
      fout: 'een regel geplakt van een webpagina',
    },
    'dubbele-punt': {
      betekenis: 'Een dubbele punt met een spatie erachter begint in YAML een nieuw veld, ook midden in een zin.',
      doen: 'Zet het hele antwoord tussen enkele aanhalingstekens.',
      melding: 'Deze tekst bevat een dubbele punt met een spatie.',
      fout: '`uren: let op: dag en nacht`',
      goed: "`uren: 'let op: dag en nacht'`",
    },
    'aanhalingstekens-nodig': {
      betekenis: 'Sommige tekens hebben aan het begin van een antwoord een eigen betekenis.',
      waarom: 'Het bestand is zo niet te lezen, en Paraat raadt niet waar het antwoord begint en eindigt.',
      doen: 'Zet het hele antwoord tussen enkele aanhalingstekens.',
      melding: 'Een tekst kan niet zomaar met % beginnen.',
      fout: '`naam: %ICT`, `toegang: *7319 bij de pas`',
      goed: "`naam: '%ICT'`",
    },
    'yaml-verwijzing': {
      betekenis: 'Een antwoord dat met & of * begint, is in YAML een verwijzing. Die gebruikt Paraat niet.',
      doen: 'Zet het antwoord tussen enkele aanhalingstekens.',
      melding: 'Verwijzingen van YAML zelf (& en *) worden niet gebruikt.',
      fout: '`deurcode: *7319`',
      goed: "`deurcode: '*7319'`",
    },
    'yaml-label': {
      betekenis: 'Een antwoord dat met ! begint, is in YAML een label. Dat gebruikt Paraat niet.',
      doen: 'Zet het antwoord tussen enkele aanhalingstekens.',
      melding: 'Een woord dat met ! begint heeft in YAML een eigen betekenis.',
      fout: '`naam: !ICT`',
      goed: "`naam: '!ICT'`",
    },
    'aanhalingsteken-ontbreekt': {
      betekenis: 'Het antwoord begint met een aanhalingsteken, en het tweede ontbreekt.',
      doen: 'Zet er aan het eind ook een, of haal het eerste weg.',
      melding: 'Dit aanhalingsteken wordt nergens gesloten.',
      fout: "`naam: 'Piket ICT`",
      goed: "`naam: 'Piket ICT'`",
    },
    apostrof: {
      betekenis: 'Binnen enkele aanhalingstekens sluit een apostrof het antwoord af.',
      waarom: 'Wat na de apostrof komt, hoort dan niet meer bij het antwoord; zo is het bestand niet te lezen.',
      doen: 'Typ de apostrof twee keer, of gebruik dubbele aanhalingstekens eromheen.',
      melding: 'Deze apostrof sluit de tekst af.',
      fout: "`naam: 'Foto's van ICT'`, `uren: 's nachts`",
      goed: "`'Foto''s van ICT'`, `\"'s nachts\"`",
    },
    'aanhalingstekens-in-tekst': {
      betekenis: 'Een dubbel aanhalingsteken midden in de tekst sluit het antwoord te vroeg af.',
      doen: 'Zet enkele aanhalingstekens om het antwoord.',
      melding: 'Dit aanhalingsteken sluit de tekst te vroeg af.',
      fout: '`naam: "De "rode" lijn"`',
      goed: '`naam: \'De "rode" lijn\'`',
    },
    'kromme-aanhalingstekens': {
      betekenis: 'Aanhalingstekens uit Word zijn krom. Om een antwoord horen rechte.',
      doen: 'Typ rechte aanhalingstekens, of haal ze weg als zij niet nodig zijn.',
      melding:
        'Kromme aanhalingstekens tellen niet als aanhalingstekens om een antwoord. (Of, als waarschuwing: ze worden mee afgedrukt.)',
      fout: '`naam: ‘Piket: ICT’`',
      goed: "`naam: 'Piket: ICT'`",
    },
    'schuine-streep': {
      betekenis: 'Tussen dubbele aanhalingstekens begint een schuine streep een bijzonder teken.',
      doen: 'Zet enkele aanhalingstekens om het antwoord.',
      melding: 'Tussen dubbele aanhalingstekens heeft een schuine streep (\\) een eigen betekenis.',
      fout: '`rooster: "G:\\Dienst"`',
      goed: "`rooster: 'G:\\Dienst'`",
    },
    'afgekapt-antwoord': {
      betekenis: 'Een # met een spatie ervoor begint een opmerking; wat erna staat, komt niet in het plan.',
      doen: 'Hoort het bij het antwoord, zet dan enkele aanhalingstekens eromheen. Is het een opmerking, zet haar dan op een eigen regel.',
      melding: 'Wat na # staat, telt als opmerking en komt niet in het plan.',
      fout: '`naam: Gebouw #3`',
      goed: "`naam: 'Gebouw #3'`",
    },
    'haakje-ontbreekt': {
      betekenis: 'Een lijst tussen haakjes wordt niet gesloten.',
      doen: 'Zet aan het eind het sluithaakje.',
      melding: 'Deze lijst begint met [ en wordt niet gesloten.',
      fout: '`pool: [ruben-kuipers` of een haakje te veel',
      goed: '`pool: [ruben-kuipers]`',
    },
    'haakje-te-veel': {
      betekenis: 'Er staat een sluithaakje zonder begin.',
      doen: 'Haal het weg, of zet het haakje neer dat ontbreekt.',
      fout: '`pool: [ruben-kuipers]]`',
      goed: '`pool: [ruben-kuipers]`',
    },
    'tekst-naast-streep': {
      betekenis: 'Na | begint een tekst van meer regels. Die begint op de volgende regel.',
      doen: 'Zet de tekst op de regel eronder, twee spaties verder dan het veld.',
      melding: 'Na | mag op dezelfde regel niets meer staan.',
      fout: '`visie: | Wij oefenen`',
    },
    'geen-antwoord': {
      betekenis:
        'De tekens ~ en null betekenen in YAML "niets". Paraat drukt ze niet af en ziet ze niet als open vraag.',
      doen: 'Laat het veld leeg als u het nog niet weet.',
      melding: '"~" is hier geen antwoord en ook geen leeg veld.',
      fout: '`nummer: ~` of `null`',
      goed: '`nummer:`',
    },
    'onbekend-veld': {
      betekenis: 'Deze naam van een veld staat niet in dit bestand, of niet op deze plek.',
      doen: 'Neem de naam uit de tip, of kijk in het voorbeeld of het veld ergens anders hoort.',
      melding: 'Het veld "naaam" bestaat hier niet. Bedoelde u "naam"?',
      fout: '`naaam: Piket ICT`',
      goed: '`naam: Piket ICT`',
    },
    'ontbrekend-veld': {
      betekenis: 'Zonder dit veld kan het plan niet worden gemaakt.',
      doen: 'Vul het in. Staat er wel iets en begint dat met #, zet het dan tussen aanhalingstekens.',
      melding: 'Achter "naam" (Naam van het piket) staat niets.',
      fout: '`naam:` met niets erachter; `accentkleur: #005a9c`',
    },
    'ongeldige-waarde': {
      betekenis: 'Het antwoord past niet bij de vraag, zoals een woord waar een getal hoort.',
      doen: 'Schrijf het zoals de tip zegt. Alleen een vraag die open mag blijven, neemt `nvt`, met een reden op een eigen regel.',
      melding:
        'Dit is geen telefoonnummer. De tip zegt wat wel kan. Website: dit veld kan niet "niet van toepassing" zijn. Alleen een vraag die open mag blijven, neemt `nvt`.',
      fout: '`nummer: bel de centrale`, `datum: 2-11-2026`, `niveau: strategies`, `nummer: nvt`; `website:` met daaronder `nvt: geen`',
      goed: '`nummer: 4477`, `datum: 2026-11-02`',
    },
    'onbekende-verwijzing': {
      betekenis: 'Hier hoort een id van iets dat op een andere plek staat, en dat is er niet.',
      doen: 'Neem de id uit de tip of uit het register, of zet het ontbrekende bestand terug.',
      melding: '"anneke-vermeulem" bestaat niet in functionarissen. Bedoelde u "anneke-vermeulen"?',
      fout: '`functionaris: anneke-vermeulem`',
    },
    'dubbele-id': {
      betekenis:
        'Aan een id herkent Paraat waar een verwijzing over gaat. Twee dingen met dezelfde id zijn niet te onderscheiden.',
      doen: 'Geef een van de twee een andere id, en verander de verwijzingen naar dat ene ook.',
      melding: 'De id "techniek" staat twee keer in piketten.',
      fout: 'twee items met dezelfde `id`',
    },
    'id-veranderd': {
      betekenis: 'Andere antwoorden verwijzen nog naar de oude id, en agenda’s herkennen afspraken eraan.',
      doen: 'Zet hem terug, of verander de genoemde regels ook. Wilt u een andere naam tonen, verander dan naam of titel.',
      melding: 'De id "ict-piket" is waarschijnlijk veranderd.',
      fout: 'een id of kaart een andere naam gegeven',
    },
    'onbekend-bestand': {
      betekenis:
        'Dit bestand hoort niet bij een instelling, meestal door een tikfout in de naam of een verkeerde uitgang.',
      doen: 'Geef het de naam uit hoofdstuk 4 van de handleiding, of haal het weg.',
      melding: 'Bedoelde u "bouwstenen/visie.yaml"?',
      fout: 'een bestand `vissie.yaml`, `visie.yml` of `visie.yaml.txt`',
    },
  },
};
