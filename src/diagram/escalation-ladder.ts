import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { type Label, labelHeight, labelShapes, wrapText } from './canvas.ts';

/** One level of scaling up. */
export interface Step {
  readonly title: string;
  readonly name: string;
  /** Who decides, and which teams meet; empty lines are left out. */
  readonly details: readonly string[];
}

const GAP = 5;
const PADDING = 6;
const RISE = 20;

/** Escalation ladder: a flight of steps from daily work to regional coordination, each as high as its level. */
export function escalationLadder(steps: readonly Step[], width: number, accent: string): Diagram {
  const column = (width - GAP * (steps.length - 1)) / Math.max(1, steps.length);
  const labels = steps.map((step) => labelsOf(step, column));
  const tallest = Math.max(0, ...labels.map(labelHeight)) + 2 * PADDING;
  const height = tallest + RISE * (steps.length - 1);
  const shapes = steps.flatMap((_step, index): Shape[] => {
    const x = index * (column + GAP);
    const y = RISE * (steps.length - 1 - index);
    return [
      { kind: 'rect', x, y, width: column, height: height - y, fill: palette.calloutFill, stroke: palette.rule },
      { kind: 'rect', x, y, width: column, height: 3, fill: accent, stroke: null },
      ...labelShapes(labels[index] ?? [], x + PADDING, y + PADDING + 2, 'start'),
    ];
  });
  return { width, height, shapes };
}

function labelsOf(step: Step, column: number): Label[] {
  const room = column - 2 * PADDING;
  const label = (text: string, size: number, bold: boolean): Label => ({
    lines: wrapText(text, room, size, bold),
    size,
    bold,
    colour: palette.ink,
  });
  return [
    label(step.title, 9, true),
    label(step.name, 9, true),
    ...step.details.filter(Boolean).map((text) => label(text, 8.5, false)),
  ];
}

export const describeLadder = (steps: readonly Step[]): string =>
  `Opschalingstrap met ${steps.length} niveaus. ${steps.map((step) => `${step.title}, ${[step.name, ...step.details.filter(Boolean)].join('; ')}.`).join(' ')}`;
