import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../../src/layout/layout-document.ts';
import type { Document } from '../../../../src/model/document.ts';
import type { WordTemplate } from '../../../../src/model/word-template.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { readWordTemplate } from '../../../../src/word-template/read-word-template.ts';
import { lintDocx } from '../../../conformance/lint-docx.ts';
import { sampleDocument } from '../../../fixtures/sample-document.ts';
import { realTemplate, running, type TemplateParts, wordField, words } from '../../../fixtures/word-template.ts';
import { childOf, elementsOf, partOf, textOfDocx, valOf } from '../../../text-of-docx.ts';

const dressed = (parts: TemplateParts = {}): Document => {
  const template = readWordTemplate(realTemplate(parts)) as WordTemplate;
  const { style } = sampleDocument;
  return { ...sampleDocument, page: template.page, style: { ...style, wordTemplate: template } };
};
const render = (parts: TemplateParts = {}): Promise<Uint8Array> => {
  const document = dressed(parts);
  return renderDocx(document, layoutDocument(document));
};
const stylesIn = (docx: Uint8Array) => elementsOf(partOf(docx, 'word/styles.xml'), 'w:style');
const styleOf = (docx: Uint8Array, id: string) =>
  stylesIn(docx).find(({ attributes }) => attributes['w:styleId'] === id);

let docx: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  docx = await render();
  parts = Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
});

describe('the styles of a template', () => {
  it.each(['nl', 'en'] as const)('stand once each, under the ids of the template (%s)', async (language) => {
    const made = await render({ language });
    const names = stylesIn(made).map((style) => valOf(style, 'w:name')?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const ids = stylesIn(made).map(({ attributes }) => attributes['w:styleId']?.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set(textOfDocx(made).map(({ style }) => style));
    expect(used.has(language === 'nl' ? 'Kop1' : 'Heading1')).toBe(true);
    expect(used.has(language === 'nl' ? 'Heading1' : 'Kop1')).toBe(false);
    expect(lintDocx(made)).toEqual([]);
  });

  it('keep their look, and get the numbers and new pages that the contents count on', () => {
    const heading = styleOf(docx, 'Kop1');
    const [paragraph, run] = [childOf(heading, 'w:pPr'), childOf(heading, 'w:rPr')];
    expect(valOf(run, 'w:color')).toBe('C8102E');
    expect(valOf(run, 'w:sz')).toBe('40');
    expect(childOf(paragraph, 'w:pageBreakBefore')).toBeDefined();
    expect(valOf(paragraph, 'w:outlineLvl')).toBe('0');
    const numbers = textOfDocx(docx).filter(({ style }) => style === 'Kop1');
    expect(numbers.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  });

  it('are completed with ours, based on its Normal', () => {
    expect(valOf(styleOf(docx, 'Callout'), 'w:basedOn')).toBe('Standaard');
    const body = styleOf(docx, 'BodyText');
    expect(childOf(childOf(body, 'w:rPr'), 'w:sz')).toBeUndefined();
  });

  it('leave room for ours of the same name and id', async () => {
    const own = '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Callout"><w:name w:val="Kader"/></w:style>';
    const made = await render({ styles: own });
    expect(valOf(styleOf(made, 'CalloutParaat'), 'w:name')).toBe('Kader (Paraat)');
    expect(lintDocx(made)).toEqual([]);
  });

  it('set our own smaller when the letters are wider than those of Calibri, so that words fit their cells', async () => {
    const size = (made: Uint8Array) => Number(valOf(childOf(styleOf(made, 'TableText'), 'w:rPr'), 'w:sz'));
    expect(size(docx)).toBe(19);
    expect(size(await render({ typeface: 'Arial' }))).toBe(17);
  });
});

describe('the header and footer of a template', () => {
  it('stand with our own line on every page, and the mark of a concept stays', () => {
    const header = textOfDocx(docx, 'word/header2.xml').map(({ text }) => text);
    expect(header).toEqual(['\t\tZorg van het huis', expect.stringContaining(sampleDocument.running.headerRight)]);
    expect(parts['word/header2.xml']).toContain('string="CONCEPT"');
    expect(parts['word/_rels/header2.xml.rels']).toContain('media/sjabloon1.png');
    expect(textOfDocx(docx, 'word/footer2.xml').at(-1)?.text).toBe('Postbus 1, 1000 AA Waterstad');
    expect(textOfDocx(docx, 'word/footer2.xml')[0]?.text).toMatch(/pagina 1 van \d+$/);
  });

  it('keep the tabs that they are set with: our line has a style beside theirs', () => {
    const tabs = (id: string) => elementsOf(styleOf(docx, id)!, 'w:tab').map(({ attributes }) => attributes['w:val']);
    expect(tabs('Koptekst')).toEqual(['center', 'right']);
    expect(valOf(styleOf(docx, 'Header'), 'w:name')).toBe('Koptekst plan');
    expect(tabs('Header')).toEqual(['right']);
  });

  it('put the header of the first page on the cover', () => {
    expect(parts['word/header1.xml']).toContain('Logo van het huis');
    expect(parts['word/header1.xml']).toContain('string="CONCEPT"');
  });

  it('count the pages themselves when they do so already', async () => {
    const own = running(`${wordField('PAGE', '1')}${words(' / ')}${wordField('NUMPAGES', '1')}`, 'Voettekst');
    const made = await render({ footer: own });
    expect(textOfDocx(made, 'word/footer2.xml').map(({ text }) => text)).toEqual([
      sampleDocument.running.footerLeft,
      '1 / 1',
    ]);
  });
});

describe('the package', () => {
  it('has the text, fields and settings of a document without a template', async () => {
    const plain = await renderDocx(sampleDocument, layoutDocument(dressed()));
    const texts = (file: Uint8Array) => textOfDocx(file).map(({ text, number }) => [number, text]);
    expect(texts(docx)).toEqual(texts(plain));
    expect(parts['word/settings.xml']).toBe(strFromU8(unzipSync(plain)['word/settings.xml']!));
    expect(Object.values(parts).join('')).not.toMatch(/attachedTemplate|trackRevisions|updateFields/);
    expect(parts['word/theme/theme1.xml']).toContain('name="Huis"');
  });

  it('has the same bytes every time', async () => {
    expect(Buffer.compare(await render(), docx)).toBe(0);
  });
});
