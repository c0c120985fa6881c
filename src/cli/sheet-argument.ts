import { extname } from 'node:path';
import { type SheetOf, sheets } from '../table/sheets.ts';
import { suggest } from '../text/suggest.ts';
import { visible } from './visible.ts';

/** What `paraat export` and `paraat import` can be asked for, for their help. */
export const sheetChoices = `wat: ${Object.keys(sheets).join(' of ')}`;

/** The table that a word on the command line names, or why there is none, in Dutch. */
export function sheetNamed(word: string): SheetOf | string {
  const names = Object.keys(sheets) as (keyof typeof sheets)[];
  const found = names.find((name) => name === word);
  if (found) return sheets[found];
  const near = suggest(word, names);
  return `"${visible(word)}" is geen tabel. ${near ? `Bedoelde u ${near}?` : `Kies uit: ${names.join(', ')}.`}`;
}

/** `xlsx` or `csv` by the ending of a file name; undefined for any other. */
export function sheetFormat(file: string): 'xlsx' | 'csv' | undefined {
  const ending = extname(file).toLowerCase();
  return ending === '.xlsx' ? 'xlsx' : ending === '.csv' ? 'csv' : undefined;
}
