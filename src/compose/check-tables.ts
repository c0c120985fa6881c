import type { Diagnostic } from '../model/diagnostic.ts';
import type { Cell, Document, Inline, Origin, Table } from '../model/document.ts';
import type { TooWideTable } from '../model/layout.ts';
import type { Workspace } from '../model/workspace.ts';
import { placeInAnswers } from './place-in-answer.ts';
import { templatePlace } from './template-place.ts';

interface Printed {
  readonly text: string;
  readonly origin?: Origin;
}

/** As many characters of a word are named. */
const mostNamed = 40;

/** Tables that do not fit on any page: their words are cut into pieces. Named at the answer with the widest word. */
export function checkTables(tables: readonly TooWideTable[], document: Document, workspace: Workspace): Diagnostic[] {
  return tables.map(({ table, columns, widest }) => {
    const word = longestWord(textsIn(widest));
    const { origin } = [...textsIn(widest), ...textsOfTable(table)].find((one) => one.origin) ?? {};
    const found = origin && placeInAnswers(workspace, origin.answers, word);
    const named = word.length > mostNamed ? `${word.slice(0, mostNamed)}…` : word;
    return {
      severity: 'warning',
      code: 'tabel-te-breed',
      message: `Deze tabel van ${columns} ${columns === 1 ? 'kolom' : 'kolommen'} past niet op een bladzijde, ook niet liggend: woorden als "${named}" worden in stukken gebroken.`,
      hint: 'Gebruik minder kolommen of kortere woorden, of maak er twee tabellen van.',
      at: found?.at ?? templatePlace(table.at ?? document.id),
    };
  });
}

const textsOfTable = ({ head, body }: Table): Printed[] =>
  [...head, ...body].flatMap(({ cells }) => cells.flatMap(textsIn));

const textsIn = ({ children }: Pick<Cell, 'children'>): Printed[] =>
  children.flatMap((child) => {
    if (child.kind === 'paragraph') return inlineTexts(child.children);
    return child.kind === 'list' ? child.items.flatMap(textsIn) : [{ text: child.label }];
  });

const inlineTexts = (inlines: readonly Inline[]): Printed[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline];
    return 'children' in inline && inline.kind !== 'footnote' ? inlineTexts(inline.children) : [];
  });

const longestWord = (texts: readonly Printed[]): string =>
  texts
    .flatMap(({ text }) => text.split(/\s+/))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
