import type { Layout, Placed } from '../../../src/model/layout.ts';
import { softHyphen } from '../../../src/text/hyphenate.ts';
import { fold } from './read-pdf.ts';

type Line = Extract<Placed, { kind: 'line' }>;

/**
 * Text as read from a PDF with its hyphenated words whole again. pdf.js leaves a soft hyphen out and reads the line end as
 * a space; where the words were divided is known to the layout.
 */
export function wholeWords(text: string, layout: Pick<Layout, 'pages'>): string {
  const lines = layout.pages.flatMap((page) => page.things.filter((thing): thing is Line => thing.kind === 'line'));
  let whole = text;
  lines.forEach(({ runs }, index) => {
    const hyphen = runs.at(-1);
    if (hyphen?.text !== softHyphen) return;
    const before = fold(runs.at(-2)!.text);
    const next = lines.slice(index + 1).find((line) => line.runs.some((run) => run.leaf === hyphen.leaf))!;
    const after = fold(next.runs[0]!.text);
    whole = whole.replace(`${before} ${after}`, () => before + after);
  });
  return whole;
}
