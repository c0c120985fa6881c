import { describe, expect, it } from 'vitest';
import { byDutchName, dutchName } from '../../src/analyse/dutch-name.ts';

/** Titles, given name, particles, surname, suffix. */
const parts = (name: string): string => Object.values(dutchName(name)).join(' | ');

describe('a Dutch name', () => {
  it.each([
    ['Drs. A. (Anneke) Vermeulen', 'Drs. | Anneke |  | Vermeulen | '],
    ['Prof. dr. J.P. van der Berg-Smit', 'Prof. dr. | J.P. | van der | Berg-Smit | '],
    ['J. (Jan Willem) van ’t Hart', ' | Jan Willem | van ’t | Hart | '],
    ['A. Smit-de Boer', ' | A. |  | Smit-de Boer | '],
    ['Anneke Smit-de Boer', ' | Anneke |  | Smit-de Boer | '],
    ['Jan Willem Smit', ' | Jan Willem |  | Smit | '],
    ['A. Vermeulen, MSc', ' | A. |  | Vermeulen | MSc'],
    ['Boer, P. de', ' | P. | de | Boer | '],
    ['de Boer, Pieter', ' | Pieter | de | Boer | '],
  ])('%s is taken apart', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it('keeps a particle with a capital in the surname, as the institution writes it', () => {
    expect(parts('Lotte Van Dijk')).toBe(' | Lotte |  | Van Dijk | ');
  });

  it('never loses a name that it does not understand', () => {
    expect(parts('Telefoniste')).toBe(' |  |  | Telefoniste | ');
    expect(parts('')).toBe(' |  |  |  | ');
  });
});

it('names are in the order of the surname, without particles, signs and capitals', () => {
  const names = [
    'Zeger Äalst',
    'Dr. A. de Boer',
    'B. Boer',
    'C. (Cas) van den boer',
    'E. ’t Hart',
    'F. IJsbrand',
    'I. Van Dijk',
    'Mr. K. Özil',
  ];
  expect(names.toReversed().sort(byDutchName)).toEqual([
    'Zeger Äalst',
    'B. Boer',
    'Dr. A. de Boer',
    'C. (Cas) van den boer',
    'E. ’t Hart',
    'F. IJsbrand',
    'Mr. K. Özil',
    'I. Van Dijk',
  ]);
});
