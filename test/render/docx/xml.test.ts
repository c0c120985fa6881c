import { describe, expect, it } from 'vitest';
import { element, nothing, xmlText } from '../../../src/render/docx/xml.ts';
import { parseXml } from '../../text-of-docx.ts';

const hostile = `</w:t> & "<a b='c'>" ]]>`;

describe('XML of our own', () => {
  it('reads back as the text and attributes that went in, whatever marks they hold', () => {
    const xml = element('p', { said: hostile, count: 3 }, xmlText(hostile));
    expect(parseXml(xml).children).toEqual([
      { name: 'p', attributes: { said: hostile, count: '3' }, children: [hostile] },
    ]);
  });

  it('leaves out what no XML file can hold, in text and attributes, and keeps tabs, line ends and emoji', () => {
    const broken = 'a\u0000b\u001f\ufffe\uffff\ud800c\udc00\t\n🚑';
    expect(xmlText(broken)).toBe('abc\t\n🚑');
    expect(element('p', { said: broken })).toBe('<p said="abc\t\n🚑"/>');
  });

  it('closes an element that holds nothing in one mark', () => {
    expect(element('p')).toBe('<p/>');
    expect(element('p', null, nothing)).toBe('<p></p>');
  });
});
