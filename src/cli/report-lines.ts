import { changeSummary } from '../analyse/compare/change-summary.ts';
import type { ChangeReport } from '../changes.ts';
import type { AnswerChange, WordPiece } from '../model/answer-change.ts';
import { plural } from './problem-lines.ts';
import { visible } from './visible.ts';

/** So many words of what stayed the same stand before and after what differs. */
const AROUND = 6;
/** An answer that is new or gone is cut here: it can be a whole table row. */
const LONGEST = 200;

const colour = (code: number, text: string): string =>
  process.stdout.isTTY === true && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;

/** What changed, per file and answer, then whom it concerns and which documents it is in. */
export function reportLines({ from, to, files, roles, documents }: ChangeReport): string[] {
  const until = to === undefined ? 'nu' : `versie ${to}`;
  if (files.length === 0) return [`Er is niets veranderd tussen versie ${from} en ${until}.`];
  const count = files.reduce((sum, { kind, changes }) => sum + (kind === 'changed' ? changes.length : 1), 0);
  return [
    `${plural(count, 'verandering', 'veranderingen')} tussen versie ${from} en ${until}.`,
    ...files.flatMap(({ file, title, kind, changes }) => [
      '',
      visible(kind === 'changed' ? `${title} (${file})` : `${changeSummary({ file, title, kind, changes })} (${file})`),
      ...(kind === 'changed' ? changes.flatMap(changeLines) : []),
    ]),
    '',
    `Betrokken rollen: ${roles.length === 0 ? 'geen' : visible(roles.join(', '))}.`,
    documents.length === 0 ? 'Geen document drukt deze antwoorden af.' : 'Documenten waarin dit staat:',
    ...documents.map(({ title, chapters }) =>
      visible(`  ${title}${chapters.length === 0 ? '' : `: ${chapters.join('; ')}`}`),
    ),
  ];
}

function changeLines({ kind, where, before, after, words, references, confidential }: AnswerChange): string[] {
  const place = where.map((part) => part.replace(/\s+/g, ' ')).join(' > ') || 'Dit bestand';
  const line = (text: string): string => `  ${visible(place)}: ${text}`;
  if (kind === 'moved') return [line(`verplaatst van ${before?.text} naar ${after?.text}`)];
  if (kind === 'renamed')
    return [
      line(
        `de id ${visible(before?.text ?? '')} heet nu ${visible(after?.text ?? '')}${references > 0 ? `; ${plural(references, 'verwijzing is', 'verwijzingen zijn')} meegegaan` : ''}`,
      ),
    ];
  if (confidential)
    return [line(`${{ added: 'nieuw', removed: 'verwijderd', changed: 'gewijzigd' }[kind]} (vertrouwelijk)`)];
  if (kind === 'added') return [line(`nieuw: ${colour(32, cut(after?.text ?? ''))}`)];
  if (kind === 'removed') return [line(`verwijderd: ${colour(31, cut(before?.text ?? ''))}`)];
  return [line(markedText(words))];
}

/** Old words as `[-weg-]` and new ones as `{+nieuw+}`, in colour on a terminal. */
const markedText = (words: readonly WordPiece[]): string =>
  words
    .map(({ kind, text }, index) => {
      if (kind === 'removed') return colour(31, `[-${visible(text)}-]`);
      if (kind === 'added') return colour(32, `{+${visible(text)}+}`);
      return visible(shortened(text, index === 0, index === words.length - 1));
    })
    .join(' ');

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const all = text.split(' ');
  const [before, after] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  if (all.length <= before + after + 1) return text;
  return [...all.slice(0, before), '…', ...(after === 0 ? [] : all.slice(-after))].join(' ');
}

const cut = (text: string): string =>
  visible(text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text);
