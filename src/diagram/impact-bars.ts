import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { label, labelHeight, labelWidth, middleLabels, stackDiagrams, tint } from './canvas.ts';
import { legend } from './legend.ts';

/** How hard the risks hit one impact area. */
export interface ImpactArea {
  readonly name: string;
  /** How many risks hit it with a severity of 1, 2, 3 and 4. */
  readonly counts: readonly [number, number, number, number];
}

const NAMES = 150;
const BAR = 13;
const GAP = 4;
const SIZE = 8.5;
const severities = [4, 3, 2, 1] as const;
const words = { 4: '4, zeer ernstig', 3: '3, ernstig', 2: '2, merkbaar', 1: '1, gering' } as const;

/**
 * For each impact area a bar of the number of risks, the gravest severity first. Bars of one length would be hit by
 * every risk.
 *
 * @param risks number of risks: the full length of a bar
 */
export function impactBars(areas: readonly ImpactArea[], risks: number, width: number, accent: string): Diagram {
  const fills = { 4: accent, 3: tint(accent, 0.5), 2: tint(accent, 0.22), 1: '#ffffff' } as const;
  const unit = (width - NAMES) / Math.max(1, risks);
  const rows = areas.map(({ name, counts }): Diagram => {
    const text = label(name, NAMES - 8, 9, false, palette.ink);
    const height = Math.max(BAR, labelHeight([text]));
    const top = (height - BAR) / 2;
    const shapes: Shape[] = [
      ...middleLabels([text], 0, 0, height, 'start'),
      { kind: 'rect', x: NAMES, y: top, width: unit * risks, height: BAR, fill: palette.headFill, stroke: null },
    ];
    let x = NAMES;
    for (const severity of severities) {
      const count = counts[severity - 1] ?? 0;
      if (count === 0) continue;
      const part = unit * count;
      shapes.push({ kind: 'rect', x, y: top, width: part, height: BAR, fill: fills[severity], stroke: palette.quiet });
      const number = label(
        String(count),
        Number.POSITIVE_INFINITY,
        SIZE,
        true,
        severity === 4 ? '#ffffff' : palette.ink,
      );
      if (labelWidth([number]) + 2 <= part) shapes.push(...middleLabels([number], x + part / 2, top, BAR, 'center'));
      x += part;
    }
    return { width, height, shapes };
  });
  const keys = severities.map((severity) => ({
    fill: fills[severity],
    stroke: palette.quiet,
    meaning: words[severity],
  }));
  return stackDiagrams([stackDiagrams(rows, GAP), legend(keys, width)], 2 * GAP);
}

export const describeImpact = (areas: readonly ImpactArea[], risks: number): string =>
  `Aantal van de ${risks} risico’s per impactgebied en ernst. ${areas
    .map(({ name, counts }) => {
      const parts = severities.filter((severity) => counts[severity - 1]);
      return `${name}: ${parts.length ? parts.map((severity) => `${counts[severity - 1]} met ernst ${severity}`).join(', ') : 'geen'}.`;
    })
    .join(' ')}`;
