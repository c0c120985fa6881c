import { describe, expect, it } from 'vitest';
import type { Inline, Reference } from '../../../src/model/document.ts';
import { isSafeLink } from '../../../src/render/docx/inline/is-safe-link.ts';
import { referenceParts } from '../../../src/render/docx/inline/reference-parts.ts';
import { childOf, elementsOf, textOfDocx, type XmlNode } from '../../text-of-docx.ts';
import { attributesOf, inStyle, paragraph, renderBody, renderSmall, text } from './small-document.ts';

/** Runs with text, as text and the names of their properties. */
async function runsOf(...inlines: Inline[]): Promise<[string, string[]][]> {
  const root = await renderBody([paragraph(...inlines)]);
  return inStyle(root, 'BodyText')
    .flatMap((node) => elementsOf(node, 'w:r'))
    .map((run) => [
      elementsOf(run, 'w:t')
        .flatMap(({ children }) => children)
        .join(''),
      (childOf(run, 'w:rPr')?.children ?? []).map((child) => (child as XmlNode).name),
    ]);
}

describe('emphasis', () => {
  it('adds up when it is nested, and ends where it ends', async () => {
    const nested: Inline = { kind: 'strong', children: [text('vet '), { kind: 'em', children: [text('en schuin')] }] };
    expect(await runsOf(nested, text(' gewoon'))).toEqual([
      ['vet ', ['w:b', 'w:bCs']],
      ['en schuin', ['w:b', 'w:bCs', 'w:i', 'w:iCs']],
      [' gewoon', []],
    ]);
  });
});

describe('a gap', () => {
  it('is marked by a style of its own, so that all gaps can be found', async () => {
    const root = await renderBody([paragraph({ kind: 'gap', text: 'Ambitie' })]);
    expect(attributesOf(root, 'w:rStyle', 'w:val')).toEqual(['Gap']);
    expect(
      inStyle(root, 'BodyText').flatMap((node) => elementsOf(node, 'w:t').flatMap(({ children }) => children)),
    ).toEqual(['[nog in te vullen: Ambitie]']);
  });
});

describe('a forced line break', () => {
  it('stays within its paragraph', async () => {
    const docx = await renderSmall([paragraph(text('een'), { kind: 'break' }, text('twee'))]);
    expect(textOfDocx(docx).map(({ text: content }) => content)).toContain('een\ntwee');
  });
});

describe('a sign that Calibri lacks', () => {
  it('names a font that has it, and loses the character that asks for colour', async () => {
    const root = await renderBody([paragraph({ kind: 'strong', children: [text('Let op \u26a0\ufe0f nu → daar')] })]);
    const runs = inStyle(root, 'BodyText').flatMap((node) => elementsOf(node, 'w:r'));
    expect(
      runs.map((run) => [
        elementsOf(run, 'w:t')
          .flatMap(({ children }) => children)
          .join(''),
        attributesOf(run, 'w:rFonts', 'w:ascii')[0],
        elementsOf(run, 'w:b').length,
      ]),
    ).toEqual([
      ['Let op ', undefined, 1],
      ['⚠', 'Segoe UI Symbol', 1],
      [' nu → daar', undefined, 1],
    ]);
  });
});

describe('a no-break hyphen', () => {
  it('becomes that of Word, which every font can show', async () => {
    const docx = await renderSmall([paragraph(text('GRIP\u20111'))]);
    expect(textOfDocx(docx).map(({ text: content }) => content)).toContain('GRIP\u20111');
    expect(elementsOf(await renderBody([paragraph(text('GRIP\u20111'))]), 'w:noBreakHyphen')).toHaveLength(1);
  });
});

