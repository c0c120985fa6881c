import type { Block, Inline } from '../../model/document.ts';
import { palette, typography } from '../../model/house-style.ts';
import type { Border, ParagraphFormat } from './paragraph-format.ts';
import { hex } from './twips.ts';
import { element, type Xml } from './xml.ts';

const points = 2;

/** Left of the text, where it takes no room: in the margin, or in place of the line of a call-out. */
const bars: Readonly<Record<'body' | 'callout', Border>> = {
  body: { colour: palette.changeBar, points, space: 8 },
  callout: { colour: palette.changeBar, points: 3, space: typography.calloutIndent - 3 },
};

/** A bar beside a paragraph in which something differs from the last release: it shows in Word what the PDF shows. */
export const changeBar = (nodes: readonly (Inline | Block)[], place: 'body' | 'callout'): ParagraphFormat =>
  hasChange(nodes) ? { leftBorder: bars[place] } : {};

/** The same beside a row of a table, as the edge of its first cell: beside a paragraph in a cell LibreOffice draws none. */
export const rowBar: Xml = element(
  'w:tcBorders',
  null,
  element('w:left', { 'w:val': 'single', 'w:sz': points * 8, 'w:space': 0, 'w:color': hex(palette.changeBar) }),
);

/** Whether a text in these, or in what stands in them, is marked. */
export const hasChange = (nodes: readonly (Inline | Block)[]): boolean =>
  nodes.some((node) => {
    if (node.kind === 'text' || node.kind === 'gap') return node.changed === true;
    if (node.kind === 'list') return node.items.some(({ children }) => hasChange(children));
    return 'children' in node && hasChange(node.children);
  });
