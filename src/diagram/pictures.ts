import type { Institution } from '../../blocks/institution.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Figure } from '../model/document.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { a4 } from '../model/page-format.ts';
import { budgetBars, describeBudget } from './budget-bars.ts';
import { coverageMap, describeCoverage } from './coverage-map.ts';
import { dotsOf, impactOf, stepsOf, thresholdOf, unitsOf } from './diagram-data.ts';
import { describeLadder, escalationLadder } from './escalation-ladder.ts';
import { describeImpact, impactBars } from './impact-bars.ts';
import { describeOrganogram, organogram } from './organogram.ts';
import { barsOf, coverageRowsOf, type OtoNumbers } from './oto-numbers.ts';
import { describeMatrix, riskMatrix } from './risk-matrix.ts';
import { describeScores, scoreBars, themesOf } from './score-bars.ts';

type Picture = Pick<Figure, 'content' | 'alt'>;

/** The names that a template can give in `data-diagram`. */
export const pictureNames = [
  'organogram',
  'opschaling',
  'risicomatrix',
  'impact',
  'dekking',
  'zelfevaluatie',
  'begroting',
] as const;

/**
 * The diagrams of an institution by name, each with its text alternative. One without data is not there: a template
 * that asks for it gets nothing.
 *
 * @param oto the facts of the OTO analysis
 */
export function pictures(
  institution: Institution,
  { accent }: HouseStyle,
  oto: OtoNumbers,
): ReadonlyMap<string, Picture> {
  const width = a4.width - 2 * a4.marginSide;
  const all = new Map<string, Picture>();
  const add = (name: (typeof pictureNames)[number], data: readonly unknown[], alt: string, draw: () => Diagram) => {
    if (data.length > 0) all.set(name, { alt, content: { kind: 'diagram', diagram: draw() } });
  };
  const roots = unitsOf(institution);
  add('organogram', roots, describeOrganogram(roots), () => organogram(roots, width, accent));
  const steps = stepsOf(institution);
  add('opschaling', steps, describeLadder(steps), () => escalationLadder(steps, width, accent));
  const dots = dotsOf(institution);
  const threshold = thresholdOf(institution);
  add('risicomatrix', dots, describeMatrix(dots, threshold), () => riskMatrix(dots, threshold, width, accent));
  const { areas, risks } = impactOf(institution);
  add('impact', areas, describeImpact(areas, risks), () => impactBars(areas, risks, width, accent));
  const { features, rows } = coverageRowsOf(oto);
  add('dekking', rows, describeCoverage(features, rows), () => coverageMap(features, rows, width, accent));
  const themes = themesOf(institution);
  add('zelfevaluatie', themes.themes, describeScores(themes), () => scoreBars(themes, width, accent));
  const bars = barsOf(oto);
  const { jaar } = oto.dekking;
  add('begroting', bars, describeBudget(bars, jaar), () => budgetBars(bars, jaar, width, accent));
  return all;
}
