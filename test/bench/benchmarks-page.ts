import { type Comparison, isBroken, printed } from './comparison.ts';
import type { Length } from './growth.ts';

/** One table of the page, with what its figures mean. */
export interface Part {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Comparison[];
}

const cells = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

const withUnit = (value: number, unit: string): string =>
  `${unit === '' ? value.toFixed(0) : printed(value)} ${unit}`.trim();

/** A comparison as the cells of a row. */
export function cellsOf(comparison: Comparison): string[] {
  const { what, unit, ours, rival, theirs, ratio, spread, asked } = comparison;
  const range = spread && spread[0] !== spread[1] ? ` (${printed(spread[0])} to ${printed(spread[1])})` : '';
  return [
    what,
    withUnit(ours, unit),
    rival ?? '',
    theirs === null ? '' : withUnit(theirs, unit),
    ratio === null ? '' : `**${printed(ratio)}**${range}`,
    asked ? `${asked.text}: ${isBroken(comparison) ? '**no**' : 'yes'}` : '',
  ];
}

const lengthCells = (length: Length): string[] => {
  const { pages, cold, memory, whole, edited, unchanged, byTypst } = length;
  return [
    String(pages),
    ...[cold, whole, edited, unchanged].map((one) => withUnit(one, 's')),
    withUnit(memory, 'MB'),
    withUnit(byTypst, 's'),
  ];
};

/** `docs/benchmarks.md`. */
export function benchmarksPage(
  machine: readonly (readonly [string, string])[],
  parts: readonly Part[],
  lengths: readonly Length[],
): string {
  const sections = parts.map(
    ({ title, about, rows }) =>
      `## ${title}\n\n${about}\n\n${table(['', 'Paraat', 'beside', '', 'ratio', 'asked'], rows.map(cellsOf))}`,
  );
  return `# Benchmarks

Written by \`npm run bench\`, which measures all of this in one run and ends with status 1 when something that is asked does not
hold. It needs Debian (or what is like it) and installs Typst, pandoc and LibreOffice where they are not there.

All that is claimed is a **ratio**: Paraat divided by the other, so less than 1 is faster or smaller. Seconds and megabytes are of one
machine on one day. Both sides take turns, so that a busy moment hits both; a value is the median of its runs, a ratio the median of
the ratios of runs that stood next to each other, with the least and the highest of these. *Cold* is a process from its start to its
exit, *warm* the same work in a process that has done it before, from tree to bytes (Typst forgets its source first). Peak memory is
that of the process, or of the largest of several, as the system counts it.

Everybody gets the same text. The document tree of the example is stored for Paraat, written as Typst markup for Typst
([\`typst-source.ts\`](../test/bench/typst-source.ts)) and as Markdown for pandoc ([\`pandoc-source.ts\`](../test/bench/pandoc-source.ts)), with the same font and
measures; that this was done alike shows in as many pages and letters. The pages of own annexes are left out, as Word has none.

![How long Paraat takes beside each rival](benchmarks/ratios.svg)

![Peak memory](benchmarks/memory.svg)

![Size of the files](benchmarks/size.svg)

${sections.join('\n\n')}

## Growth, in figures

The first chapters of the crisis plan, the plan itself, and its chapters four and ten times, as PDF. *After one edit* and *nothing
changed* are what \`paraat watch\` does with a document: what is the same stays as it was set and packed, while a fingerprint changes on
every page. Typst makes each once, cold, for a line to look at.

![Time by length](benchmarks/growth.svg)

${table(['pages', 'cold', 'warm', 'after one edit', 'nothing changed', 'peak memory', 'Typst, cold'], lengths.map(lengthCells))}

## Machine and versions

${table(['', ''], machine)}
`;
}
