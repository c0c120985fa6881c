import { statSync } from 'node:fs';
import { join } from 'node:path';
import { alone, atMost, type Comparison, compared } from './comparison.ts';
import { pandoc, paraat, type Sources, typst } from './makers.ts';
import { type Run, together } from './run-cold.ts';

const runs = 5;

/**
 * Documents in Word, cold: ours in one process, contents filled in; pandoc's in a process per document, as that is how it
 * works, contents left for Word to fill in.
 *
 * @param trees all of them in one file
 */
export function wordAgainstPandoc(folder: string, trees: string, sources: readonly Sources[]): Comparison[] {
  const { ours, theirs } = alternating(
    () => paraat(trees, folder, 'docx'),
    () => together(...sources.map(({ id, pandoc: source }) => pandoc(source, join(folder, `${id}-pandoc.docx`)))),
  );
  const size = (name: (id: string) => string) => [
    sources.reduce((sum, { id }) => sum + statSync(join(folder, name(id))).size / 1000, 0),
  ];
  return [
    compared('cold', 's', ours.seconds, 'pandoc', theirs.seconds, atMost(1)),
    compared('peak memory', 'MB', ours.memory, 'pandoc', theirs.memory),
    alone('peak memory by itself', 'MB', ours.memory, atMost(250)),
    compared(
      'files',
      'kB',
      size((id) => `${id}.docx`),
      'pandoc',
      size((id) => `${id}-pandoc.docx`),
    ),
  ];
}

/** The main documents as PDF and Word together, cold; the rivals again in a process per file. */
export function bothFormats(folder: string, trees: string, sources: readonly Sources[]): Comparison[] {
  const { ours, theirs } = alternating(
    () => paraat(trees, folder, 'pdf,docx'),
    () =>
      together(
        ...sources.flatMap((source) => [
          pandoc(source.pandoc, join(folder, `${source.id}-pandoc.docx`)),
          typst(source.typst, join(folder, `${source.id}-typst.pdf`)),
        ]),
      ),
  );
  return [
    compared('cold', 's', ours.seconds, 'pandoc + Typst', theirs.seconds, atMost(0.8)),
    compared('peak memory', 'MB', ours.memory, 'pandoc + Typst', theirs.memory),
  ];
}

interface Measured {
  readonly seconds: readonly number[];
  readonly memory: readonly number[];
}

function alternating(our: () => Run, their: () => Run): { ours: Measured; theirs: Measured } {
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    ours.push(our());
    theirs.push(their());
  }
  const measured = (all: readonly Run[]) => ({
    seconds: all.map(({ seconds }) => seconds),
    memory: all.map(({ memory }) => memory),
  });
  return { ours: measured(ours), theirs: measured(theirs) };
}
