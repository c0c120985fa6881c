import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bijzonderheden } from '../../blocks/catalogus/bijzonderheden.ts';
import { budgetBars, describeBudget } from '../../src/diagram/budget-bars.ts';
import { coverageMap, describeCoverage } from '../../src/diagram/coverage-map.ts';
import { describeLadder, escalationLadder } from '../../src/diagram/escalation-ladder.ts';
import { describeImpact, impactBars } from '../../src/diagram/impact-bars.ts';
import { describeOrganogram, organogram, type Unit } from '../../src/diagram/organogram.ts';
import { describeMatrix, riskMatrix } from '../../src/diagram/risk-matrix.ts';
import { drawingFaults, joined } from './drawing-faults.ts';

const runs = { numRuns: 30 };
const accent = '#1f4e79';
const width = fc.constantFrom(464.9, 711.5);
const word = fc.oneof(
  fc.stringMatching(/^[A-Za-zëö]{1,12}$/),
  fc.constantFrom('Crisiscoördinatiecentrum', 'verwanteninformatie', 'W'.repeat(60), 'i'.repeat(120)),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const { tree } = fc.letrec<{ tree: Unit }>((tie) => ({
  tree: fc.record({
    name,
    leader: fc.oneof(fc.constant(''), name),
    children: fc.oneof({ maxDepth: 5, depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 9 })),
  }),
}));
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: 1, maxLength });
const solid = (text: string) => text.replaceAll(' ', '').replaceAll('-', '');

describe('whatever the names and the numbers, nothing leaves its box and the alternative names everything', () => {
  it('in the organisation chart', () => {
    fc.assert(
      fc.property(few(tree, 3), width, (roots, wide) => {
        const diagram = organogram(roots, wide, accent);
        expect(drawingFaults(diagram)).toEqual([]);
        const names = (unit: Unit): string[] => [unit.name, ...unit.children.flatMap(names)];
        for (const one of roots.flatMap(names)) {
          expect(solid(joined(diagram))).toContain(solid(one));
          expect(describeOrganogram(roots)).toContain(one);
        }
      }),
      runs,
    );
  });

  it('in the escalation ladder', () => {
    const step = fc.record({
      title: fc.nat(20).map((number) => `Niveau ${number}`),
      name,
      colour: fc.constantFrom(null, 'geel', 'rood'),
      details: fc.array(fc.record({ heading: fc.constant('Besluit'), text: name }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(few(step, 9), width, (steps, wide) => {
        expect(drawingFaults(escalationLadder(steps, wide, accent))).toEqual([]);
        for (const one of steps) expect(describeLadder(steps)).toContain(one.name);
      }),
      runs,
    );
  });

  it('in the risk matrix', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const dot = fc.record({ number: fc.nat(999), name, likelihood: score, impact: score });
    fc.assert(
      fc.property(few(dot, 40), fc.option(fc.integer({ min: 1, max: 25 })), width, (dots, threshold, wide) => {
        expect(drawingFaults(riskMatrix(dots, threshold, wide, accent))).toEqual([]);
        for (const one of dots) expect(describeMatrix(dots, threshold)).toContain(one.name);
      }),
      runs,
    );
  });

  it('in the impact bars', () => {
    const area = fc.record({ name, counts: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)) });
    fc.assert(
      fc.property(few(area, 12), fc.integer({ min: 36, max: 90 }), width, (areas, risks, wide) => {
        expect(drawingFaults(impactBars(areas, risks, wide, accent))).toEqual([]);
        for (const one of areas) expect(describeImpact(areas, risks)).toContain(one.name);
      }),
      runs,
    );
  });

  it('in the coverage map', () => {
    const features = bijzonderheden.map(({ naam }) => naam);
    const cell = fc.record({ planned: fc.nat(999), held: fc.nat(999) });
    const row = fc.record({ name, cells: fc.array(cell, { minLength: 10, maxLength: 10 }) });
    fc.assert(
      fc.property(few(row, 50), width, (rows, wide) => {
        const diagram = coverageMap(features, rows, wide, accent);
        expect(drawingFaults(diagram)).toEqual([]);
        // what a figure may take of a page, so that it is printed at its full size
        expect(diagram.height).toBeLessThan(566);
        for (const one of rows) expect(describeCoverage(features, rows)).toContain(one.name);
      }),
      { numRuns: 15 },
    );
  });

  it('in the budget bars', () => {
    const amount = fc.integer({ min: 0, max: 999_999_999 }).map((cents) => cents / 100);
    const bar = fc.record({ name, asked: amount, own: amount, lastYear: fc.option(amount) });
    fc.assert(
      fc.property(few(bar, 8), width, (bars, wide) => {
        expect(drawingFaults(budgetBars(bars, 2027, wide, accent))).toEqual([]);
        for (const one of bars) expect(describeBudget(bars, 2027)).toContain(one.name);
      }),
      runs,
    );
  });
});
