import type { TextStyle } from '../model/house-style.ts';
import type { XmlElement } from '../model/xml-element.ts';
import { childOf, childrenOf, elementsOf, valOf } from './child-of.ts';
import type { StylesById } from './read-story.ts';

/** English Metric Units, in which drawings are measured, to the point. */
const EMU_PER_POINT = 12700;

/**
 * Estimate of the room that a header or footer takes, in points: each paragraph one line, as high as its tallest picture
 * in the line; pictures that float take none.
 */
export function storyHeight(blocks: readonly XmlElement[], styles: StylesById, normal: TextStyle): number {
  const heightOf = (block: XmlElement): number => {
    if (block.name === 'w:tbl')
      return childrenOf(block, 'w:tr').reduce((sum, row) => {
        const stated = Number(childOf(childOf(row, 'w:trPr'), 'w:trHeight')?.attributes['w:val'] ?? 0) / 20;
        const cells = childrenOf(row, 'w:tc').map((cell) =>
          childrenOf(cell).reduce((all, one) => all + heightOf(one), 0),
        );
        return sum + Math.max(stated || 0, ...cells);
      }, 0);
    if (block.name !== 'w:p') return 0;
    const properties = childOf(block, 'w:pPr');
    const style = styles.get(valOf(properties, 'w:pStyle') ?? '') ?? normal;
    const sizes = elementsOf(block, 'w:sz').map(({ attributes }) => Number(attributes['w:val']) / 2 || 0);
    const line = style.line * Math.max(1, ...sizes.map((size) => size / style.size));
    const breaks = elementsOf(block, 'w:br').length;
    const spacing = childOf(properties, 'w:spacing')?.attributes ?? {};
    const points = (name: string, usual: number) =>
      spacing[name] === undefined ? usual : Number(spacing[name]) / 20 || 0;
    const text = Math.max(line, ...inlineHeights(block)) + breaks * line;
    return text + points('w:before', style.before) + points('w:after', style.after);
  };
  return blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

const inlineHeights = (paragraph: XmlElement): number[] => [
  ...elementsOf(paragraph, 'wp:inline').map(
    (inline) => Number(childOf(inline, 'wp:extent')?.attributes.cy ?? 0) / EMU_PER_POINT || 0,
  ),
  ...elementsOf(paragraph, 'v:shape').map(({ attributes: { style = '' } }) =>
    /position:\s*absolute/.test(style) ? 0 : Number(/(?:^|;)height:([\d.]+)pt/.exec(style)?.[1] ?? 0),
  ),
];
