import { schemaOfFile } from '../../blocks/institution.ts';
import { kindsOf, walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { onceFor } from '../model/once-for.ts';
import type { AnswerFile, AnswerPath, Workspace } from '../model/workspace.ts';
import { type Dialect, type Token, tokensOf } from './markdown.ts';
import { unknownMarkup } from './unknown-markup.ts';

/** Lists up to this deep can be told apart and leave enough room for their text. */
const deepestList = 6;

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Line of the text, from 0. */
  readonly line: number;
}

/** What may stand in a text, for who typed something else. */
const supported: Readonly<Record<Dialect, string>> = {
  answer: 'alinea’s, lijsten met - of 1., **vet**, *schuin* en koppelingen als [tekst](https://...)',
  chapter:
    'alinea’s, tussenkoppen met ##, lijsten met - of 1., tabellen, **vet**, *schuin* en koppelingen als [tekst](https://...)',
};

/**
 * Longer texts that would not be printed as they are meant: lists too deep to set and cells beyond the columns of their
 * table are errors, for words would be lost; Markdown that is not supported is a warning, for its signs print.
 */
export function checkMarkdown(workspace: Workspace): Diagnostic[] {
  return [...workspace.answers.values()].flatMap(checkFile);
}

const checkFile = onceFor((file: AnswerFile): readonly Diagnostic[] => {
  const schema = schemaOfFile(file.path);
  const problems: Diagnostic[] = [];
  if (schema && kindsOf(schema).has('opmaak'))
    walk(schema, file.value, ({ path, meta, value }) => {
      if (meta.veld === 'opmaak' && typeof value === 'string') problems.push(...problemsOf(file, path, value));
    });
  return problems;
});

function problemsOf(file: AnswerFile, path: AnswerPath, text: string): Diagnostic[] {
  const dialect = file.path.endsWith('.md') ? 'chapter' : 'answer';
  const lines = text.split('\n').map((line) => line.trim());
  const faults = faultsOf(lines, text, dialect).map(
    ({ line, ...fault }): Diagnostic => ({
      severity: 'error',
      ...fault,
      at: placeOfLine(file, path, lines, line),
    }),
  );
  const unknown = unknownMarkup(lines.join('\n'), dialect).map(
    ({ what, advice, count, line, column, length }): Diagnostic => {
      const whole = placeOfLine(file, path, lines, line);
      return {
        severity: 'warning',
        code: 'opmaak-onbekend',
        message: `${what} kan hier niet: de tekens komen zo in het document${count > 1 ? ` (${count} keer in deze tekst)` : ''}.`,
        hint: `${advice} Wat wel kan: ${supported[dialect]}.`,
        at: whole.length === lines[line]?.length ? { ...whole, column: whole.column + column, length } : whole,
      };
    },
  );
  return [...faults, ...unknown];
}

/** Where a line of an answer stands: counted from its first line, else searched, for it may be folded. */
function placeOfLine(file: AnswerFile, path: AnswerPath, lines: readonly string[], index: number): Place {
  const text = lines[index]!;
  const line = file.placeInText(path, lines[0]!).line + index;
  const typed = file.lines[line - 1] ?? '';
  if (typed.trim() !== text) return file.placeInText(path, text);
  return { file: file.path, line, column: typed.indexOf(text) + 1, length: text.length };
}

function faultsOf(lines: readonly string[], text: string, dialect: Dialect): Fault[] {
  const lineOf = ({ map }: Token) => map?.[0] ?? 0;
  let depth = 0;
  let columns = 0;
  return tokensOf(text, dialect).flatMap((token): Fault[] => {
    if (/^(bullet|ordered)_list_/.test(token.type)) depth += token.nesting;
    // one fault for a deep list, whatever is deeper in it
    if (/_list_open$/.test(token.type) && depth === deepestList + 1)
      return [
        {
          code: 'te-diep',
          message: `Deze lijst staat dieper dan ${deepestList} niveaus; zo kan hij niet leesbaar worden afgedrukt.`,
          hint: 'Haal de lijst een paar niveaus naar voren, of maak er een alinea van.',
          line: lineOf(token),
        },
      ];
    if (token.type === 'thead_open') columns = 0;
    if (token.type === 'th_open') columns++;
    const cells = token.type === 'tr_open' ? cellCount(lines[lineOf(token)]!) : 0;
    if (columns === 0 || cells <= columns) return [];
    return [
      {
        code: 'te-veel-cellen',
        message: `Deze rij heeft ${cells} cellen, de kop van de tabel ${columns}: wat te veel is wordt niet afgedrukt.`,
        hint: 'Geef de kop evenveel kolommen als de rij. Een streep | in een tekst schrijft u als \\|.',
        line: lineOf(token),
      },
    ];
  });
}

/** Cells of a row as typed: parted by `|`, with or without one at its ends. */
const cellCount = (row: string): number => row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
