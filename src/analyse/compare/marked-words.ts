import type { WordPiece } from '../../model/answer-change.ts';

/** Longest table of words against words; beyond it what differs is shown as a whole. */
const MOST_PAIRS = 1_000_000;

/** Two texts in one: what both have, what only the old has and what only the new has, word by word. */
export function markedWords(before: string, after: string): WordPiece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const middle = differences(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end));
  const same = (words: readonly string[]) => words.map((text): WordPiece => ({ kind: 'same', text }));
  return joined([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))]);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The longest common subsequence, from its table of lengths; removed words stand before those that took their place. */
function differences(old: readonly string[], fresh: readonly string[]): WordPiece[] {
  const removed = (text: string): WordPiece => ({ kind: 'removed', text });
  const added = (text: string): WordPiece => ({ kind: 'added', text });
  if (old.length * fresh.length > MOST_PAIRS) return [...old.map(removed), ...fresh.map(added)];
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [one, other] = [old[i], fresh[j]];
    if (one !== undefined && one === other) {
      pieces.push({ kind: 'same', text: one });
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(removed(one));
      i++;
    } else if (other !== undefined) {
      pieces.push(added(other));
      j++;
    }
  }
  return pieces;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: { kind: WordPiece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else result.push({ kind, text });
  }
  return result;
}
