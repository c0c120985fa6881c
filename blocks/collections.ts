import { fixedFiles, optionalFiles } from './institution.ts';
import { collectionsOf } from './schema/walk.ts';

let found: ReadonlyMap<string, readonly string[]> | undefined;

/** The files whose answers feed a collection, by collection. The schemas never change: worked out once. */
export function filesOfCollections(): ReadonlyMap<string, readonly string[]> {
  found ??= findFiles();
  return found;
}

function findFiles(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const [path, schema] of [...fixedFiles, ...optionalFiles])
    for (const collection of collectionsOf(schema)) files.set(collection, [...(files.get(collection) ?? []), path]);
  return files;
}

/** What to type where an item of a collection is meant, in Dutch. */
export function placeOfCollection(collection: string): string {
  if (collection === 'bouwstenen') return 'naam van een bouwsteen, zoals visie';
  if (collection === 'scenariokaarten') return 'naam van een scenariokaart, zoals brand';
  if (collection === 'activiteitstypen') return 'type activiteit, zoals basismodule';
  if (collection === 'normen') return 'id van een norm, zoals kk-alarmering';
  if (collection === 'normenkaders') return 'naam van een normenkader, zoals iso-22361';
  return `id uit ${(filesOfCollections().get(collection) ?? [collection]).join(' of ')}`;
}
