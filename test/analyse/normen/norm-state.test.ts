import { expect, test } from 'vitest';
import { type AskedEvidence, type Found, type Judgement, normState } from '../../../src/analyse/normen/norm-state.ts';

const text = (found: Found): AskedEvidence => ({ fase: 'plan', found });
const deed = (found: Found): AskedEvidence => ({ fase: 'check', found });
const state = (evidence: readonly AskedEvidence[], judgement: Judgement | null = null) =>
  normState(true, true, judgement, evidence);

test('a norm is aangetoond when it is written down and all evidence can be opened', () => {
  expect(state([text('stuk'), deed('stuk')])).toBe('aangetoond');
  expect(state([text('stuk'), deed('stuk')], 'geregeld')).toBe('aangetoond');
  expect(state([])).toBe('aangetoond');
});

test('a norm that asks only a text is aangetoond by the adopted text, and op papier before that', () => {
  expect(state([text('stuk')])).toBe('aangetoond');
  expect(state([text('opgave')])).toBe('gedeeltelijk');
  expect(state([text('niets')])).toBe('op papier');
});

test('a norm is gedeeltelijk when a piece is missing or only said to be there', () => {
  expect(state([text('niets'), deed('stuk')])).toBe('gedeeltelijk');
  expect(state([deed('stuk'), deed('niets')])).toBe('gedeeltelijk');
  expect(state([text('stuk'), deed('opgave')])).toBe('gedeeltelijk');
  expect(state([deed('opgave')])).toBe('gedeeltelijk');
});

test('a norm that asks that something is done is op papier while only the text is there', () => {
  expect(state([text('stuk'), deed('niets')])).toBe('op papier');
  expect(state([text('stuk'), deed('niets')], 'geregeld')).toBe('op papier');
  expect(state([deed('niets'), deed('niets')])).toBe('op papier');
});

test('what the institution says of itself lowers the state and never raises it', () => {
  expect(state([deed('stuk')], 'deels')).toBe('gedeeltelijk');
  expect(state([deed('stuk')], 'nog te beoordelen')).toBe('gedeeltelijk');
  expect(state([deed('stuk')], 'nog niet')).toBe('ontbreekt');
  expect(state([deed('niets')], 'geregeld')).toBe('op papier');
});

test('what is written nowhere ontbreekt, whatever shows that the plan was adopted', () => {
  expect(normState(true, false, null, [deed('niets')])).toBe('ontbreekt');
  expect(normState(true, false, 'geregeld', [])).toBe('ontbreekt');
  expect(normState(true, false, null, [text('stuk')])).toBe('ontbreekt');
});

test('a norm that does not apply has no other state', () => {
  expect(normState(false, false, 'nog niet', [deed('niets')])).toBe('niet van toepassing');
});
