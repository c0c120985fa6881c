import { expect, test } from 'vitest';
import { criteriumZonderBevinding } from '../../../../src/validate/rules/oto/criterium-zonder-bevinding.ts';
import { findings, on } from './findings.ts';

const found = (criterium_gehaald: string | undefined, uit_activiteit: string | undefined, doorgegaan = 'ja') =>
  findings(criteriumZonderBevinding, {
    activiteiten: ['a', 'b'].map((id) => on(id, '2026-05-05', { status: 'uitgevoerd' })),
    uitvoering: {
      gehouden: [{ activiteit: 'a', doorgegaan, criterium_gehaald }],
      bevindingen: [{ id: 'x', bevinding: 'Te laat.', raakt: 'kennis', uit_activiteit }],
    },
  });

test('a criterion that was met in part needs a finding from that activity', () => {
  expect(found('deels', 'a')).toEqual([]);
  expect(found('deels', 'b')).toMatchObject([
    {
      severity: 'notice',
      path: ['oto', 'uitvoering', 'gehouden', 0, 'criterium_gehaald'],
      message: 'Het toetscriterium van a Activiteit a is deels gehaald, maar er is geen bevinding uit deze activiteit.',
    },
  ]);
  expect(found('nee', undefined)[0]?.message).toContain('is niet gehaald');
});

test('one that was met, is not judged yet, or was not held needs none', () => {
  expect(found('ja', undefined)).toEqual([]);
  expect(found(undefined, undefined)).toEqual([]);
  expect(found('nee', undefined, 'nee')).toEqual([]);
});

test('while the findings are an open question, each of them is not asked for', () => {
  const gehouden = [{ activiteit: 'a', doorgegaan: 'ja', criterium_gehaald: 'nee' }];
  const activiteiten = [on('a', '2026-05-05')];
  expect(findings(criteriumZonderBevinding, { activiteiten, uitvoering: { gehouden } })).toEqual([]);
});
