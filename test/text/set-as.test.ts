import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { typography } from '../../src/model/house-style.ts';
import { setAs, withTextStyles } from '../../src/text/set-as.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';

const large = { ...typography.body, size: 14, line: 24 };

describe('text that a document sets otherwise than ours', () => {
  it('takes its own room on the pages of that document, and of no other', () => {
    const plain = layoutDocument(sampleDocument).pageCount;
    const { style } = sampleDocument;
    expect(
      layoutDocument({ ...sampleDocument, style: { ...style, textStyles: { body: large } } }).pageCount,
    ).toBeGreaterThan(plain);
    expect(layoutDocument(sampleDocument).pageCount).toBe(plain);
  });

  it('is ours again after a failure', () => {
    const fail = () =>
      withTextStyles({ body: large }, () => {
        expect(setAs('body')).toBe(large);
        throw new Error('stop');
      });
    expect(fail).toThrow('stop');
    expect(setAs('body')).toBe(typography.body);
  });
});
