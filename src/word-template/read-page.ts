import { a4, type PageFormat } from '../model/page-format.ts';
import type { XmlElement } from '../model/xml-element.ts';
import { childOf } from './child-of.ts';

/** Narrower and nothing can be bound; wider and the tables of a plan do not fit. In points: 1 and 5 cm. */
const least = 28.35;
const mostSide = 92;
const mostAbove = 160;

/** Room between a header or footer and the text, in points. */
const GAP = 12;

/**
 * The margins of a template, on A4. A margin grows where the header or footer, with our own line, needs more.
 *
 * @param above height in points of what stands in the header; `below` of the footer
 */
export function readPage(section: XmlElement | undefined, above: number, below: number): PageFormat {
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const points = (name: string, usual: number, most: number): number => {
    // A negative margin is one that the header may not push away.
    const value = Math.abs(Number(margins[`w:${name}`] ?? Number.NaN)) / 20;
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
  };
  const header = Math.min(points('header', a4.header, mostAbove / 2), mostAbove / 2);
  const footer = Math.min(points('footer', a4.footer, mostAbove / 2), mostAbove / 2);
  const side = Math.max(points('left', a4.marginSide, mostSide), points('right', a4.marginSide, mostSide));
  return {
    ...a4,
    header: wholeTwips(header),
    footer: wholeTwips(footer),
    marginTop: wholeTwips(Math.max(points('top', a4.marginTop, mostAbove), header + above + GAP)),
    marginBottom: wholeTwips(Math.max(points('bottom', a4.marginBottom, mostAbove), footer + below + GAP)),
    marginSide: wholeTwips(side),
  };
}

const wholeTwips = (points: number): number => Math.round(points * 20) / 20;
