import type { Tab } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';
import { setAs } from '../text/set-as.ts';
import type { PageArea } from './page-area.ts';
import { baselineOffset } from './place-line.ts';

/** Height of a tab, distance from one to the next, and distance of the first from the top of the page, in points. */
const tabHeight = 24;
const tabStep = 30;
const firstTab = 90;
/** What most printers leave white at the edge. */
const unprinted = 12;
const padding = 5;

/** A dark tab at the right edge of a page, one below the other for one kind after the other, as decoration. */
export function thumbTab({ label, index }: Tab, { pageWidth, pageHeight }: PageArea): Placed[] {
  const { size } = setAs('running');
  const textWidth = fontFace('bold').width(label, size);
  const width = Math.max(textWidth + 2 * padding + unprinted, pageWidth * 0.08);
  const room = pageHeight - firstTab - typography.running.line - tabHeight;
  const y = firstTab + ((index * tabStep) % Math.max(tabStep, room));
  const x = pageWidth - width;
  const run = { x: x + padding, text: label, face: 'bold', size, colour: palette.onBar, rise: 0, leaf: null } as const;
  return [
    { kind: 'rect', x, y, width, height: tabHeight, fill: palette.ink, stroke: null, leaf: null },
    { kind: 'line', baseline: y + baselineOffset(size, tabHeight), runs: [run] },
  ];
}
