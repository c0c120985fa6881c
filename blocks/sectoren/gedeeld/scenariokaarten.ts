import type { Scenariokaart } from '../sector.ts';
import { kaart } from './kaart.ts';

/** Cards for the risks that any institution runs, by file name. */
export const basiskaarten: Readonly<Record<string, Scenariokaart>> = {
  brand: kaart({
    naam: 'Brand en ontruiming',
    risico: 'brand',
    kenmerken: 'Vuur of rook waardoor een deel van het gebouw leeg moet.',
    signalen: ['Het brandalarm gaat en er is vuur of rook gezien.', 'De brandweer vraagt om te ontruimen.'],
    beginniveau: 'niveau-2',
    stappen: [
      ['Bel 112 en zeg welk gebouw en welke verdieping.', 'meldpunt'],
      ['Breng mensen in gevaar eerst naar de ruimte ernaast.', 'coordinator-zorg'],
      ['Vang de brandweer op met plattegrond en sleutels.', 'coordinator-bedrijfsvoering'],
      ['Tel wie er was en wie er buiten staat.', 'coordinator-zorg'],
    ],
    gevolgen: [
      ['zorgvragers', 4, 'Rook en angst; niet iedereen kan zelf lopen.'],
      ['bedrijfsvoering', 3, 'Een deel van het gebouw is dagen niet te gebruiken.'],
      ['zorgcontinuiteit', 3, 'Zorg moet op een andere plek verder.'],
    ],
    doelstellingen: ['Iedereen is veilig en geteld.', 'Wie niet terug kan, slaapt vannacht op een goede plek.'],
    nafase: [
      'Opvang van wie brand of rook heeft meegemaakt.',
      'Herstel van het gebouw en afspraken met de verzekeraar.',
    ],
    eigenaar: 'coordinator-bedrijfsvoering',
  }),
  stroomuitval: kaart({
    naam: 'Langdurige stroomuitval',
    risico: 'stroomuitval',
    kenmerken: 'De stroom valt uit en niemand weet wanneer zij terug is.',
    signalen: ['De stroom is langer dan een kwartier weg.', 'De noodvoorziening start niet of geeft alarm.'],
    beginniveau: 'niveau-1',
    stappen: [
      ['Ga na wie van apparatuur afhankelijk is en ga daar eerst heen.', 'coordinator-zorg'],
      ['Controleer of de noodvoorziening werkt en voor hoeveel uur.', 'coordinator-bedrijfsvoering'],
      ['Vraag de netbeheerder hoe groot de storing is en hoe lang zij duurt.', 'coordinator-bedrijfsvoering'],
      ['Zoek mensen in liften en achter elektrische deuren.', 'coordinator-bedrijfsvoering'],
    ],
    gevolgen: [
      ['zorgvragers', 3, 'Apparatuur draait op een accu die leegraakt.'],
      ['bedrijfsvoering', 4, 'Geen lift, klimaat, keuken of elektrische sloten.'],
      ['ict', 3, 'Dossier, wifi en telefoon vallen na elkaar uit.'],
    ],
    doelstellingen: [
      'Niemand komt in gevaar door uitgevallen apparatuur.',
      'Voor elk komend dagdeel is bekend wat wel en niet kan.',
    ],
    nafase: ['Nakijken wat de storing met medicijnen en voedsel in koeling heeft gedaan.'],
    eigenaar: 'coordinator-bedrijfsvoering',
  }),
  'ict-uitval': kaart({
    naam: 'Uitval van ICT of telefonie',
    risico: 'ict-uitval',
    kenmerken: 'Het dossier, het netwerk of de telefonie is weg en herstel laat op zich wachten.',
    signalen: ['Op meer plekken tegelijk kan niemand inloggen of bellen.', 'ICT kan geen oorzaak of eindtijd noemen.'],
    beginniveau: 'niveau-1',
    stappen: [
      ['Zeg iedereen over te gaan op papier en noodtelefoons.', 'leider-operationeel-team'],
      ['Ga na of het een storing is of een aanval.', 'coordinator-ict'],
      ['Haal de laatste afdruk van medicatie en afspraken tevoorschijn.', 'coordinator-zorg'],
      ['Spreek af op welke tijden ICT de stand meldt.', 'informatiecoordinator'],
    ],
    gevolgen: [
      ['ict', 4, 'Gegevens en verbindingen zijn er niet.'],
      ['zorgcontinuiteit', 3, 'Alles duurt langer en fouten liggen op de loer.'],
      ['zorgvragers', 3, 'Medicatie en afspraken zijn niet na te kijken.'],
    ],
    doelstellingen: [
      'De noodzakelijke zorg gaat veilig door op papier.',
      'Wat op papier stond, staat later volledig in het dossier.',
    ],
    nafase: ['Papieren aantekeningen overnemen in het dossier en nalopen.'],
    eigenaar: 'coordinator-ict',
  }),
  cyberaanval: kaart({
    naam: 'Cyberaanval',
    risico: 'cyberaanval',
    kenmerken: 'Iemand is in onze systemen of houdt die gegijzeld.',
    signalen: [
      'Bestanden zijn versleuteld of er staat een losgeldeis op een scherm.',
      'Z-CERT of een leverancier waarschuwt voor een inbraak.',
    ],
    beginniveau: 'niveau-2',
    stappen: [
      ['Haal getroffen systemen van het netwerk; zet ze niet uit.', 'coordinator-ict'],
      ['Bel Z-CERT en vraag om hulp.', 'coordinator-ict'],
      ['Overleg buiten de eigen mail en telefonie om.', 'crisiscoordinator'],
      ['Ga na welke meldtermijnen zijn gaan lopen en schrijf de tijd op.', 'crisiscoordinator'],
    ],
    gevolgen: [
      ['ict', 4, 'Systemen zijn weg of niet te vertrouwen.'],
      ['zorgcontinuiteit', 3, 'Zorg gaat dagen tot weken op papier verder.'],
      ['vertrouwen', 3, 'Gegevens van {zorgvragers} kunnen op straat liggen.'],
    ],
    doelstellingen: ['De zorg gaat veilig door terwijl systemen uit staan.', 'De aanval breidt zich niet verder uit.'],
    nafase: ['Betrokkenen informeren van wie gegevens zijn geraakt.', 'Systemen één voor één schoon terugbrengen.'],
    eigenaar: 'coordinator-ict',
  }),
  personeelstekort: kaart({
    naam: 'Acuut tekort aan personeel',
    risico: 'personeelstekort',
    kenmerken: 'Voor de komende diensten zijn er te weinig mensen om veilige zorg te geven.',
    signalen: [
      'Twee diensten achter elkaar zijn niet te vullen.',
      'Veel medewerkers melden zich tegelijk ziek of kunnen niet komen.',
    ],
    beginniveau: 'niveau-1',
    stappen: [
      ['Zet op een rij wie er de komende drie diensten is.', 'coordinator-zorg'],
      ['Bepaal welke zorg altijd doorgaat en wat kan wachten.', 'coordinator-zorg'],
      ['Vraag collega-instellingen en invalkrachten om hulp.', 'leider-operationeel-team'],
    ],
    gevolgen: [
      ['zorgcontinuiteit', 3, 'Niet alle zorg kan doorgaan.'],
      ['medewerkers', 3, 'Wie er wel is, raakt overbelast.'],
      ['zorgvragers', 2, 'Vaste gezichten ontbreken en er is minder tijd.'],
    ],
    doelstellingen: ['De zorg die niet kan wachten, gaat door.', 'Niemand werkt langer dan verantwoord is.'],
    nafase: ['Tijd om bij te komen voor wie extra werkte.', 'Uitgestelde zorg inhalen.'],
    eigenaar: 'coordinator-zorg',
  }),
  'infectie-uitbraak': kaart({
    naam: 'Uitbraak van een infectie',
    risico: 'infectie-uitbraak',
    kenmerken: 'Meer mensen worden kort na elkaar ziek, waarschijnlijk door dezelfde besmetting.',
    signalen: [
      'Drie of meer mensen hebben binnen enkele dagen dezelfde klachten.',
      'De GGD of een laboratorium meldt een bijzondere verwekker.',
    ],
    beginniveau: 'niveau-1',
    stappen: [
      ['Houd zieken apart en zet beschermende middelen klaar.', 'coordinator-zorg'],
      ['Maak een lijst van zieken en van wie met hen in contact was.', 'coordinator-zorg'],
      ['Overleg met de GGD over testen en melden.', 'adviseur-zorg'],
    ],
    gevolgen: [
      ['zorgvragers', 3, 'Kwetsbare mensen kunnen ernstig ziek worden.'],
      ['medewerkers', 3, 'Verzuim loopt op, ook door zorg thuis.'],
      ['keten', 2, 'Opname, ontslag en overplaatsing stokken.'],
    ],
    doelstellingen: ['De besmetting verspreidt zich niet verder.', 'Zieken krijgen de zorg die zij nodig hebben.'],
    nafase: ['Nagaan hoe de besmetting binnenkwam en wat beter kan.'],
    eigenaar: 'coordinator-zorg',
  }),
  agressie: kaart({
    naam: 'Ernstige agressie of dreiging',
    risico: 'agressie',
    kenmerken: 'Iemand gebruikt geweld of dreigt ermee, in het gebouw of op afstand.',
    signalen: [
      'Iemand heeft een wapen of zegt dat te hebben.',
      'Er komt een dreigement binnen tegen mensen of een gebouw.',
    ],
    beginniveau: 'niveau-1',
    stappen: [
      ['Breng uzelf en anderen in veiligheid en bel 112.', 'meldpunt'],
      ['Sluit deuren en houd bezoekers buiten.', 'coordinator-bedrijfsvoering'],
      ['Vang de politie op en geef haar de leiding.', 'leider-operationeel-team'],
    ],
    gevolgen: [
      ['medewerkers', 4, 'Mensen zijn gewond of bang om te werken.'],
      ['zorgvragers', 3, 'Onrust en letsel bij wie in de buurt was.'],
      ['vertrouwen', 2, 'Beelden gaan rond voordat wij iets hebben gezegd.'],
    ],
    doelstellingen: ['Niemand raakt verder gewond.', 'Wie het meemaakte, krijgt dezelfde dag opvang.'],
    nafase: ['Aangifte en opvang van medewerkers.', 'Praten over wat er aan voorafging.'],
    eigenaar: 'coordinator-zorg',
  }),
  integriteit: kaart({
    naam: 'Misstand of negatieve publiciteit',
    risico: 'integriteit',
    kenmerken: 'Een misstand of een beschuldiging schaadt het vertrouwen in de instelling.',
    signalen: [
      'Een journalist vraagt om een reactie op een beschuldiging.',
      'Op sociale media gaat een beschuldiging snel rond.',
    ],
    beginniveau: 'niveau-2',
    stappen: [
      ['Schrijf op wat er vaststaat en wat niet.', 'informatiecoordinator'],
      ['Bel wie erdoor geraakt is voordat het nieuws dat doet.', 'adviseur-zorg'],
      ['Bereid één bericht voor: wat wij weten, doen en wanneer wij meer zeggen.', 'adviseur-communicatie'],
    ],
    gevolgen: [
      ['vertrouwen', 4, '{zorgvragers} en naasten twijfelen of de zorg veilig is.'],
      ['bestuur-recht', 3, 'Vragen van {toezicht}, inspectie en justitie.'],
      ['medewerkers', 2, 'Collega’s worden erop aangesproken.'],
    ],
    doelstellingen: [
      'Betrokkenen horen het nieuws van ons.',
      'De feiten worden zorgvuldig en onafhankelijk uitgezocht.',
    ],
    nafase: ['Onderzoek, uitkomsten delen en maatregelen volgen.'],
    eigenaar: 'adviseur-communicatie',
  }),
};
