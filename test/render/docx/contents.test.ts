import { describe, expect, it } from 'vitest';
import { typography } from '../../../src/model/house-style.ts';
import type { ContentsEntry } from '../../../src/model/layout.ts';
import { fontFace } from '../../../src/text/font-face.ts';
import { elementsOf, partOf, type XmlNode } from '../../text-of-docx.ts';
import { attributesOf, inStyle, renderSmall } from './small-document.ts';

const levels = [1, 2, 3] as const;

const render = (...entries: Omit<ContentsEntry, 'id' | 'page'>[]): Promise<Uint8Array> => {
  const contents = entries.map((entry, index) => ({ ...entry, id: `id${index}`, page: index + 1 }));
  return renderSmall([], { contents, anchors: new Map(contents.map((entry) => [entry.id, entry])) });
};

const lineOf = (docx: Uint8Array, level: number): XmlNode =>
  inStyle(partOf(docx, 'word/document.xml'), `TOC${level}`)[0] as XmlNode;

const styleOf = (docx: Uint8Array, level: number): XmlNode =>
  elementsOf(partOf(docx, 'word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === `TOC${level}`,
  ) as XmlNode;

const stopsOf = (node: XmlNode): [string | undefined, number][] =>
  elementsOf(node, 'w:tabs')
    .flatMap((tabs) => elementsOf(tabs, 'w:tab'))
    .map(({ attributes }) => [attributes['w:val'], Number(attributes['w:pos'])]);

describe('an entry without a number', () => {
  it.each(levels)('has but one tab to stop at on level %i: that of the page number', async (level) => {
    const docx = await render({ level, number: '', title: 'Versies' });
    const line = lineOf(docx, level);
    expect(elementsOf(line, 'w:r').flatMap((run) => elementsOf(run, 'w:tab'))).toHaveLength(1);
    expect([...stopsOf(line), ...stopsOf(styleOf(docx, level))].map(([kind]) => kind)).toEqual(['right']);
    // A hanging indent would be a stop of its own.
    expect(attributesOf(styleOf(docx, level), 'w:ind', 'w:hanging')).toEqual(['0']);
    expect(elementsOf(line, 'w:ind')).toEqual([]);
  });
});

describe('every entry', () => {
  it('says where its link leads', async () => {
    const docx = await render({ level: 1, number: '1', title: 'Doel' }, { level: 1, number: '', title: 'Voorwoord' });
    const links = attributesOf(partOf(docx, 'word/document.xml'), 'w:hyperlink', 'w:tooltip');
    expect(links).toEqual(['Ga naar 1 Doel', 'Ga naar Voorwoord']);
  });

  it.each(levels)('keeps no room free at the right on level %i: LibreOffice prints no number there', async (level) => {
    const style = styleOf(await render({ level, number: '', title: 'Versies' }), level);
    expect(attributesOf(style, 'w:ind', 'w:right')).toEqual([undefined]);
  });
});

describe('an entry with a number', () => {
  it.each(levels)('has its title on the common line of level %i', async (level) => {
    const line = lineOf(await render({ level, number: '1', title: 'Doel' }), level);
    expect(stopsOf(line)).toEqual([['left', (typography.contentsTabs[level - 1] as number) * 20]]);
  });

  it('has its title behind the number when that is wider than its column', async () => {
    const number = '10.14.10.12';
    const [stop] = stopsOf(lineOf(await render({ level: 3, number, title: 'Doel' }), 3));
    const numberEnd = (typography.contentsTabs[1] ?? 0) + fontFace('regular').width(number, typography.contents3.size);
    expect(stop?.[1]).toBeGreaterThan(numberEnd * 20);
  });
});
