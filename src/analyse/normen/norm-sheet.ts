import type { Column, Table } from '../../model/table.ts';
import type { NormMatrix, NormRow } from './norm-matrix.ts';
import { normStates } from './norm-state.ts';

const text = (title: string, width: number, guidance: string, choices: readonly string[] = []): Column => ({
  title,
  kind: 'text',
  width,
  guidance,
  choices,
  choose: 'one',
});

const columns: readonly Column[] = [
  text('Norm', 24, 'Id van de norm.'),
  text('Artikel', 30, 'Kader met artikel, hoofdstuk of thema.'),
  text('Stand', 14, 'Hoe het ervoor staat.', normStates),
  text('Eis', 44, 'Wat er gevraagd wordt, in eigen woorden.'),
  text('Document', 20, 'Waar de eis is uitgewerkt. Een norm met meer plekken heeft meer regels.'),
  text('Nummer', 10, 'Nummer van het hoofdstuk of de paragraaf.'),
  text('Titel', 30, 'Titel van het hoofdstuk of de paragraaf.'),
  { ...text('Bladzijde', 10, 'Bladzijde in de PDF.'), kind: 'number' },
  text('Bewijs', 44, 'Wat een auditor kan openen, of wat de antwoorden erover zeggen.'),
  text('Wat het sluit', 44, 'Wat er nog moet gebeuren.'),
  text('Wie', 24, 'Rol die het regelt.'),
  { ...text('Voor', 12, 'Uiterste datum.'), kind: 'date' },
  text('PDCA', 8, 'Stap van de cyclus.', ['plan', 'do', 'check', 'act']),
  text('Bron', 44, 'Wat er gelezen is, en de datum van die tekst.'),
];

/** The matrix as one flat table: a row per norm and place, so that it can be filtered from both sides. */
export const normSheet = ({ kaders }: NormMatrix): Table => ({
  name: 'Normmatrix',
  fixed: 2,
  columns,
  notes: ['Dit blad is gemaakt uit de antwoorden. Wat u hier verandert, komt niet in de plannen.'],
  rows: kaders.flatMap(({ normen }) => normen.flatMap(rowsOf)),
});

function rowsOf(row: NormRow): string[][] {
  const places = row.plekken.map(({ title, section }) => [
    title,
    section.number,
    section.title,
    section.page === null ? '' : String(section.page),
  ]);
  const plans = row.plannen.map((naam) => [naam, '', '', '']);
  const all = [...places, ...plans];
  return (all.length > 0 ? all : [['', '', '', '']]).map((place) => [
    row.id,
    row.artikel,
    row.stand,
    row.eis,
    ...place,
    row.bewijs.flatMap(({ texts }) => texts).join('; '),
    row.sluit.join(' '),
    row.wie ?? '',
    row.voor ?? '',
    row.pdca,
    row.bron,
  ]);
}
