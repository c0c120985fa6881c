import { expect, it } from 'vitest';
import { didYouMean } from '../../src/text/suggest.ts';

it('suggests the id that was meant: mistyped, its name, or the same with more behind it', () => {
  const ids = ['ict-piket', 'crisiscoordinator', 'beveiliging'];
  expect(didYouMean('bevieliging', ids)).toBe('Bedoelde u "beveiliging"?');
  expect(didYouMean('Crisiscoördinator', ids)).toBe('Bedoelde u "crisiscoordinator"?');
  expect(didYouMean('ict', ids)).toBe('Bedoelde u "ict-piket"?');
  expect(didYouMean('beveiliging-avond', ids)).toBe('Bedoelde u "beveiliging"?');
});

it('suggests nothing where nothing is near, or where two are', () => {
  expect(didYouMean('zorg', ['ict-piket', 'beveiliging'])).toBeUndefined();
  expect(didYouMean('ict', ['ict-piket', 'ict-nacht'])).toBeUndefined();
});
