import { join } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import { beginning, repeated } from './bench-document.ts';
import { alone, atMost, type Comparison, median } from './comparison.ts';
import { paraat, typst, writeSources } from './makers.ts';
import { runProgram } from './run-cold.ts';
import type { Edits } from './warm-edits.ts';

/** What one length of a document costs, medians; seconds and MB. */
export interface Length extends Edits {
  readonly cold: number;
  readonly memory: number;
  readonly byTypst: number;
}

/** About 10, 100, 400 and 1,000 pages: the first chapters of the crisis plan, the plan, and its chapters again and again. */
const lengths = (document: Document): Document[] => [
  beginning(document, document.body.length / 12),
  document,
  repeated(document, 4),
  repeated(document, 10),
];

const runs = 3;

/** The lengths take turns. Typst makes each once, for a line to look at: it takes most of the time. */
export async function growth(folder: string, document: Document): Promise<{ lengths: Length[]; rows: Comparison[] }> {
  const all = await Promise.all(
    lengths(document).map((one, index) => writeSources(folder, { ...one, id: `lengte-${index}` })),
  );
  const cold = all.map((): number[] => []);
  const memory = all.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, { tree }] of all.entries()) {
      const made = paraat(tree, folder, 'pdf');
      cold[index]!.push(made.seconds);
      memory[index]!.push(made.memory);
    }
  }
  const measured = all.map(({ tree, typst: source }, index): Length => {
    const edits = JSON.parse(runProgram('warm-edits.js', tree).out) as Edits;
    const byTypst = typst(source, join(folder, 'typst.pdf')).seconds;
    return { ...edits, cold: median(cold[index]!), memory: median(memory[index]!), byTypst };
  });
  const [, hundred, , thousand] = measured as [Length, Length, Length, Length];
  const times = cold[3]!.map((seconds, run) => seconds / cold[1]![run]!);
  const what = `times as long, ${thousand.pages} pages beside ${hundred.pages}`;
  return {
    lengths: measured,
    rows: [
      alone(`cold: ${what}`, 'times', times, atMost(11)),
      alone(`warm: ${what}`, 'times', [thousand.whole / hundred.whole], atMost(11)),
    ],
  };
}
