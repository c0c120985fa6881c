import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PdfFile, readPdf } from '../../../src/image/pdf/read-pdf.ts';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { type PdfParts, samplePdf, stream } from '../../fixtures/sample-pdf.ts';

const read = (parts: PdfParts): PdfFile => {
  const file = readPdf(samplePdf(parts));
  if ('reason' in file) throw new Error(file.reason);
  return file;
};
const notDrawn = (parts: PdfParts) => read(parts).notDrawn;

describe('reading a PDF', () => {
  it('finds pages, size and content in a file with a plain table', () => {
    const { pages, pageCount, notDrawn } = read({ pages: 1, content: '1 0 0 rg 0 0 10 10 re f' });
    expect({ pageCount, notDrawn }).toEqual({ pageCount: 1, notDrawn: null });
    expect(pages[0]).toMatchObject({ width: 200, height: 100, box: [0, 0, 200, 100], turn: 0 });
    expect(Buffer.from(pages[0]!.content).toString()).toContain('1 0 0 rg');
  });

  it('reads a file with object streams and cross-reference streams: our own', async () => {
    const layout = layoutDocument(sampleDocument);
    const file = readPdf(await renderPdf(sampleDocument, layout)) as PdfFile;
    expect(file).toMatchObject({ pageCount: layout.pageCount, notDrawn: null });
    expect(file.pages.map(({ width }) => Math.round(width))).toEqual(
      layout.pages.map(({ width }) => Math.round(width)),
    );
    expect(Buffer.from(file.pages[0]!.content).toString('latin1')).not.toMatch(/\bB[DM]C\b|\bEMC\b/);
  });

  it('sees a page as it is turned and cut', () => {
    expect(read({ page: '/Rotate 90' }).pages[0]).toMatchObject({ width: 100, height: 200, turn: 90 });
    expect(read({ page: '/Rotate -90' }).pages[0]).toMatchObject({ turn: 270 });
    expect(read({ page: '/CropBox[50 20 300 80]' }).pages[0]).toMatchObject({ width: 150, height: 60 });
  });

  it('says of a file that cannot be used what is wrong', () => {
    const reason = (bytes: Uint8Array) => readPdf(bytes);
    expect(reason(samplePdf({ trailer: '/Encrypt 4 0 R' }))).toEqual({ reason: 'is beveiligd met een wachtwoord' });
    expect(reason(samplePdf({ pages: 0 }))).toEqual({ reason: 'heeft geen bladzijden' });
    expect(reason(new TextEncoder().encode('%PDF-1.7 en dan niets'))).toEqual({ reason: 'is beschadigd' });
    expect(reason(samplePdf({ page: '/CropBox[900 900 901 901]' }))).toEqual({ reason: 'is beschadigd' });
    expect(reason(samplePdf({ page: '/Kids[2 0 R]' }))).toEqual({ reason: 'is beschadigd' });
    expect(reason(samplePdf({ content: `${'['.repeat(5000)}` }))).toEqual({ reason: 'is beschadigd' });
  });

  it('does not draw pages that would break PDF/A-3a, and says why', () => {
    expect(notDrawn({ level: null })).toBe('is geen PDF/A');
    expect(notDrawn({ level: '4F' })).toBe('is geen PDF/A');
    expect(notDrawn({ pages: 101 })).toContain('meer dan 100');
    expect(
      notDrawn({ catalog: '/OutputIntents[<</DestOutputProfile 10 0 R>>]', objects: [stream('/N 4', 'x')] }),
    ).toContain('CMYK');
    expect(notDrawn({ page: '/Annots[<</Subtype/Widget>>]' })).toContain('formuliervelden');
    expect(notDrawn({ page: '/Annots[<</Subtype/Link>>]' })).toBeNull();
    expect(notDrawn({ page: '/Resources<</Properties<</L<</Type/OCG>>>>>>' })).toContain('lagen');
    const font = '/Resources<</Font<</F<</Type/Font/Subtype/TrueType>>>>>>';
    expect(notDrawn({ page: font })).toContain('welke letters');
    expect(notDrawn({ page: font, level: '2U' })).toBeNull();
    const form = stream('/Type/XObject/Subtype/Form', '/F 10 Tf');
    expect(notDrawn({ page: '/Resources<</XObject<</X 10 0 R>>>>', objects: [form] })).toContain('deelt onderdelen');
    const packed = stream('/Subtype/Form/Filter/LZWDecode', 'x');
    expect(notDrawn({ page: '/Resources<</XObject<</X 10 0 R>>>>', objects: [packed] })).toContain('ingepakt');
  });

  it('follows an object that refers to itself only once', () => {
    expect(notDrawn({ page: '/Resources 10 0 R', objects: ['<</Font<</F 10 0 R>>>>'] })).toBeNull();
    expect(readPdf(samplePdf({ page: '/Resources 10 0 R', objects: ['10 0 R'] }))).toBeDefined();
  });

  it('refuses what would break the pages or the file that they are copied into', () => {
    const damaged = { reason: 'is beschadigd' };
    for (const page of ['/MediaBox[0 0 0.5.5 9]', '/MediaBox[0 0 99999 9]', '/Rotate 45', '/Group 10 0 R'])
      expect(readPdf(samplePdf({ page, objects: ['<</CS 11 0 R>>', '[1'] })), page).toEqual(damaged);
    expect(readPdf(samplePdf({ content: '1 0 0 rg 0 0 9 9 rf' }))).toEqual(damaged);
    const drawing = (entries: string, content: string) =>
      readPdf(samplePdf({ page: '/Resources<</XObject<</X 10 0 R>>>>', objects: [stream(entries, content)] }));
    expect(drawing('/Subtype/Form/Resources<<>>', '0 0 9 9 re f')).toMatchObject({ notDrawn: null });
    expect(drawing('/Subtype/Form/Resources<<>>', '(open')).toEqual(damaged);
    expect(drawing('/Subtype/Image/Width 0/Height 1', 'x')).toEqual(damaged);
    expect(drawing('/Subtype/Image/Width 1/Height 1/Filter/DCTDecode', 'x')).toEqual(damaged);
    expect(drawing('/Filter/FlateDecode', 'x')).toEqual(damaged);
  });

  it('refuses a small file that would take much time or memory', () => {
    const damaged = { reason: 'is beschadigd' };
    const chain = Array.from({ length: 400 }, (_, index) => `<</A ${11 + index} 0 R>>`);
    expect(readPdf(samplePdf({ page: '/Resources 10 0 R', objects: chain }))).toEqual(damaged);
    expect(readPdf(samplePdf({ content: `[${'1 '.repeat(200_000)}] TJ` }))).toHaveProperty(
      'reason',
      'is te ingewikkeld om in het plan te zetten',
    );
    const table = (entries: string) => {
      const head = '%PDF-1.7\n';
      const object = stream(`/Type/XRef/Root 1 0 R${entries}`, 'abc');
      return readPdf(Buffer.from(`${head}9 0 obj\n${object}\nendobj\nstartxref\n${head.length}\n%%EOF`, 'latin1'));
    };
    expect(table('/W[-1 0 0]/Index[0 99999999999]')).toEqual(damaged);
    expect(table('/W[0.001 0 0]/Index[0 99999999999]')).toEqual(damaged);
  });

  it('refuses every file that was cut off, and never fails on one that was damaged', () => {
    const sound = samplePdf();
    for (let length = 0; length < sound.length - 8; length += 7)
      expect(readPdf(sound.subarray(0, length))).toEqual({ reason: 'is beschadigd' });
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
        expect(() => readPdf(Buffer.from(sound).fill(byte, at, at + 1))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
