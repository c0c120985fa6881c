import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/model/document.ts';
import { fontFace } from '../../src/text/font-face.ts';
import { hasGlyph, missingGlyphs } from '../../src/text/missing-glyphs.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';

const origin = { how: 'whole', answers: ['/bouwstenen/visie/ambitie'] } as const;
const withBody = (...body: Block[]): Document => ({ ...sampleDocument, body });

describe('missingGlyphs', () => {
  it('finds nothing in the sample document', () => {
    expect(missingGlyphs(sampleDocument)).toEqual([]);
  });

  it('names the character and the answer it came from', () => {
    const paragraph: Block = {
      kind: 'paragraph',
      style: 'body',
      children: [{ kind: 'strong', children: [{ kind: 'text', text: 'Klaar 文 en 文', origin }] }],
    };
    expect(missingGlyphs(withBody(paragraph))).toEqual([{ character: '文', origin }]);
  });

  it('names a character with the mark on it that cannot be drawn', () => {
    const body = (text: string): Block => ({ kind: 'paragraph', style: 'body', children: [{ kind: 'text', text }] });
    expect(missingGlyphs(withBody(body('x\u0301 xx \u6587\ufe0f'))).map(({ character }) => character)).toEqual([
      'x\u0301',
      '\u6587\ufe0f',
    ]);
  });

  it('looks into footnotes, cells, captions and diagrams', () => {
    const text = (character: string) => [{ kind: 'text', text: character }] as const;
    const found = missingGlyphs(
      withBody(
        { kind: 'paragraph', style: 'body', children: [{ kind: 'footnote', children: text('漢') }] },
        {
          kind: 'table',
          id: 't',
          caption: text('語'),
          head: [],
          body: [
            {
              cells: [
                {
                  header: null,
                  colspan: 1,
                  rowspan: 1,
                  align: 'start',
                  children: [
                    { kind: 'write-in', label: '字', lines: 1, look: 'lines' },
                    { kind: 'write-in', label: '', look: 'choice', options: ['Ja', '否'] },
                  ],
                },
              ],
            },
          ],
        },
        {
          kind: 'figure',
          id: 'f',
          caption: [],
          alt: '☃ is not printed',
          content: {
            kind: 'diagram',
            diagram: {
              width: 1,
              height: 1,
              shapes: [
                { kind: 'text', x: 0, y: 0, text: '😀', size: 9, bold: false, align: 'start', colour: '#000000' },
              ],
            },
          },
        },
      ),
    );
    expect(found.map(({ character }) => character)).toEqual(['漢', '語', '字', '否', '😀']);
  });

  it('refuses what is read from right to left, also when the font has it', () => {
    expect(fontFace('regular').has(0x200f)).toBe(true);
    for (const character of ['\u200f', '\u202e', 'ת', 'خ']) expect(hasGlyph(character)).toBe(false);
  });

  it('accepts a sign with the character behind it that asks for colour', () => {
    for (const character of '\u26a0\ufe0f\u2714\ufe0e') expect(hasGlyph(character)).toBe(true);
  });

  it('accepts what prints nothing or borrows a glyph', () => {
    for (const character of ['\u00ad', '\u200d', '\u00a0', '\u2011', 'ë', '–', '€', '→', '≥'])
      expect(hasGlyph(character)).toBe(true);
    for (const character of ['文', '😀', '\u0301']) expect(hasGlyph(character)).toBe(false);
  });
});
