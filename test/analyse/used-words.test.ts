import { describe, expect, it } from 'vitest';
import { usedWords } from '../../src/analyse/used-words.ts';

describe('the words of the answers', () => {
  it('are found at any depth, whole and in parts, as they were typed', () => {
    const words = usedWords({ a: [{ b: 'De SEH-arts belt Z-CERT.' }], c: null, d: { nvt: 'Geen IC (nog)' }, e: 12 });
    expect([...words]).toEqual(
      expect.arrayContaining(['De', 'SEH-arts', 'SEH', 'arts', 'belt', 'Z-CERT', 'Geen', 'IC', 'nog']),
    );
    expect(words.has('seh')).toBe(false);
  });

  it('do not include what is only part of a longer word', () => {
    expect(usedWords({ a: 'De ICT-dienst van het OKpunt' }).has('OK')).toBe(false);
    expect(usedWords({ a: 'ICT' }).has('IC')).toBe(false);
  });
});
