import { join } from 'node:path';
import type { Placed } from '../write/output-set.ts';
import { plural } from './problem-lines.ts';
import { visible } from './visible.ts';

const MOST_NAMED = 10;

/** What became of files in the output that somebody changed: at most ten of each, then how many more. */
export function keptLines({ kept, left }: Pick<Placed, 'kept' | 'left'>, output: string): string[] {
  const name = (path: string) => `"${visible(join(output, path))}"`;
  return [
    ...kept
      .slice(0, MOST_NAMED)
      .map(({ path, as }) => `${name(path)} was buiten Paraat veranderd. Dat bestand is bewaard als ${name(as)}.`),
    ...(kept.length > MOST_NAMED
      ? [`... en nog ${plural(kept.length - MOST_NAMED, 'bestand', 'bestanden')} bewaard.`]
      : []),
    ...left
      .slice(0, MOST_NAMED)
      .map((path) => `${name(path)} wordt niet meer gemaakt. Het is buiten Paraat veranderd en blijft daarom staan.`),
    ...(left.length > MOST_NAMED
      ? [`... en nog ${plural(left.length - MOST_NAMED, 'bestand', 'bestanden')} om die reden.`]
      : []),
  ];
}
