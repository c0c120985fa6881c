import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { pageArea } from '../../src/layout/page-area.ts';
import type { Block, Inline, Reference } from '../../src/model/document.ts';
import type { Layout } from '../../src/model/layout.ts';
import { a4 } from '../../src/model/page-format.ts';
import { cell, documentOf, heading, linesOf, paragraph, row, text } from '../fixtures/document-of.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { placedLines, readingOrder, tagsOf } from './placed-lines.ts';

const layoutOf = (...body: Block[]): Layout => layoutDocument(documentOf(...body));
const textsOn = (layout: Layout, page: number) => placedLines(layout.pages[page - 1]!).map((line) => line.text.trim());
const reference = (target: string, form: Reference['form'] = 'full'): Reference => ({
  kind: 'reference',
  target,
  form,
});
const pageWith = (layout: Layout, part: string) =>
  layout.pages.findIndex((page) => placedLines(page).some((line) => line.leaf && line.text.includes(part))) + 1;

describe('layoutDocument', () => {
  it('begins a form or card with its text, below a running header, without cover and contents', () => {
    const { title } = sampleDocument.cover;
    const form = layoutDocument({ ...documentOf(heading(1, 'kop')), cover: null, contents: null });
    expect(form.pageCount).toBe(1);
    expect(textsOn(form, 1)).toEqual(expect.arrayContaining([sampleDocument.running.headerLeft, 'pagina 1 van 1']));
    expect(textsOn(form, 1).join(' ')).toContain('Kop kop');
    expect(textsOn(layoutDocument(documentOf(heading(1, 'kop'))), 1)).toContain(title);
  });

  it('prints in the contents the page on which each heading stands', () => {
    const layout = layoutDocument(sampleDocument);
    const contents = textsOn(layout, 2);
    for (const { number, title, page, level } of layout.contents) {
      if (level > sampleDocument.contents.depth) continue;
      expect(contents).toContain([number, title].filter((part) => part !== '').join(' '));
      expect(textsOn(layout, page).some((line) => line.includes(title))).toBe(true);
    }
    const numbers = contents.filter((line) => /^\d+$/.test(line)).map(Number);
    const listed = layout.contents.filter(({ level }) => level <= 2);
    expect(numbers.slice(0, listed.length)).toEqual(listed.map(({ page }) => page));
  });

  it('counts pages rightly when the contents takes several', () => {
    const chapters = Array.from({ length: 130 }, (_, index) => [heading(1, `h${index}`), paragraph('Tekst.')]).flat();
    const layout = layoutOf(...chapters);
    expect(layout.anchors.get('h0')!.page).toBeGreaterThan(4);
    expect(layout.contents.map(({ page }) => page)).toEqual(
      chapters.flatMap((block) =>
        block.kind === 'heading'
          ? layout.pages.findIndex(({ destinations }) => destinations.some(({ id }) => id === block.id)) + 1
          : [],
      ),
    );
    const last = placedLines(layout.pages[4]!).filter(({ text: content }) => /^\d{3}$/.test(content));
    const edge = layout.pages[0]!.width - a4.marginSide;
    for (const line of last) expect(line.right).toBeCloseTo(edge, 3);
  });

  it('words references by kind and form', () => {
    const references = [
      reference('b'),
      reference('c'),
      reference('bijlage'),
      reference('los'),
      reference('t', 'number'),
      reference('f', 'number'),
      reference('c', 'number'),
      reference('c', 'page'),
    ];
    const image: Block = {
      kind: 'figure',
      id: 'f',
      caption: [text('Schema')],
      alt: 'schema',
      content: { kind: 'diagram', diagram: { width: 10, height: 10, shapes: [] } },
    };
    const layout = layoutOf(
      heading(1, 'a'),
      paragraph(...references.flatMap((one): Inline[] => [one, text(' ; ')])),
      heading(1, 'b'),
      heading(2, 'c'),
      { kind: 'table', id: 't', caption: [text('Tabel')], head: [], body: [] },
      image,
      heading(1, 'bijlage', 'annex'),
      heading(1, 'los', 'none'),
    );
    const words = references.map((one) => layout.referenceTexts.get(one)!.replaceAll('\u00a0', ' '));
    expect(words).toEqual([
      'hoofdstuk 2 Kop b (pagina 4)',
      'paragraaf 2.1 Kop c (pagina 4)',
      'bijlage A Kop bijlage (pagina 5)',
      'Kop los (pagina 6)',
      'tabel 1',
      'figuur 1',
      'paragraaf 2.1',
      'pagina 4',
    ]);
    const read = readingOrder(layout).replaceAll('\u00a0', ' ');
    for (const one of words) expect(read).toContain(one);
  });

  it('settles when page numbers in references push text to the next page', () => {
    const far = Array.from({ length: 100 }, (_, index) => heading(1, `h${index}`));
    const filler = (count: number) =>
      Array.from({ length: count }, () => paragraph(reference('h99'), ' ', reference('h5'), ' ', 'tekst '.repeat(11)));
    for (let count = 40; count < 60; count++) {
      const layout = layoutOf(heading(1, 'start'), ...filler(count), ...far);
      const found = layout.pages.findIndex(({ destinations }) => destinations.some(({ id }) => id === 'h99'));
      expect(readingOrder(layout).replaceAll('\u00a0', ' ')).toContain(`hoofdstuk 101 Kop h99 (pagina ${found + 1})`);
    }
  });

  it('starts chapters on a new page, but leaves no page empty', () => {
    const layout = layoutOf(
      heading(1, 'a'),
      heading(1, 'b'),
      { kind: 'section', orientation: 'landscape', children: [heading(1, 'c')] },
      heading(1, 'd'),
    );
    expect(['a', 'b', 'c', 'd'].map((id) => layout.anchors.get(id)!.page)).toEqual([3, 4, 5, 6]);
    expect(layout.pageCount).toBe(6);
    expect(layout.pages[4]!.width).toBeGreaterThan(layout.pages[4]!.height);
    expect(layout.pages[5]!.width).toBeLessThan(layout.pages[5]!.height);
  });

  it('moves a heading to the next page with the first lines of its text', () => {
    for (let lines = 38; lines < 46; lines++) {
      const layout = layoutOf(heading(1, 'a'), linesOf(lines), heading(2, 'b'), linesOf(6, 'vervolg'));
      const page = layout.anchors.get('b')!.page;
      expect(textsOn(layout, page)).toContain('vervolg 2');
    }
  });

  it('leaves at least two lines of a paragraph on either side of a page break', () => {
    for (let lines = 36; lines < 52; lines++) {
      const layout = layoutOf(heading(1, 'a'), linesOf(lines), linesOf(6, 'alinea'));
      expect(pageWith(layout, 'alinea 1')).toBe(pageWith(layout, 'alinea 2'));
      expect(pageWith(layout, 'alinea 5')).toBe(pageWith(layout, 'alinea 6'));
    }
  });

  it('keeps a line that announces a list with the first item', () => {
    const list: Block = { kind: 'list', marker: 'bullet', items: [{ children: [paragraph('eerste punt')] }] };
    for (let lines = 36; lines < 52; lines++) {
      const layout = layoutOf(
        heading(1, 'a'),
        linesOf(lines),
        paragraph('Neem ', { kind: 'strong', children: [text('mee:')] }),
        list,
      );
      expect(pageWith(layout, 'Neem')).toBe(pageWith(layout, 'eerste punt'));
    }
  });

  it('keeps heading, short introduction, header and first row of a table on one page', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`rij ${index}.`, 'x'));
    const head = [row(cell('Kolom', { header: 'column' }), cell('Twee', { header: 'column' }))];
    const table: Block = { kind: 'table', id: 't', caption: null, head, body: rows };
    for (let lines = 30; lines < 50; lines++) {
      const layout = layoutDocument(
        documentOf(
          heading(1, 'a'),
          linesOf(lines),
          heading(2, 'b'),
          paragraph('Eerst dit.'),
          paragraph('Dan dat.'),
          table,
        ),
      );
      expect(layout.anchors.get('b')!.page).toBe(pageWith(layout, 'rij 0.'));
      expect(pageWith(layout, 'Eerst dit.')).toBe(pageWith(layout, 'rij 0.'));
      expect(pageWith(layout, 'Dan dat.')).toBe(pageWith(layout, 'rij 0.'));
    }
  });

  it('keeps a caption with its figure', () => {
    const figure: Block = {
      kind: 'figure',
      id: 'f',
      caption: [text('Onderschrift')],
      alt: 'vlak',
      content: { kind: 'diagram', diagram: { width: 300, height: 200, shapes: [] } },
    };
    for (let lines = 25; lines < 40; lines++) {
      const layout = layoutOf(heading(1, 'a'), linesOf(lines), figure);
      const { page } = layout.anchors.get('f')!;
      expect(textsOn(layout, page)).toContain('Figuur 1. Onderschrift');
    }
  });

  it('shrinks a figure that is too large, in proportion', () => {
    const figure: Block = {
      kind: 'figure',
      id: 'f',
      caption: [text('Groot')],
      alt: 'vlak',
      content: { kind: 'diagram', diagram: { width: 2000, height: 1000, shapes: [] } },
    };
    const picture = layoutOf(figure)
      .pages.slice(1)
      .flatMap(({ things }) => things)
      .find((thing) => thing.kind === 'picture')!;
    if (picture.kind !== 'picture') throw new Error('no picture placed');
    const { width } = pageArea(a4, 'portrait');
    expect(picture.width).toBeCloseTo(width, 1);
    expect(picture.height).toBeCloseTo(width / 2, 1);
  });

  it('puts a footnote on the page of its mark, and its text behind the mark in the reading order', () => {
    const note: Inline = { kind: 'footnote', children: [text('de noot')] };
    for (let lines = 36; lines < 48; lines++) {
      const layout = layoutOf(heading(1, 'a'), linesOf(lines), paragraph('met noot', note, ' erachter'));
      expect(pageWith(layout, 'de noot')).toBe(pageWith(layout, 'met noot'));
      expect(readingOrder(layout)).toContain('met noot11 de noot erachter');
    }
  });

  it('sets the footnotes of a turned page as wide as that page, also when the pages are wider than high', () => {
    const note: Inline = { kind: 'footnote', children: [text('woord '.repeat(20).trim())] };
    const section: Block = { kind: 'section', orientation: 'landscape', children: [paragraph(text('Tekst'), note)] };
    const page = { ...a4, width: 700, height: 400 };
    const turned = layoutDocument({ ...documentOf(heading(1, 'a'), section), page }).pages.at(-1)!;
    const right = Math.max(...placedLines(turned).flatMap((line) => (line.leaf ? [line.right] : [])));
    expect(turned.width).toBe(400);
    expect(right).toBeLessThanOrEqual(turned.width - page.marginSide + 0.05);
  });

  it('prints a footnote once, also when its mark is cut with the long word it stands at', () => {
    const notes = Array.from(
      { length: 12 },
      (_, index): Inline => ({
        kind: 'footnote',
        children: [text(`noot ${index + 1}.`)],
      }),
    );
    const long = text('ziekenhuisrampenopvangplannenoverzichtstabel'.repeat(3));
    for (let letters = 60; letters < 110; letters++) {
      const layout = layoutOf(heading(1, 'a'), paragraph(long, text('i'.repeat(letters)), ...notes));
      expect(readingOrder(layout).match(/noot \d+\./g)).toHaveLength(12);
    }
  });

  it('runs a footnote of more than a page on over the next pages', () => {
    const long = Array.from({ length: 1500 }, (_, index) => `woord${index}`).join(' ');
    const layout = layoutOf(
      heading(1, 'a'),
      paragraph('Kort', { kind: 'footnote', children: [text(long)] }),
      paragraph('Verder.'),
    );
    expect(readingOrder(layout).match(/woord\d+/g)).toHaveLength(1500);
    expect(pageWith(layout, 'woord1499')).toBeGreaterThan(pageWith(layout, 'woord0'));
  });

  it('prints a gap as a visible mark on a fill', () => {
    const layout = layoutOf(paragraph({ kind: 'gap', text: 'Ambitie' }));
    expect(readingOrder(layout)).toContain('[nog in te vullen: Ambitie]');
    const line = layout.pages
      .flatMap(({ things }) => things)
      .find((thing) => thing.kind === 'line' && thing.runs.some(({ text: run }) => run.includes('Ambitie')));
    expect(line).toMatchObject({ runs: [{ colour: '#a40e26' }] });
  });

  it('nests lists in the structure as in the tree', () => {
    const [outer] = tagsOf(layoutDocument(sampleDocument).structure, 'L').filter(
      (tag) => tagsOf(tag, 'L').length === 3,
    );
    expect(outer!.attributes.listNumbering).toBe('Disc');
    const [inner] = tagsOf(outer!, 'L').slice(1);
    expect(inner!.attributes.listNumbering).toBe('Decimal');
    expect(outer!.children.every((child) => child.kind === 'tag' && child.role === 'LI')).toBe(true);
  });

  it('numbers the pages in the footer and leaves the cover without header', () => {
    const layout = layoutDocument(sampleDocument);
    layout.pages.forEach((_, index) => {
      const footer = `pagina ${index + 1} van ${layout.pageCount}`;
      expect(textsOn(layout, index + 1).includes(footer)).toBe(index > 0);
    });
  });

  it('marks each page of a concept, and no page of a final version', () => {
    const marks = (concept: boolean) =>
      layoutDocument({ ...sampleDocument, concept }).pages.map(
        ({ backdrop }) => backdrop.filter(({ kind }) => kind === 'mark').length,
      );
    expect(new Set(marks(true))).toEqual(new Set([1]));
    expect(new Set(marks(false))).toEqual(new Set([0]));
  });
});
