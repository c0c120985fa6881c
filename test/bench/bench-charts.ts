import { type Bar, barChart, lineChart } from './charts.ts';
import type { Comparison } from './comparison.ts';
import type { Length } from './growth.ts';

/** The comparisons that are drawn. */
export interface Drawn {
  readonly pdf: readonly Comparison[];
  readonly word: readonly Comparison[];
  readonly both: readonly Comparison[];
  readonly whole: readonly Comparison[];
}

/** The charts of the page, by file name. */
export function benchCharts(
  { pdf, word, both, whole }: Drawn,
  lengths: readonly Length[],
): ReadonlyMap<string, string> {
  const timed: readonly (readonly [string, readonly Comparison[], string])[] = [
    ['PDF', pdf, 'cold'],
    ['PDF', pdf, 'warm'],
    ['Word', word, 'cold'],
    ['PDF and Word', both, 'cold'],
  ];
  const ratios = timed.flatMap(([what, all, kind]) =>
    all
      .filter((one) => one.what === kind)
      .map(({ rival, ratio }): Bar => ({ label: `${what}, ${kind}, ${rival}`, value: ratio!, isOurs: true })),
  );
  const sides = (what: string, all: readonly Comparison[], kinds: string): Bar[] => {
    const found = all.filter((one) => one.what === kinds);
    return [
      { label: `${what}: Paraat`, value: found[0]!.ours, isOurs: true },
      ...found.flatMap(({ rival, theirs }) =>
        rival !== null && theirs !== null ? [{ label: `${what}: ${rival}`, value: theirs, isOurs: false }] : [],
      ),
    ];
  };
  const over = (of: (length: Length) => number) =>
    lengths.map((length): readonly [number, number] => [length.pages, of(length)]);
  return new Map([
    [
      'ratios.svg',
      barChart(
        'Time beside the rivals',
        'Time of Paraat divided by that of the rival; a shorter bar is faster',
        ratios,
        {
          at: 1,
          words: '1: as long as the rival',
        },
      ),
    ],
    [
      'memory.svg',
      barChart('Peak memory', 'Megabytes, of one cold process', [
        ...sides('PDF', pdf, 'peak memory'),
        ...sides('Word', word, 'peak memory'),
        ...sides('Whole example', whole, 'peak memory of that'),
      ]),
    ],
    [
      'size.svg',
      barChart('Size of the files', 'Kilobytes', [...sides('PDF', pdf, 'file'), ...sides('Word', word, 'files')]),
    ],
    [
      'growth.svg',
      lineChart(
        'Time by length, as PDF',
        'Both sides go by tens',
        ['pages', 'seconds'],
        [
          { name: 'Typst, cold', colour: '#7d8794', points: over(({ byTypst }) => byTypst) },
          { name: 'Paraat, cold', colour: '#0b5c6b', points: over(({ cold }) => cold) },
          { name: 'after one edit', colour: '#b25a00', points: over(({ edited }) => edited) },
          { name: 'nothing changed', colour: '#6b4fa0', points: over(({ unchanged }) => unchanged) },
        ],
      ),
    ],
  ]);
}
