import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/image/pdf/without-marks.ts';

const folded = (content: string) => withoutMarks(content).replace(/\s+/g, ' ').trim();

describe('content without marks', () => {
  it('leaves out every operator of marked content with its operands, and nothing else', () => {
    expect(folded('/P <</MCID 0/Lang(nl)>> BDC BT (a) Tj ET EMC /A BMC 1 0 0 rg EMC /X /Y DP q Q')).toBe(
      'BT (a) Tj ET 1 0 0 rg q Q',
    );
  });

  it('leaves strings alone that look like operators', () => {
    expect(folded('(EMC \\) BMC (in)) Tj [(BDC) -20 <42>] TJ')).toBe('(EMC \\) BMC (in)) Tj [(BDC) -20 <42>] TJ');
    expect(folded("% EMC\n(x) ' f* W n")).toBe("% EMC (x) ' f* W n");
  });

  it('passes over the pixels of an inline image', () => {
    const image = 'BI /W 4 /H 1 /BPC 8 /CS /G ID (EMC EI';
    expect(folded(`q ${image} Q EMC`)).toBe(`q ${image} Q`);
  });

  it('refuses content that cannot be read', () => {
    for (const content of ['(open', '[1 2', '<</A 1', 'BI /W 1 ID xx', '1 2 )'])
      expect(() => withoutMarks(content)).toThrow();
  });
});
