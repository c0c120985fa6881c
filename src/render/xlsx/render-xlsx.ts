import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnLetters } from '../../model/cell-name.ts';
import type { Column, Table } from '../../model/table.ts';
import { element, type Xml, xmlText } from '../docx/xml.ts';
import { styles } from './styles.ts';
import { tablePart, tableSheet } from './table-sheet.ts';
import { textSheet } from './text-sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LISTS = 'Keuzelijsten';

/**
 * An Excel workbook (ECMA-376) of three sheets: the table, what to write in each column, and the lists of choices. The same
 * table gives the same bytes.
 */
export function renderXlsx(table: Table): Uint8Array {
  const lists = table.columns.filter((column) => column.choices.length > 0);
  const listRange = (column: Column): string | undefined => {
    const letter = columnLetters(lists.indexOf(column) + 1);
    return lists.includes(column) ? `${LISTS}!$${letter}$2:$${letter}$${column.choices.length + 1}` : undefined;
  };
  const namespaces = { xmlns: MAIN, 'xmlns:r': RELATIONS };
  const names = [table.name, 'Uitleg', LISTS];
  const parts: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names, namespaces, Math.max(1, table.fixed)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_name, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(MAIN),
    'xl/tables/table1.xml': tablePart(table, MAIN),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
    'xl/worksheets/sheet1.xml': tableSheet(table, namespaces, listRange),
    'xl/worksheets/sheet2.xml': textSheet(namespaces, guidance(table), 50),
    'xl/worksheets/sheet3.xml': textSheet(namespaces, listRows(lists), 30),
  };
  // The earliest moment a zip can hold, in local time: the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts))
    files[name] = [strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), { level: 6, mtime }];
  return zipSync(files);
}

const forms = { text: 'tekst', number: 'getal', date: 'datum', time: 'tijd' } as const;

const guidance = (table: Table): string[][] => [
  ['Kolom', 'Vorm', 'Wat hier hoort'],
  ...table.columns.map(({ title, kind, guidance: text, choices, choose }) => [
    title,
    choices.length === 0 ? forms[kind] : choose === 'many' ? `uit de lijst op het blad ${LISTS}` : 'kies uit de lijst',
    text,
  ]),
  ...table.notes.map((note) => ['', '', note]),
];

const listRows = (lists: readonly Column[]): string[][] => [
  lists.map((column) => column.title),
  ...Array.from({ length: Math.max(0, ...lists.map(({ choices }) => choices.length)) }, (_, row) =>
    lists.map(({ choices }) => choices[row] ?? ''),
  ),
];

/** @param fixed columns that are printed on every page */
const workbook = (names: readonly string[], namespaces: Record<string, string>, fixed: number): Xml =>
  element(
    'workbook',
    namespaces,
    element(
      'sheets',
      null,
      ...names.map((name, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    element(
      'definedNames',
      null,
      element(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: 0 },
        xmlText(`${names[0]}!$A:$${columnLetters(fixed)},${names[0]}!$1:$1`),
      ),
    ),
  );

const relationships = (targets: readonly (readonly [type: string, target: string])[]): Xml =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([type, target], index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONS}/${type}`, Target: target }),
    ),
  );

function contentTypes(sheets: number): Xml {
  const part = (name: string, type: string): Xml =>
    element('Override', { PartName: `/xl/${name}.xml`, ContentType: `${TYPE}.${type}+xml` });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('workbook', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
    part('styles', 'styles'),
    part('tables/table1', 'table'),
  );
}
