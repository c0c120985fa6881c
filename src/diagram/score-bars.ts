import type { Institution } from '../../blocks/institution.ts';
import { latestScore } from '../../blocks/oto/latest-score.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { label, labelHeight, middleLabels, stackDiagrams, tint } from './canvas.ts';
import { legend } from './legend.ts';

/** The scores of the self-evaluation, per theme. */
export interface Scores {
  /** The last year that any theme has a score in. */
  readonly year: number;
  /** The highest score there is; the scale begins at 0. */
  readonly highest: number;
  readonly target: number | null;
  readonly themes: readonly {
    readonly name: string;
    readonly score: number;
    /** Of the year in which it was scored before; null when it was not. */
    readonly before: number | null;
  }[];
}

const NAMES = 130;
const VALUES = 44;
const BAR = 11;
const THIN = 5;
const GAP = 6;
const SIZE = 8.5;

/** The scores with what is needed to draw them; without themes when there are none. */
export function themesOf({ oto, normen }: Institution): Scores {
  const { zelfevaluatie } = oto.beleid;
  const { scores = [], streefscore = null, hoogste_score } = ingevuld(zelfevaluatie) ? zelfevaluatie : {};
  const names = new Map(Object.values(normen).flatMap((kader) => kader.normen.map((norm) => [norm.id, norm.artikel])));
  const all = scores.flatMap(({ jaren }) => jaren);
  return {
    year: Math.max(0, ...all.map(({ jaar }) => jaar)),
    highest: hoogste_score ?? Math.max(0, streefscore ?? 0, ...all.map(({ score }) => score)),
    target: streefscore,
    themes: scores.map(({ norm, jaren }) => {
      const { jaar, score } = latestScore(jaren);
      const earlier = jaren.filter((one) => one.jaar < jaar);
      const before = earlier.length > 0 ? latestScore(earlier).score : null;
      return { name: names.get(norm) ?? norm, score, before };
    }),
  };
}

/** A bar per theme, the thin one below it the time before, and a line where the target is. */
export function scoreBars({ themes, highest, target, year }: Scores, width: number, accent: string): Diagram {
  const unit = highest > 0 ? (width - NAMES - VALUES) / highest : 0;
  const now = { fill: accent, stroke: accent };
  const low = { fill: tint(accent, 0.2), stroke: accent };
  const earlier = { fill: palette.rule, stroke: palette.quiet };
  const rows = themes.map(({ name, score, before }): Diagram => {
    const text = label(name, NAMES - 8, 9, false, palette.ink);
    const value = label(trend(score, before), VALUES - 4, SIZE, true, palette.ink);
    const height = Math.max(BAR + (before === null ? 0 : THIN), labelHeight([text]));
    const shapes: Shape[] = [
      ...middleLabels([text], 0, 0, height, 'start'),
      ...middleLabels([value], width, 0, height, 'end'),
      { kind: 'rect', x: NAMES, y: 0, width: unit * score, height: BAR, ...(isBelow(score, target) ? low : now) },
    ];
    if (before !== null)
      shapes.push({ kind: 'rect', x: NAMES, y: BAR, width: unit * before, height: THIN, ...earlier });
    return { width, height, shapes };
  });
  const bars = stackDiagrams(rows, GAP);
  const line: Shape[] =
    target === null
      ? []
      : [
          {
            kind: 'polyline',
            points: [
              [NAMES + unit * target, 0],
              [NAMES + unit * target, bars.height],
            ],
            stroke: palette.ink,
            width: 1,
          },
        ];
  const keys = [
    { ...now, meaning: `score in ${year}` },
    ...(target === null
      ? []
      : [
          { ...low, meaning: `onder de streefscore` },
          { fill: palette.ink, stroke: palette.ink, meaning: `streep: streefscore ${typed(target)}` },
        ]),
    ...(themes.some(({ before }) => before !== null) ? [{ ...earlier, meaning: 'smalle balk: de keer ervoor' }] : []),
  ];
  return stackDiagrams([{ ...bars, shapes: [...bars.shapes, ...line] }, legend(keys, width)], GAP);
}

export const describeScores = ({ themes, highest, target, year }: Scores): string =>
  `Scores van de zelfevaluatie in ${year}, op een schaal tot ${typed(highest)}${
    target === null ? '' : `; streefscore ${typed(target)}`
  }. ${themes
    .map(({ name, score, before }) => {
      const was = before === null ? '' : `, de keer ervoor ${typed(before)}`;
      return `${name}: ${typed(score)}${was}${isBelow(score, target) ? ', onder de streefscore' : ''}.`;
    })
    .join(' ')}`;

const isBelow = (score: number, target: number | null): boolean => target !== null && score < target;

/** `2 (was 1)` */
const trend = (score: number, before: number | null): string =>
  before === null || before === score ? typed(score) : `${typed(score)} (was ${typed(before)})`;

const typed = (score: number): string => String(score).replace('.', ',');
