import type { AnswerChange, FileChanges } from '../../model/answer-change.ts';

const words: Readonly<Record<AnswerChange['kind'], string>> = {
  changed: 'gewijzigd',
  added: 'nieuw',
  removed: 'verwijderd',
  moved: 'verplaatst',
  renamed: 'met een nieuwe id',
};

/** `Rollen: 2 gewijzigd, 1 nieuw`. */
export function changeSummary({ title, kind, changes }: FileChanges): string {
  if (kind !== 'changed') return `${title}: ${words[kind]}`;
  const counts = Object.entries(words).flatMap(([one, word]) => {
    const count = changes.filter((change) => change.kind === one).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${title}: ${counts.join(', ')}`;
}
