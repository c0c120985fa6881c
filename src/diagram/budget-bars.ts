import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { euros } from '../text/dutch-number.ts';
import { label, labelHeight, labelWidth, middleLabels, stackDiagrams, tint } from './canvas.ts';
import { legend } from './legend.ts';

/** A heading of the budget; amounts in euros. */
export interface BudgetBar {
  readonly name: string;
  /** Asked from outside, and paid by the institution. */
  readonly asked: number;
  readonly own: number;
  /** Spent in the year before; null when that is not known. */
  readonly lastYear: number | null;
}

const NAMES = 96;
const AMOUNTS = 62;
const BAR = 13;
const THIN = 7;
const BETWEEN = 1.5;
const GAP = 8;
const SIZE = 8.5;

/** Budget bars: planned per source, one long bar, and below it what the year before cost. Bars share one scale. */
export function budgetBars(bars: readonly BudgetBar[], year: number, width: number, accent: string): Diagram {
  const longest = Math.max(...bars.map((bar) => Math.max(bar.asked + bar.own, bar.lastYear ?? 0)));
  const unit = longest > 0 ? (width - NAMES - AMOUNTS) / longest : 0;
  const looks = looksOf(accent);
  const rows = bars.map((bar): Diagram => {
    const name = label(bar.name, NAMES - 8, 9, true, palette.ink);
    const total = label(euros(bar.asked + bar.own), AMOUNTS - 6, SIZE, true, palette.ink);
    const shapes: Shape[] = [
      ...middleLabels([name], 0, 0, Math.max(BAR, labelHeight([name])), 'start'),
      ...middleLabels([total], width, 0, BAR, 'end'),
    ];
    let x = NAMES;
    for (const [amount, look] of [
      [bar.asked, looks.asked],
      [bar.own, looks.own],
    ] as const) {
      const part = unit * amount;
      if (part === 0) continue;
      shapes.push({ kind: 'rect', x, y: 0, width: part, height: BAR, fill: look.fill, stroke: look.stroke });
      const text = label(euros(amount), Number.POSITIVE_INFINITY, 8, false, look.ink);
      if (labelWidth([text]) + 6 <= part) shapes.push(...middleLabels([text], x + part / 2, 0, BAR, 'center'));
      x += part;
    }
    let height = Math.max(BAR, labelHeight([name]), labelHeight([total]));
    if (bar.lastYear !== null) {
      const top = Math.max(BAR, labelHeight([total])) + BETWEEN;
      const spent = label(euros(bar.lastYear), AMOUNTS - 6, SIZE, false, palette.quiet);
      const line = labelHeight([spent]);
      const { fill, stroke } = looks.lastYear;
      if (bar.lastYear > 0)
        shapes.push({
          kind: 'rect',
          x: NAMES,
          y: top + (line - THIN) / 2,
          width: unit * bar.lastYear,
          height: THIN,
          fill,
          stroke,
        });
      shapes.push(...middleLabels([spent], width, top, line, 'end'));
      height = Math.max(height, top + line);
    }
    return { width, height, shapes };
  });
  const keys = [
    { ...looks.asked, meaning: `OTO-gelden ${year}` },
    { ...looks.own, meaning: `eigen bijdrage ${year}` },
    ...(bars.some(({ lastYear }) => lastYear !== null)
      ? [{ ...looks.lastYear, meaning: `smalle balk: besteed in ${year - 1}` }]
      : []),
  ];
  return stackDiagrams([stackDiagrams(rows, GAP), legend(keys, width)], GAP);
}

const looksOf = (accent: string) => ({
  asked: { fill: accent, stroke: accent, ink: '#ffffff' },
  own: { fill: tint(accent, 0.2), stroke: accent, ink: palette.ink },
  lastYear: { fill: palette.rule, stroke: palette.quiet, ink: palette.ink },
});

export const describeBudget = (bars: readonly BudgetBar[], year: number): string =>
  `Begroting ${year}. ${bars
    .map(({ name, asked, own, lastYear }) => {
      const before = lastYear === null ? '' : `; besteed in ${year - 1}: ${euros(lastYear)}`;
      return `${name}: ${euros(asked)} uit OTO-gelden en ${euros(own)} eigen bijdrage${before}.`;
    })
    .join(' ')}`;
