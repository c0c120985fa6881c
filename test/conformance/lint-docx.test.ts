import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { type DocxFault, lintDocx } from './lint-docx.ts';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await renderDocx(sampleDocument, layoutDocument(sampleDocument));
});

/** The same file with a fault planted in one part. */
const plant = (part: string, from: string | RegExp, to: string): Uint8Array => {
  const parts = unzipSync(sound);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after, 'the fault must change something').not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
};

const document = 'word/document.xml';

const faults: readonly (readonly [DocxFault['code'], string, string | RegExp, string])[] = [
  ['unknown-style', document, 'w:pStyle w:val="Title"', 'w:pStyle w:val="Nergens"'],
  ['unknown-style', 'word/styles.xml', 'w:basedOn w:val="Caption"', 'w:basedOn w:val="Nergens"'],
  ['unknown-numbering', document, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'],
  ['dangling-reference', document, /REF _Ref_\w+/, 'REF _Ref_nergens'],
  ['dangling-reference', document, /w:anchor="_Ref_\w+"/, 'w:anchor="_Ref_nergens"'],
  ['duplicate-bookmark', document, 'w:name="_Ref_organisatie"', 'w:name="_Ref_DOEL"'],
  ['duplicate-id', document, /(<w:bookmarkStart w:id=")2"/, '$11"'],
  ['duplicate-id', document, /<w:sdtPr>(.*?)<w:id w:val="\d+"\/>/, '<w:sdtPr>$1<w:id w:val="2"/>'],
  ['duplicate-id', document, /(<w:id w:val=")\d+("\/>.{0,80}<w:date>.*?<w:id w:val=")(\d+)/, '$1$3$2$3'],
  ['duplicate-option', document, 'w:value="Nee"', 'w:value="Ja"'],
  ['duplicate-option', document, 'w:displayText="Nee"', 'w:displayText="Ja"'],
  ['duplicate-id', document, '<wp:docPr id="2"', '<wp:docPr id="1"'],
  ['empty-cell', document, /(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2'],
  ['grid-mismatch', document, /<w:tcW w:w="\d+"/, '<w:tcW w:w="7"'],
  ['unknown-footnote', document, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="99"/>'],
  ['missing-relationship', 'word/_rels/document.xml.rels', /Id="rIdLink1"/, 'Id="rIdLink99"'],
  ['unsafe-link', 'word/_rels/document.xml.rels', 'https://www.example.org/ghor', 'javascript:alert(1)'],
  ['unsafe-link', 'word/_rels/document.xml.rels', 'https://www.example.org/ghor', 'file:///etc/passwd'],
  [
    'outside-content',
    'word/_rels/document.xml.rels',
    /(<Relationship )/,
    '$1Id="rIdUit" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://www.example.org/a.png"/>$1',
  ],
  [
    'outside-content',
    '_rels/.rels',
    /(<Relationship )/,
    '$1Id="rIdUit" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://www.example.org/a.dotm"/>$1',
  ],
  [
    'active-content',
    '[Content_Types].xml',
    /(<Override )/,
    '$1PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>$1',
  ],
  ['update-prompt', 'word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'],
  [
    'update-prompt',
    document,
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="begin" w:dirty="true"/>',
  ],
];

describe('lintDocx', () => {
  it('finds nothing in a sound file', () => {
    expect(lintDocx(sound)).toEqual([]);
  });

  it.each(faults)('finds a planted %s in %s (%s)', (code, part, from, to) => {
    expect(lintDocx(plant(part, from, to)).map((fault) => fault.code)).toContain(code);
  });
});
