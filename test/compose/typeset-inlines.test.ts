import { describe, expect, it } from 'vitest';
import { typesetInlines } from '../../src/compose/typeset-inlines.ts';
import type { Inline } from '../../src/model/document.ts';
import { text } from '../fixtures/document-of.ts';

describe('typesetInlines', () => {
  it('sees a quote that opens in one text and closes in another', () => {
    const origin = { how: 'whole', answers: ['/instelling/naam'] } as const;
    const inlines: Inline[] = [
      text('De naam "'),
      { kind: 'text', text: 'Noord', origin },
      { kind: 'strong', children: [text(" en foto's")] },
      text('" staat hier.'),
    ];
    expect(typesetInlines(inlines)).toEqual([
      text('De naam “'),
      { kind: 'text', text: 'Noord', origin },
      { kind: 'strong', children: [text(' en foto’s')] },
      text('” staat hier.'),
    ]);
  });

  it('quotes a reference and a gap, and judges a footnote by itself', () => {
    const reference: Inline = { kind: 'reference', target: 'visie', form: 'full' };
    const inlines: Inline[] = [
      text('"'),
      reference,
      { kind: 'footnote', children: [text('een " teken')] },
      text('", en "'),
      { kind: 'gap', text: "foto's" },
      text('"'),
    ];
    expect(typesetInlines(inlines)).toEqual([
      text('“'),
      reference,
      { kind: 'footnote', children: [text('een " teken')] },
      text('”, en “'),
      { kind: 'gap', text: "foto's" },
      text('”'),
    ]);
  });

  it('keeps the address of a link as it is', () => {
    const link: Inline = {
      kind: 'link',
      href: "mailto:o'brien@voorbeeld.nl",
      children: [text("o'brien@voorbeeld.nl")],
    };
    expect(typesetInlines([link])).toEqual([link]);
  });
});
