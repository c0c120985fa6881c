import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WordTemplate } from '../../src/model/word-template.ts';
import type { XmlElement } from '../../src/model/xml-element.ts';
import { readWordTemplate } from '../../src/word-template/read-word-template.ts';
import { logo, realTemplate, running, wordField, words, wordTemplate } from '../fixtures/word-template.ts';

const reasonOf = (bytes: Uint8Array): string => {
  const read = readWordTemplate(bytes);
  return 'reason' in read ? read.reason : 'sound';
};
const sound = (bytes: Uint8Array): WordTemplate => {
  const read = readWordTemplate(bytes);
  if ('reason' in read) throw new Error(read.reason);
  return read;
};
const namesIn = (node: XmlElement): string[] => [
  node.name,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : namesIn(child))),
];
const textIn = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

describe('a template that is refused', () => {
  it.each([
    ['is geen Word-bestand (.docx of .dotx)', Buffer.from('zomaar tekst')],
    ['is geen Word-bestand (.docx of .dotx)', zipSync({ 'a.txt': new Uint8Array(3) })],
    ['is een oud Word-bestand (.doc) of heeft een wachtwoord', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ["bevat macro's", wordTemplate({ files: { 'word/vbaProject.bin': 'x' } })],
    [
      "bevat macro's",
      wordTemplate({
        files: {
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="a.macroEnabled.main+xml"/></Types>',
        },
      }),
    ],
    ['heeft geen stijlen', wordTemplate({ files: { 'word/styles.xml': null } })],
    ['is beschadigd', wordTemplate({ files: { 'word/styles.xml': '<w:styles><w:style></w:styles>' } })],
    ['is beschadigd', wordTemplate({ files: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } })],
    ['is beschadigd', wordTemplate().subarray(0, 2000)],
    ['bevat onderdelen met een naam die naar een andere map wijst', wordTemplate({ files: { '../../etc/x': 'x' } })],
    ['is 21 MB; meer dan 20 MB past niet', Buffer.alloc(20 * 1024 * 1024 + 1, 'PK')],
    [
      'haalt in de kop- of voettekst een afbeelding van buiten het bestand op',
      realTemplate({ picture: 'https://elders.example/logo.png' }),
    ],
    [
      'heeft in de kop- of voettekst een afbeelding die niet te gebruiken is: zij is geen PNG of JPEG',
      realTemplate({ files: { 'word/media/image1.png': 'EMF' } }),
    ],
    ['heeft een kop- of voettekst die te hoog is', wordTemplate({ header: running(words('x')).repeat(30) })],
  ])('%s', (reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('is a bomb: a small file that unpacks to much, whatever size it states', () => {
    const bomb = wordTemplate({ files: { 'word/styles.xml': new Uint8Array(60 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(reasonOf(bomb)).toBe('wordt bij het uitpakken te groot');
  });

  it('never throws on damage, wherever one byte is wrong', () => {
    const bytes = realTemplate();
    for (let at = 0; at < bytes.length; at += 61) {
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(() => readWordTemplate(broken), `byte ${at}`).not.toThrow();
    }
  });
});

describe('a header', () => {
  const only = (header: string) => sound(wordTemplate({ header })).header;

  it('keeps words, tabs, pictures and page numbers', () => {
    const header = only(running(`${logo}${words('Ons huis')}${wordField('PAGE', '1')}${wordField('NUMPAGES', '9')}`));
    expect(header?.countsPages).toBe(true);
    expect([...(header?.pictures.values() ?? [])].map(({ format }) => format)).toEqual(['png']);
    expect(header?.blocks.map(textIn).join('')).toContain('Ons huis');
  });

  it('loses what reaches out of it or belongs to editing, and keeps what it shows', () => {
    const header = only(
      running(
        `<w:ins w:id="1" w:author="x">${words('nieuw ')}</w:ins><w:del w:id="2"><w:r><w:delText>oud</w:delText></w:r></w:del>` +
          `<w:hyperlink r:id="rId9">${words('link ')}</w:hyperlink><w:commentRangeStart w:id="3"/>` +
          `<w:r><w:object><o:OLEObject r:id="rId8"/></w:object></w:r>${wordField('INCLUDEPICTURE "http://x/y.png"', 'beeld')}`,
      ),
    );
    expect(header?.blocks.map(textIn).join('')).toBe('nieuw link beeld');
    const names = new Set(header?.blocks.flatMap(namesIn));
    for (const name of ['w:ins', 'w:del', 'w:hyperlink', 'w:object', 'w:instrText', 'w:fldChar', 'w:commentRangeStart'])
      expect(names.has(name), name).toBe(false);
  });

  it('is none when it would print nothing', () => {
    expect(only(running(''))).toBeNull();
  });

  it('moves the text down when it is high', () => {
    expect(only(running(logo))?.height).toBeCloseTo(37.5 + 6, 1);
    const high = sound(wordTemplate({ header: running(logo).repeat(3) }));
    expect(high.page.marginTop).toBeGreaterThan(28.35 + 3 * 43.5);
    expect(sound(wordTemplate()).page).toMatchObject({ marginTop: 85.05, marginSide: 70.9 });
  });
});

describe('styles', () => {
  it('that are based on themselves, or on nothing that is there, stand alone', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const { styles } = sound(wordTemplate({ styles: style('A', 'B') + style('B', 'A') + style('C', 'weg') }));
    const own = styles.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && /^[ABC]$/.test(child.attributes['w:styleId'] ?? ''),
    );
    expect(own.map(namesIn)).toEqual(Array(3).fill(['w:style', 'w:name']));
  });

  it('give the sizes that pages are counted with: larger where letters are wider than those of Calibri', () => {
    expect(sound(wordTemplate()).measures).toMatchObject({ heading1: { size: 20 }, body: { size: 11 } });
    expect(sound(wordTemplate({ typeface: 'Arial' })).measures.body?.size).toBeCloseTo(11 * 1.09);
  });
});
