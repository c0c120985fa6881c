import { describe, expect, it } from 'vitest';
import { hyphenationPoints } from '../../src/text/hyphenate.ts';

/** A word with a hyphen at every point. */
const hyphenated = (word: string): string => {
  const points = hyphenationPoints(word);
  return [0, ...points].map((point, index) => word.slice(point, points[index])).join('-');
};

describe('hyphenationPoints', () => {
  it('breaks a Dutch compound between its syllables, three letters or more on each side', () => {
    expect(hyphenated('crisisbeleidsteam')).toBe('cri-sis-be-leids-team');
    expect(hyphenated('ziekenhuisrampenopvangplan')).toBe('zie-ken-huis-ram-pen-op-vang-plan');
    expect(hyphenated('evaluatie')).toBe('eva-lu-a-tie');
  });

  it('never breaks before a vowel with a trema', () => {
    expect(hyphenated('crisiscoördinator')).toBe('cri-sis-coör-di-na-tor');
    expect(hyphenated('continuïteitsplan')).toBe('con-ti-nuï-teits-plan');
    expect(hyphenated('patiëntveiligheid')).toBe('patiënt-vei-lig-heid');
  });

  it('leaves short words, abbreviations, numbers and addresses whole', () => {
    for (const word of ['team', 'GRIP', '0123456000', 'T1-T4', '24/7', '']) expect(hyphenationPoints(word)).toEqual([]);
  });

  it('counts positions in the whole word, when a hyphen divides it', () => {
    expect(hyphenated('ICT-uitvalscenario')).toBe('ICT-uit-val-sce-na-rio');
  });

  it('knows the joint of a word that the patterns break wrongly', () => {
    expect(hyphenated('uitwijklocaties')).toBe('uit-wijk-loca-ties');
  });
});
