import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { paperCard } from '../../src/model/card-style.ts';
import { documentOf, heading, linesOf } from '../fixtures/document-of.ts';

const { page, textStyles } = paperCard;
const { line } = textStyles.body!;
/** Lines of the body that fit on a card with nothing else on it. */
const most = Math.floor((page.height - page.marginTop - page.marginBottom) / line);
const overflowOf = (lines: number, mostPages?: number): number =>
  layoutDocument({
    ...documentOf(linesOf(lines)),
    cover: null,
    contents: null,
    page,
    style: { accent: '#000000', logo: null, textStyles },
    ...(mostPages && { mostPages }),
  }).overflow;

describe('the overflow of a document', () => {
  it('is none as long as it fits, or may be of any length', () => {
    expect(overflowOf(most, 1)).toBe(0);
    expect(overflowOf(3 * most)).toBe(0);
  });

  it('is as high as the lines that find no room, whatever was moved along with them', () => {
    for (const beyond of [2, 5, most + 3]) {
      const height = overflowOf(most + beyond, 1);
      expect(height).toBeGreaterThan((beyond - 1) * line);
      expect(height).toBeLessThanOrEqual(beyond * line + 1);
    }
  });

  it('counts from the last page that is allowed', () => {
    expect(overflowOf(most + 2, 2)).toBe(0);
    expect(overflowOf(2 * most + 4, 2)).toBeGreaterThan(line);
  });
});

describe('a box', () => {
  const boxed = layoutDocument({
    ...documentOf(heading(2, 'een'), linesOf(most + 4), heading(2, 'twee'), linesOf(1)),
    cover: null,
    contents: null,
    page,
    style: { accent: '#000000', logo: null, textStyles },
  });

  it('goes round what stands below its heading, and is closed on every page it runs over', () => {
    const upright = boxed.pages.map(({ things }) =>
      things.filter((thing) => thing.kind === 'rect' && thing.width < 2 && thing.height > 10),
    );
    expect(upright.map((sides) => sides.length)).toEqual([2, 4]);
    for (const sides of upright)
      for (const side of sides)
        if (side.kind === 'rect') expect(side.y + side.height).toBeLessThan(page.height - page.footer);
  });
});
