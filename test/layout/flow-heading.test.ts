import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Heading } from '../../src/model/document.ts';
import { documentOf, heading, text } from '../fixtures/document-of.ts';

const long = (one: Heading): Heading => ({ ...one, children: [text('afspraken '.repeat(30).trim())] });

/** Where the lines of the last heading begin: the number, the text after it, the text of the lines below. */
function lefts(...headings: Heading[]) {
  const page = layoutDocument(documentOf(...headings)).pages.at(-1)!;
  const lines = page.things.flatMap((thing) =>
    thing.kind === 'line' && thing.runs.some((run) => run.leaf) ? [thing.runs] : [],
  );
  const isLong = (runs: (typeof lines)[number]) => runs.some((run) => run.text.startsWith('afspraken'));
  const [first = [], ...below] = lines.filter(isLong);
  const words = first.find((run) => run.text.startsWith('afspraken'));
  return { number: first[0]!.x, text: words!.x, below: below.map((runs) => runs[0]!.x) };
}

describe('flowHeading', () => {
  it('starts a page with a chapter, unless it runs on under the one before', () => {
    const pages = (...body: Heading[]) => layoutDocument(documentOf(...body)).pageCount;
    const [one, two] = [heading(1, 'een'), heading(1, 'twee')];
    expect(pages(one, two) - pages(one, { ...two, runsOn: true })).toBe(1);
  });

  it('sets every line of an annex title on one indent, after its letter', () => {
    const { number, text: start, below } = lefts(long(heading(1, 'a', 'annex')));
    expect(start).toBeGreaterThan(number);
    expect(below.length).toBeGreaterThan(1);
    for (const left of below) expect(left).toBeCloseTo(start, 6);
  });

  it('sets every line on one indent also after a number too wide for the common one', () => {
    const many = Array.from({ length: 120 }, (_, index) => heading(2, `h${index}`));
    const { number, text: start, below } = lefts(heading(1, 'a'), ...many, long(heading(2, 'laatste')));
    expect(start - number).toBeGreaterThan(36);
    for (const left of below) expect(left).toBeCloseTo(start, 6);
  });

  it('begins a title without a number at the margin', () => {
    const { number, text: start, below } = lefts(long(heading(1, 'a', 'none')));
    expect([start, ...below].every((left) => left === number)).toBe(true);
  });
});
