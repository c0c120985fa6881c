import { describe, expect, it } from 'vitest';
import { fontFace } from '../../src/text/font-face.ts';
import { withSoftHyphens } from '../../src/text/soft-hyphens.ts';

const shown = (text: string, width: number) => withSoftHyphens(text, 'regular', 10, width).replaceAll('\u00ad', '|');
const width = (text: string) => fontFace('regular').width(text, 10);

describe('withSoftHyphens', () => {
  it('marks the points of a word that is wider than the line, and of no other word', () => {
    const text = 'De informatiecoördinator en de logger.';
    expect(shown(text, width('informatiecoördinator') - 1)).toBe('De infor|ma|tie|coör|di|na|tor en de logger.');
    expect(shown(text, width('informatiecoördinator'))).toBe(text);
  });

  it('leaves what has no hyphenation points as it is', () => {
    expect(shown('012345678901234567890', 20)).toBe('012345678901234567890');
    expect(shown('', 20)).toBe('');
  });
});
