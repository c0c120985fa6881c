import { expect, test } from 'vitest';
import { gapsPerRole, unplannedModules } from '../../src/analyse/qualification-gaps.ts';
import type { Qualifications } from '../../src/analyse/qualifications.ts';

const module = (name: string, state: 'valid' | 'expired' | 'missing', validUntil: string | null = null) => ({
  module: name,
  state,
  followed: null,
  validUntil,
});
const facts: Qualifications = {
  modules: ['basis', 'regie'],
  rollen: [
    {
      rol: 'voorzitter',
      cellen: [
        { geldig: 1, personen: 2, gepland: true },
        { geldig: 1, personen: 2, gepland: false },
      ],
    },
    { rol: 'logger', cellen: [{ geldig: 1, personen: 1, gepland: false }, null] },
  ],
  personen: [
    {
      functionaris: 'anna',
      rollen: ['voorzitter'],
      modules: [module('basis', 'valid', '2027-12-31'), module('regie', 'valid', '2028-01-01')],
    },
    {
      functionaris: 'bo',
      rollen: ['voorzitter', 'logger'],
      modules: [module('basis', 'expired', '2025-01-01'), module('regie', 'missing')],
    },
  ],
  basis: { geldig: 1, personen: 2 },
};

test('a role that lacks a module without a plan for it is named; one with a plan or without a lack is not', () => {
  expect(unplannedModules(facts)).toEqual([{ module: 'regie', rollen: ['voorzitter'] }]);
});

test('per role, expired and missing count as still to follow, and only what ends within the plan year runs out', () => {
  expect(gapsPerRole(facts, 2027)[0]).toEqual({
    rol: 'voorzitter',
    personen: 2,
    teVolgen: [
      { module: 'basis', aantal: 1 },
      { module: 'regie', aantal: 1 },
    ],
    verloopt: [{ module: 'basis', aantal: 1 }],
  });
});

test('a module that only another role of the same person asks for is not counted', () => {
  expect(gapsPerRole(facts, 2027)[1]?.teVolgen).toEqual([{ module: 'basis', aantal: 1 }]);
});
