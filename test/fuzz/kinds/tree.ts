import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { forWord } from '../../../src/document-files.ts';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import { numberDocument, printedNumber } from '../../../src/layout/number-document.ts';
import type { Block, Document } from '../../../src/model/document.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { renderPreview } from '../../../src/render/html/preview/render-preview.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { hasGlyph, missingGlyphs } from '../../../src/text/missing-glyphs.ts';
import { anyDocument } from '../../fixtures/any-document.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { sampleJpeg } from '../../fixtures/sample-jpeg.ts';
import { samplePng } from '../../fixtures/sample-png.ts';
import { textsOf } from '../../fixtures/texts-of.ts';
import { judgeFile, squeezed } from '../judge-files.ts';
import { type Fault, firstFault, type Kind } from '../kind.ts';
import { sayableText } from '../naughty-strings.ts';

interface TreeCase {
  readonly tree: Pick<Document, 'body' | 'concept' | 'page'>;
  /** What is added to the texts, each to every so many-th. */
  readonly texts: readonly string[];
  readonly every: number;
}

/** Any document tree, with texts of all kinds, through every renderer that prints documents. */
export const trees: Kind<TreeCase> = {
  arbitrary: fc.record({
    tree: anyDocument.map(({ body, concept, page }) => ({ body, concept, page })),
    texts: fc.array(sayableText, { minLength: 1, maxLength: 6 }),
    every: fc.integer({ min: 1, max: 9 }),
  }),
  run: async ({ tree, texts, every }, sandbox) => {
    sandbox.phase('command');
    const document = { ...sampleDocument, ...tree, body: withTexts(tree.body, texts, every) };
    const missing = missingGlyphs(document);
    const layout = layoutDocument(document);
    const pdf = await renderPdf(document, layout);
    const word = forWord(document);
    const docx = await renderDocx(word, word === document ? layout : layoutDocument(word));
    const html = previewOf(document);
    sandbox.phase('check');
    return firstFault(
      () =>
        missing.length > 0 ? { fault: 'lost-text', detail: `no glyph: ${JSON.stringify(missing[0])}` } : undefined,
      () => judgeFile('boom.pdf', pdf, document, layout),
      () => judgeFile('boom.docx', docx, document, layout),
      () => judgePreview(html, document),
    );
  },
};

/** The product refuses characters that cannot be printed before it renders; what is left must be printed whole. */
const drawable = (text: string): string =>
  [...text.replace(/\s+/g, ' ').trim()].filter((character) => hasGlyph(character)).join('');

function withTexts(body: readonly Block[], texts: readonly string[], every: number): readonly Block[] {
  const shown = texts.map(drawable);
  let count = 0;
  const figures = [sampleJpeg.sequential, sampleJpeg.progressive, samplePng(40, 24), samplePng(30, 30, true)];
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const all = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    if ((all.kind === 'text' || all.kind === 'gap') && typeof all.text === 'string') {
      count += 1;
      return count % every === 0 ? { ...all, text: `${all.text} ${shown[count % shown.length]}`.trim() } : all;
    }
    if (all.kind === 'diagram' && Number(all.diagram && (all.diagram as { width: number }).width) % 2 === 0)
      return { kind: 'image', image: figures[count % figures.length] };
    return all;
  };
  return walk(body) as readonly Block[];
}

function previewOf(document: Document): string {
  const { targets, footnotes } = numberDocument(document);
  const page = {
    documents: [{ id: document.id, title: document.title }],
    current: document.id,
    problems: [],
    left: 0,
    files: [],
  };
  const numberOf = (id: string) => {
    const target = targets.get(id);
    return target ? printedNumber(target) : '';
  };
  return renderPreview(page, {
    document,
    context: {
      numberOf,
      referenceOf: ({ target }) => numberOf(target) || 'hier',
      footnoteNumber: (footnote) => footnotes.get(footnote) ?? 0,
      sourceOf: () => null,
    },
  });
}

/** All that the page is made of; whatever is in a text stays text. */
const elements = new Set(
  'html head meta title link script body a header form label select option button p div main article h1 h2 h3 h4 h5 dl dt dd ul ol li table caption thead tbody tr th td figure figcaption img span strong em br sup section nav code'.split(
    ' ',
  ),
);

/** Every text is on the page, and nothing of a text became markup. */
export function judgePreview(html: string, document: Document): Fault | undefined {
  let text = '';
  const strange: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!elements.has(name)) strange.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes))
        if (/^on/i.test(key) || /^\s*(?:javascript|file|vbscript):/i.test(value)) strange.push(`${key}="${value}"`);
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  if (strange[0]) return { fault: 'invalid-file', detail: `preview: ${strange.slice(0, 5).join(' ')}` };
  const whole = squeezed(text);
  const lost = textsOf(document).find((one) => !whole.includes(squeezed(one)));
  return lost === undefined
    ? undefined
    : { fault: 'lost-text', detail: `preview: ${JSON.stringify(lost.slice(0, 200))}` };
}
