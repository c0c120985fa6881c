import { expect, test } from 'vitest';
import { activiteitstypen } from '../../../blocks/catalogus/activiteitstypen.ts';
import { implementatietips } from '../../../blocks/catalogus/implementatietips.ts';
import { stappen } from '../../../blocks/catalogus/stappen.ts';

test('every bullet of the guide has one entry, and so has each advice of its running text', () => {
  const count = stappen.map((stap) => {
    const eigen = implementatietips.filter((tip) => tip.stap === stap);
    return [stap, eigen.filter((tip) => tip.soort === 'tip').length, eigen.length];
  });
  // Bullets of the guide: tips 12, 8, 4, 3, 9 and examples 3, 3, 3, 9, 4; running text adds 1, 1 and 2 tips.
  expect(count).toEqual([
    ['agenderen', 12, 15],
    ['ontwikkelen', 9, 12],
    ['informeren', 5, 8],
    ['implementeren', 3, 12],
    ['borgen', 11, 15],
  ]);
});

test('no two tips share an id', () => {
  expect(new Set(implementatietips.map((tip) => tip.id)).size).toBe(implementatietips.length);
});

test('an OTO example names an activity type of the same step', () => {
  for (const { activiteitstype, stap, soort } of implementatietips) {
    expect(activiteitstype !== undefined).toBe(soort === 'oto-voorbeeld');
    if (activiteitstype) expect(activiteitstypen.find((type) => type.id === activiteitstype)?.stap).toBe(stap);
  }
});
