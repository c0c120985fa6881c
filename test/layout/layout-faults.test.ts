import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Layout, Page, Placed, Run } from '../../src/model/layout.ts';
import { anyDocument } from '../fixtures/any-document.ts';
import { documentOf, heading, paragraph, text } from '../fixtures/document-of.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { gluedWords, outsidePage, overlaps, wrongContentsNumbers } from './layout-faults.ts';

const layout = layoutDocument(sampleDocument);

type Line = Extract<Placed, { kind: 'line' }>;

/** The layout with one line of text changed. */
function withLine(original: Layout, holding: RegExp, change: (line: Line) => Line): Layout {
  let isDone = false;
  const page = (one: Page): Page => ({
    ...one,
    things: one.things.map((thing) => {
      if (isDone || thing.kind !== 'line' || !thing.runs.some((run) => holding.test(run.text))) return thing;
      isDone = true;
      return change(thing);
    }),
  });
  const changed = { ...original, pages: original.pages.map(page) };
  if (!isDone) throw new Error(`no line holds ${holding}`);
  return changed;
}

const shifted = (by: number) => (line: Line) => ({
  ...line,
  runs: line.runs.map((run): Run => ({ ...run, x: run.x + by })),
});

describe('the layout of the sample and of any document', () => {
  it('keeps a note that runs on to pages as wide as the ones it was set for', () => {
    const note = text(Array(400).fill('een lange noot loopt door').join(' '));
    const landscape = {
      kind: 'section',
      orientation: 'landscape',
      children: [paragraph('Tekst', { kind: 'footnote', children: [note] })],
    } as const;
    const narrow = layoutDocument(documentOf(heading(1, 'a'), landscape, paragraph('Daarna')));
    expect(outsidePage(narrow)).toEqual([]);
    expect(narrow.pages.filter((page) => page.width > page.height).length).toBeGreaterThan(1);
  });

  it('has no fault that the checkers below find', () => {
    expect(wrongContentsNumbers(layout)).toEqual([]);
    expect(outsidePage(layout)).toEqual([]);
    expect(overlaps(layout)).toEqual([]);
    expect(gluedWords(sampleDocument, layout)).toEqual([]);
    fc.assert(
      fc.property(anyDocument, (document) => {
        const any = layoutDocument(document);
        expect(wrongContentsNumbers(any)).toEqual([]);
        expect(outsidePage(any, document.page)).toEqual([]);
        expect(overlaps(any)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the checkers of layout', () => {
  const document = documentOf(heading(1, 'een'), paragraph('Het water staat hoog.'), heading(1, 'twee'));
  const good = layoutDocument(document);

  it('flag a heading that stands on another page than the contents say', () => {
    const entry = good.contents[1]!;
    const wrong = { ...good, contents: [good.contents[0]!, { ...entry, page: entry.page + 1 }] };
    expect(wrongContentsNumbers(wrong)).toHaveLength(1);
  });

  it('flag a wrong number printed in the contents', () => {
    const wrong = withLine(good, /^4$/, (line) => ({ ...line, runs: [{ ...line.runs[0]!, text: '9' }] }));
    expect(wrongContentsNumbers(wrong)).toHaveLength(1);
  });

  it('flag a line that runs into the margin, and one below the page', () => {
    expect(outsidePage(withLine(good, /Het water/, shifted(400)))).toEqual(['page 3: Het water staat hoog.']);
    expect(outsidePage(withLine(good, /Het water/, (line) => ({ ...line, baseline: 830 })))).toHaveLength(1);
  });

  it('flag a line over another', () => {
    const heading = good.pages[2]!.things.find(
      (thing) => thing.kind === 'line' && thing.runs.some((run) => run.text.includes('Kop een')),
    ) as Line;
    const wrong = withLine(good, /Het water/, (line) => ({ ...line, baseline: heading.baseline + 3 }));
    expect(overlaps(wrong)).toHaveLength(1);
  });

  it('flag words that lost the space between them', () => {
    const wrong = withLine(good, /Het water/, (line) => ({
      ...line,
      runs: line.runs.map((run) => ({ ...run, text: run.text.replace(' ', '') })),
    }));
    expect(gluedWords(document, wrong)).toEqual(['Het water staat hoog.']);
  });
});
