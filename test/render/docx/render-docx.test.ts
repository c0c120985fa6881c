import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { paragraphsInWord } from '../../fixtures/tree-texts.ts';
import { type DocxParagraph, elementsOf, partOf, textOfDocx, valOf } from '../../text-of-docx.ts';

const numbers = layoutDocument(sampleDocument);
let docx: Uint8Array;
let paragraphs: DocxParagraph[];
let parts: Record<string, string>;

beforeAll(async () => {
  docx = await renderDocx(sampleDocument, numbers);
  paragraphs = textOfDocx(docx);
  const files = unzipSync(docx);
  parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
});

const isHeading = ({ style }: DocxParagraph): boolean => /Heading\d$/.test(style);
const bodyParagraphs = (): DocxParagraph[] => paragraphs.slice(paragraphs.findIndex(isHeading));

describe('the text of the file', () => {
  it('equals the text of the tree, paragraph by paragraph', () => {
    const printed = bodyParagraphs().map(({ text }) => text);
    expect(printed.filter((text) => text.trim() !== '')).toEqual(paragraphsInWord(sampleDocument, numbers));
  });

  it('has every footnote once, in the order of the numbers', () => {
    const notes = textOfDocx(docx, 'word/footnotes.xml').map(({ text }) => text.replace(/^\t/, ''));
    expect(notes.filter((text) => text !== '')).toEqual([
      'De regio stelt haar plan elke vier jaar vast; de afspraken in dit plan volgen dat ritme.',
      'Definitie naar eigen inzicht van de instelling.',
    ]);
  });

  it('opens with the cover: institution, title, subtitle and facts', () => {
    const { institution, title, subtitle, facts } = sampleDocument.cover;
    const cover = paragraphs.filter(({ text }) => text !== '').slice(0, 3 + facts.length);
    expect(cover.map(({ text }) => text)).toEqual([
      institution,
      title,
      subtitle,
      ...facts.map(({ label, value }) => `${label}\t${value}`),
    ]);
  });
});

describe('numbers', () => {
  it('are those of the layout at every heading that Word counts', () => {
    const counted = bodyParagraphs()
      .filter(isHeading)
      .map(({ number, text }) => [number.replace(/^Bijlage /, ''), text]);
    expect(counted).toEqual(numbers.contents.map(({ number, title }) => [number, title]));
  });

  it('fill the contents: number, title and page of every heading down to the depth asked', () => {
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style)).map(({ text }) => text);
    const expected = numbers.contents
      .filter(({ level }) => level <= sampleDocument.contents.depth)
      .map(({ number, title, page }) => [...(number ? [number] : []), title, page].join('\t'));
    expect(entries).toEqual(expected);
  });

  it('fill the lists of figures and tables', () => {
    const entries = paragraphs.filter(({ style }) => style === 'TableofFigures').map(({ text }) => text);
    const listed = [...numbers.figures, ...numbers.tables];
    expect(entries).toEqual(listed.map(({ number, title, page }) => `${number}\t${title}\t${page}`));
  });

  it('stand in one contents field and one field per list, none of which asks to be renewed', () => {
    const fields = elementsOf(partOf(docx, 'word/document.xml'), 'w:instrText').map(({ children }) =>
      children.join('').trim(),
    );
    expect(fields.filter((field) => field.startsWith('TOC'))).toEqual([
      `TOC \\o "1-${sampleDocument.contents.depth}" \\h \\z \\u`,
      'TOC \\h \\z \\c "Figuur"',
      'TOC \\h \\z \\c "Tabel"',
    ]);
    const all = Object.values(parts).join('');
    expect(all).not.toContain('w:updateFields');
    expect(all).not.toContain('w:dirty');
  });

  it('stand in the footer as live fields with their results', () => {
    const footer = textOfDocx(docx, 'word/footer2.xml')[0];
    expect(footer?.text).toBe(`${sampleDocument.running.footerLeft}\tpagina 1 van ${numbers.pageCount}`);
    expect(parts['word/footer2.xml']).toMatch(/ PAGE .* NUMPAGES /);
  });
});

describe('the package', () => {
  it('has the same bytes when made again in the same process', async () => {
    const again = await renderDocx(sampleDocument, numbers);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(docx))).toBe(0);
  });

  it('has the same bytes in another process, time zone and language', () => {
    const program = new URL('./hash-in-process.mjs', import.meta.url).pathname;
    const hash = createHash('sha256').update(docx).digest('hex');
    for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
      const output = execFileSync(process.execPath, [program], {
        env: { ...process.env, TZ, LC_ALL: 'tr_TR.UTF-8' },
        encoding: 'utf8',
      });
      expect(output.trim()).toBe(hash);
    }
  }, 180_000);

  it('holds the date of the version and nothing of the clock', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(Array(2).fill(`${sampleDocument.properties.date}T00:00:00Z`));
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="nl-NL"/>');
  });

  it('says in its properties which version it is', () => {
    const custom = partOf(docx, 'docProps/custom.xml');
    const values = Object.fromEntries(
      elementsOf(custom, 'property').map((property) => [
        property.attributes.name,
        elementsOf(property, 'vt:lpwstr')
          .flatMap(({ children }) => children)
          .join(''),
      ]),
    );
    const { version, status, edition, fingerprint } = sampleDocument.properties;
    expect(values).toMatchObject({ Versie: version, Status: status, Editie: edition, Vingerafdruk: fingerprint });
  });

  it('holds no macros and no part that Word would fetch from elsewhere', () => {
    expect(Object.keys(parts).filter((path) => /vba|activeX|embeddings/i.test(path))).toEqual([]);
    const targets = Object.entries(parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, xml]) => [...xml.matchAll(/Type="([^"]*)"[^>]*TargetMode="External"/g)].map(([, type]) => type));
    expect(targets.every((type) => type?.endsWith('/hyperlink'))).toBe(true);
  });
});

describe('a concept', () => {
  const headers = (): string[] => Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/.test(path));

  it('carries its mark on every page, also on the cover', () => {
    expect(headers().every((path) => parts[path]?.includes('string="CONCEPT"'))).toBe(true);
  });

  it('loses the mark when it is none', async () => {
    const released = await renderDocx({ ...sampleDocument, concept: false }, numbers);
    const xml = Object.values(unzipSync(released))
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(xml).not.toContain('CONCEPT');
  });
});

describe('styles', () => {
  it('have the names that Word knows', () => {
    const names = elementsOf(partOf(docx, 'word/styles.xml'), 'w:style').map((style) => valOf(style, 'w:name'));
    expect(names).toEqual(
      expect.arrayContaining([
        ...['heading 1', 'heading 2', 'heading 3', 'heading 4', 'Title', 'Subtitle', 'toc 1', 'toc 2', 'toc 3'],
        ...[
          'caption',
          'header',
          'footer',
          'footnote text',
          'List Bullet',
          'List Number',
          'List Bullet 2',
          'Paraat tabel',
        ],
      ]),
    );
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(names.length);
  });
});
