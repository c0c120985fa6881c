import { describe, expect, it } from 'vitest';
import { compareVersions, isVersionNumber } from '../../src/model/version-number.ts';

describe('a version number', () => {
  it('is digits with points between, which any system takes as the name of a folder', () => {
    expect(['2', '1.10', '0.9', '2026.1.3.4'].filter((text) => !isVersionNumber(text))).toEqual([]);
    const wrong = ['', '1.', '.1', '1..2', 'v1', '1.01', '1,2', ' 1', '1.2.3.4.5', '../1', '1234567', '1\n', 'CON'];
    expect(wrong.filter(isVersionNumber)).toEqual([]);
  });

  it('is ordered part by part, so that 1.10 comes after 1.9', () => {
    expect(['1.10', '2.0', '1.9', '1.9.1', '1'].sort(compareVersions)).toEqual(['1', '1.9', '1.9.1', '1.10', '2.0']);
    expect(compareVersions('2', '2.0')).toBe(0);
  });
});
