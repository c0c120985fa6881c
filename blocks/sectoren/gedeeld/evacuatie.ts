import type { Risico } from '../sector.ts';
import { kaart } from './kaart.ts';

/** A whole site has to leave, for days: for sectors where people live. */
export const evacuatie = {
  risico: {
    id: 'evacuatie',
    naam: 'Een hele locatie moet weg',
    categorie: 'natuur en omgeving',
    herkomst: 'buiten',
    eigenaar: 'coordinator-bedrijfsvoering',
  } satisfies Risico,
  kaart: kaart({
    naam: 'Een hele locatie moet weg',
    risico: 'evacuatie',
    kenmerken: 'Een locatie is voor dagen of langer niet bewoonbaar, door water, gas, instorting of een bevel.',
    signalen: ['De veiligheidsregio bereidt een evacuatie voor.', 'Het gebouw is onveilig verklaard.'],
    beginniveau: 'niveau-3',
    stappen: [
      ['Maak per persoon een lijst: mobiliteit, medicatie, hulpmiddelen, naaste.', 'coordinator-zorg'],
      ['Vraag de GHOR om vervoer en opvangplekken.', 'crisiscoordinator'],
      ['Pak medicatie, dossier en een vertrouwd voorwerp in, met naam.', 'coordinator-zorg'],
      ['Bel alle naasten met dezelfde boodschap.', 'adviseur-communicatie'],
    ],
    gevolgen: [
      ['zorgvragers', 4, 'Verhuizen is zwaar en ontregelt; sommigen overleven het slecht.'],
      ['bedrijfsvoering', 4, 'Bedden, voeding en hulpmiddelen moeten mee.'],
      ['medewerkers', 3, 'Werken op een vreemde plek, misschien ook zelf getroffen.'],
    ],
    doelstellingen: [
      'Iedereen komt veilig aan, met dossier en medicatie.',
      'Naasten weten dezelfde dag waar iemand is.',
    ],
    nafase: ['Terugkeer voorbereiden, ook als die lang duurt.', 'Volgen hoe het met verhuisde mensen gaat.'],
    eigenaar: 'coordinator-bedrijfsvoering',
  }),
};
