import type { SomeKind } from './kind.ts';

/** Every kind of case, by name; read when it is needed, for a process that only dies needs no renderers. */
export const kinds: ReadonlyMap<string, () => Promise<SomeKind>> = new Map<string, () => Promise<SomeKind>>([
  ['answers', async () => (await import('./kinds/answers.ts')).answers],
  ['yaml', async () => (await import('./kinds/yaml-text.ts')).yamlText],
  ['spreadsheet', async () => (await import('./kinds/spreadsheet.ts')).spreadsheet],
  ['dossier', async () => (await import('./kinds/dossier.ts')).dossier],
  ['picture', async () => (await import('./kinds/material.ts')).pictures],
  ['font', async () => (await import('./kinds/material.ts')).fonts],
  ['word-template', async () => (await import('./kinds/material.ts')).wordTemplates],
  ['tree', async () => (await import('./kinds/tree.ts')).trees],
  ['lists', async () => (await import('./kinds/lists.ts')).lists],
  ['planted', async () => (await import('./kinds/planted.ts')).planted],
]);

/** The kinds in turn: as often as each deserves. */
const turns: readonly string[] = [
  'answers',
  'tree',
  'yaml',
  'spreadsheet',
  'answers',
  'picture',
  'dossier',
  'tree',
  'answers',
  'lists',
  'yaml',
  'word-template',
  'spreadsheet',
  'answers',
  'picture',
  'font',
];

/** The kind of the case with this number. */
export const kindOf = (number: number): string => turns[number % turns.length]!;
