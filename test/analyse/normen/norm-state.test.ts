import { expect, test } from 'vitest';
import { normState } from '../../../src/analyse/normen/norm-state.ts';

const state = (evidence: readonly ('stuk' | 'opgave' | 'niets')[], judgement: Parameters<typeof normState>[2] = null) =>
  normState(true, true, judgement, evidence);

test('a norm is aangetoond when it is written down and all evidence can be opened', () => {
  expect(state(['stuk', 'stuk'])).toBe('aangetoond');
  expect(state(['stuk', 'stuk'], 'geregeld')).toBe('aangetoond');
  expect(state([])).toBe('aangetoond');
});

test('a norm is gedeeltelijk when a piece is missing or only said to be there', () => {
  expect(state(['stuk', 'niets'])).toBe('gedeeltelijk');
  expect(state(['stuk', 'opgave'])).toBe('gedeeltelijk');
  expect(state(['opgave'])).toBe('gedeeltelijk');
});

test('a norm is op papier when nothing shows that it is done', () => {
  expect(state(['niets', 'niets'])).toBe('op papier');
  expect(state(['niets'], 'geregeld')).toBe('op papier');
});

test('what the institution says of itself lowers the state and never raises it', () => {
  expect(state(['stuk'], 'deels')).toBe('gedeeltelijk');
  expect(state(['stuk'], 'nog te beoordelen')).toBe('gedeeltelijk');
  expect(state(['stuk'], 'nog niet')).toBe('ontbreekt');
  expect(state(['niets'], 'geregeld')).toBe('op papier');
});

test('what is written nowhere ontbreekt, unless there is evidence of it', () => {
  expect(normState(true, false, null, ['niets'])).toBe('ontbreekt');
  expect(normState(true, false, 'geregeld', [])).toBe('ontbreekt');
  expect(normState(true, false, null, ['stuk'])).toBe('gedeeltelijk');
});

test('a norm that does not apply has no other state', () => {
  expect(normState(false, false, 'nog niet', ['niets'])).toBe('niet van toepassing');
});