describe('a link', () => {
  it.each(['https://example.org/a?b=c&d', 'mailto:a@example.org', 'tel:+31201234567'])(
    'leads out to %s',
    async (href) => {
      expect(isSafeLink(href)).toBe(true);
      const root = await renderBody([paragraph({ kind: 'link', href, children: [text('hier')] })]);
      expect(elementsOf(root, 'w:hyperlink')).toHaveLength(1);
    },
  );

  it.each([
    ['https://example.org/a?b=c&d', 'Website example.org/a?b=c&d'],
    ['mailto:a@example.org', 'E-mail aan a@example.org'],
    ['tel:+31201234567', 'Bel +31201234567'],
  ])('says where it leads: %s', async (href, expected) => {
    const root = await renderBody([paragraph({ kind: 'link', href, children: [text('hier')] })]);
    expect(attributesOf(root, 'w:hyperlink', 'w:tooltip')).toEqual([expected]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org', 'http://[::', '#intern', ''])(
    'prints its words but leads nowhere for %s',
    async (href) => {
      expect(isSafeLink(href)).toBe(false);
      const docx = await renderSmall([paragraph({ kind: 'link', href, children: [text('hier')] })]);
      expect(textOfDocx(docx).map(({ text: content }) => content)).toContain('hier');
      expect(
        elementsOf(await renderBody([paragraph({ kind: 'link', href, children: [text('hier')] })]), 'w:hyperlink'),
      ).toEqual([]);
    },
  );
});

describe('a footnote', () => {
  it('gets an id per mark and text in the part for footnotes', async () => {
    const note = (content: string): Inline => ({ kind: 'footnote', children: [text(content)] });
    const docx = await renderSmall([paragraph(text('a'), note('eerste'), text('b'), note('tweede'))]);
    const notes = textOfDocx(docx, 'word/footnotes.xml').filter(({ style }) => style === 'FootnoteText');
    expect(notes.map(({ text: content }) => content)).toEqual(['\teerste', '\ttweede']);
  });
});

describe('a cross reference', () => {
  const anchor = { id: 'doel', number: '3.2', title: 'Doel 3.2 van 7', page: 7 };

  it('is divided into words and what Word keeps up to date', () => {
    expect(referenceParts('paragraaf\u00a03.2 Doel 3.2 van 7 (pagina\u00a07)', anchor)).toEqual([
      { kind: 'words', text: 'paragraaf\u00a0' },
      { kind: 'number', text: '3.2' },
      { kind: 'words', text: ' ' },
      { kind: 'title', text: 'Doel 3.2 van 7' },
      { kind: 'words', text: ' (pagina\u00a0' },
      { kind: 'page', text: '7' },
      { kind: 'words', text: ')' },
    ]);
  });

  it('takes the page for a page, also where the number of the target is the same', () => {
    expect(referenceParts('pagina\u00a07', { ...anchor, number: 'Tabel 7' })).toEqual([
      { kind: 'words', text: 'pagina\u00a0' },
      { kind: 'page', text: '7' },
    ]);
  });

  it('takes the word for an annex with its letter, as Word counts it', () => {
    expect(referenceParts('bijlage\u00a0B', { ...anchor, number: 'B' })).toEqual([
      { kind: 'number', text: 'bijlage\u00a0B' },
    ]);
  });

  it('never loses words, whatever they are', () => {
    const odd = 'zie elders';
    expect(
      referenceParts(odd, anchor)
        .map((part) => part.text)
        .join(''),
    ).toBe(odd);
  });

  it('becomes fields on the bookmark of its heading', async () => {
    const reference: Reference = { kind: 'reference', target: 'doel', form: 'full' };
    const root = await renderBody(
      [
        { kind: 'heading', level: 2, id: 'doel', numbering: 'chapter', children: [text(anchor.title)] },
        paragraph(reference),
      ],
      {
        anchors: new Map([['doel', anchor]]),
        referenceTexts: new Map([[reference, 'paragraaf\u00a03.2 Doel 3.2 van 7 (pagina\u00a07)']]),
      },
    );
    expect(elementsOf(root, 'w:instrText').map(({ children }) => children.join('').trim())).toEqual([
      'REF _Ref_doel \\r \\h',
      'REF _Ref_doel \\h',
      'PAGEREF _Ref_doel \\h',
    ]);
    expect(attributesOf(root, 'w:bookmarkStart', 'w:name')).toEqual(['_Ref_doel']);
  });
});
