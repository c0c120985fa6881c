import { expect, test } from 'vitest';
import { boardAmounts } from '../../src/analyse/board-amounts.ts';
import { qualifications } from '../../src/analyse/qualifications.ts';
import { riskScores } from '../../src/analyse/risk-scores.ts';
import { tellingen } from '../../src/analyse/tellingen.ts';
import { exampleInstitution } from '../fixtures/example.ts';

const date = '2026-11-02';
const count = (institution = exampleInstitution()) => tellingen(institution, qualifications(institution, date), date);

test('only key roles count, and only when holder and deputies all have the basis module', () => {
  const institution = exampleInstitution();
  const before = count(institution)['sleutelrollen-basismodule'];
  expect(before.van).toBe(institution.registers.rollen.filter(({ sleutelrol }) => sleutelrol).length);
  institution.oto.uitvoering.eerder_gevolgd = institution.registers.functionarissen.map(({ id }) => ({
    functionaris: id,
    type: 'basismodule',
    datum: '2026-10-01',
  }));
  const after = count(institution)['sleutelrollen-basismodule'];
  expect(after.aantal).toBeGreaterThan(before.aantal);
  expect(after.aantal).toBeLessThanOrEqual(after.van);
});

test('the findings of OTO and the improvement register are one list', () => {
  const institution = exampleInstitution();
  const both = count(institution)['bevindingen-afgerond'];
  institution.bouwstenen.borging.verbeterregister = [];
  const own = count(institution)['bevindingen-afgerond'];
  expect(own.van).toBeLessThan(both.van);
  institution.oto.uitvoering.bevindingen = [];
  expect(count(institution)['bevindingen-afgerond']).toEqual({ aantal: 0, van: 0 });
});

test('a partner counts with an agreement, and practised only while that is valid', () => {
  const institution = exampleInstitution();
  const before = count(institution)['partners-samen-geoefend'];
  for (const partner of institution.registers.partners) if (partner.afspraak) partner.herzien_op = '2026-11-01';
  expect(count(institution)['partners-samen-geoefend']).toEqual({ aantal: 0, van: before.van });
});

test('meeting a partner is not practising together', () => {
  const institution = exampleInstitution();
  const before = count(institution)['partners-samen-geoefend'];
  for (const activity of institution.oto.activiteiten) activity.categorie = 'oefenen';
  expect(count(institution)['partners-samen-geoefend'].aantal).toBeGreaterThan(before.aantal);
});

test('the board is asked for the amounts that the answers state, and an open one stays open', () => {
  const institution = exampleInstitution();
  institution.bouwstenen.oto.budget = 90_000;
  institution.bouwstenen.borging.middelen = null;
  expect(boardAmounts(institution)).toMatchObject({ oto: 90_000, beheer: null });
});

test('a risk has a score as soon as likelihood and impact are known', () => {
  const institution = exampleInstitution();
  const risks = institution.bouwstenen.crisisprofiel.risicos;
  if (!Array.isArray(risks) || !risks[0] || !risks[1]) throw new Error('the example has risks');
  Object.assign(risks[0], { kans: 4, impact: 5 });
  risks[1].kans = null;
  expect(riskScores(institution)).toMatchObject({ [risks[0].id]: 20 });
  expect(riskScores(institution)).not.toHaveProperty(risks[1].id);
});
