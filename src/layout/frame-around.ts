import { palette, typography } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import type { PageArea } from './page-area.ts';
import type { Frame } from './piece.ts';

/** Width of the bar at the left of a call-out. */
const barWidth = 3;

/** Draws a frame around what stands between two heights of a page, with the usual room above and below. */
export function frameAround(frame: Frame, top: number, bottom: number, { left, width }: PageArea): Placed[] {
  if (frame.kind === 'bar') {
    const y = top - typography.calloutPadding;
    const height = bottom - top + 2 * typography.calloutPadding;
    const box = { kind: 'rect', x: left, y, height, stroke: null, leaf: null } as const;
    return [
      { ...box, width, fill: frame.fill },
      { ...box, width: barWidth, fill: frame.bar },
    ];
  }
  const { horizontal, vertical } = typography.boxPadding;
  const { thickness } = frame;
  const box = { x: left - horizontal, y: top - vertical, width: width + 2 * horizontal };
  const height = bottom - top + 2 * vertical;
  const line = { kind: 'rect', fill: palette.ink, stroke: null, leaf: null } as const;
  return [
    { ...line, ...box, height: thickness },
    { ...line, ...box, y: box.y + height - thickness, height: thickness },
    { ...line, ...box, width: thickness, height },
    { ...line, ...box, x: box.x + box.width - thickness, width: thickness, height },
  ];
}
