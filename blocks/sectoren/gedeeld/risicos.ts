import type { Risico } from '../sector.ts';

/** Risks that any institution runs; each has a card of the same name in `scenariokaarten.ts`. */
export const basisrisicos: readonly Risico[] = [
  {
    id: 'brand',
    naam: 'Brand en ontruiming',
    categorie: 'gebouw en ontruiming',
    herkomst: 'binnen',
    eigenaar: 'coordinator-bedrijfsvoering',
  },
  {
    id: 'stroomuitval',
    naam: 'Langdurige stroomuitval',
    categorie: 'nutsvoorzieningen en apparatuur',
    herkomst: 'beide',
    eigenaar: 'coordinator-bedrijfsvoering',
  },
  {
    id: 'ict-uitval',
    naam: 'Uitval van ICT of telefonie',
    categorie: 'ICT en digitale dreiging',
    herkomst: 'beide',
    eigenaar: 'coordinator-ict',
  },
  {
    id: 'cyberaanval',
    naam: 'Cyberaanval',
    categorie: 'ICT en digitale dreiging',
    herkomst: 'buiten',
    eigenaar: 'coordinator-ict',
  },
  {
    id: 'personeelstekort',
    naam: 'Acuut tekort aan personeel',
    categorie: 'personeel',
    herkomst: 'beide',
    eigenaar: 'coordinator-zorg',
  },
  {
    id: 'infectie-uitbraak',
    naam: 'Uitbraak van een infectie',
    categorie: 'infectie en volksgezondheid',
    herkomst: 'beide',
    eigenaar: 'coordinator-zorg',
  },
  {
    id: 'agressie',
    naam: 'Ernstige agressie of dreiging',
    categorie: 'veiligheid en geweld',
    herkomst: 'beide',
    eigenaar: 'coordinator-zorg',
  },
  {
    id: 'integriteit',
    naam: 'Misstand of negatieve publiciteit',
    categorie: 'integriteit en reputatie',
    herkomst: 'beide',
    eigenaar: 'adviseur-communicatie',
  },
];
