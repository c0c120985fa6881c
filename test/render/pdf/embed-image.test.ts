import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PictureLimits, readImage } from '../../../src/image/read-image.ts';
import type { Image } from '../../../src/model/document.ts';
import { embedImage } from '../../../src/render/pdf/embed-image.ts';
import { PdfkitWriter } from '../../../src/render/pdf/pdfkit-writer.ts';
import { pngFile, withSoundSums } from '../../fixtures/png-file.ts';
import { sampleJpeg } from '../../fixtures/sample-jpeg.ts';
import { OPS } from './pdfjs.ts';
import { openPdf } from './read-pdf.ts';

const limits: PictureLimits = { pixels: 10_000, megabytes: 1 };
const palette = [250, 0, 0, 0, 250, 0, 0, 0, 250];
const size = { width: 5, height: 3 };

/** Pictures of every way in which pixels are kept. */
const sound = {
  rgb: pngFile({ ...size, colour: 2, depth: 8 }),
  deepGrey: pngFile({ ...size, colour: 0, depth: 16 }),
  rgba: pngFile({ ...size, colour: 6, depth: 8 }),
  interlaced: pngFile({ ...size, colour: 4, depth: 16, isInterlaced: true }),
  palette: pngFile({ ...size, colour: 3, depth: 2, palette, transparency: [0, 128], sample: (x) => x % 3 }),
  sequential: sampleJpeg.sequential.bytes,
  progressive: sampleJpeg.progressive.bytes,
};

/** Draws each picture on a page of its own, and gives what pdf.js decodes of each: bytes a pixel, or a fault. */
async function decoded(images: readonly Image[]) {
  const writer = new PdfkitWriter({ title: '', author: '', subject: '', date: new Date(0), metadata: '' });
  for (const image of images) {
    const page = writer.reserve();
    const resources = `/Resources<</XObject<</I ${embedImage(writer, image)}>>>>`;
    const content = writer.stream(Buffer.from('90 0 0 90 0 0 cm /I Do'));
    writer.put(page, `<</Type/Page/Parent ${writer.pageTree}/MediaBox[0 0 90 90]${resources}/Contents ${content}>>`);
    writer.addPage(page);
  }
  const pdf = await openPdf(await writer.finish(), { stopAtErrors: true });
  const pictures: { width: number; height: number; data: Uint8Array }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const name: string = argsArray[fnArray.indexOf(OPS.paintImageXObject)]?.[0];
    pictures.push(await new Promise((resolve) => page.objs.get(name, resolve)));
  }
  return pictures;
}

const read = (bytes: Uint8Array): Image => {
  const image = readImage(bytes, limits);
  if ('reason' in image) throw new Error(image.reason);
  return image;
};

describe('a picture in a PDF', () => {
  it('keeps colours and opacity', async () => {
    const pixel = ({ data }: { data: Uint8Array }, at: number) => [...data.subarray(4 * at, 4 * at + 4)];
    const pictures = await decoded([read(sound.palette), read(sound.rgba)]);
    expect([0, 1, 2].map((at) => pixel(pictures[0]!, at))).toEqual([
      [250, 0, 0, 0],
      [0, 250, 0, 128],
      [0, 0, 250, 255],
    ]);
    expect(pixel(pictures[1]!, 6)).toEqual([10, 15, 20, 25]);
  });

  it('goes in as it stands in the file when a PDF can hold that', async () => {
    const writer = new PdfkitWriter({ title: '', author: '', subject: '', date: new Date(0), metadata: '' });
    for (const bytes of [sound.sequential, sound.rgb]) embedImage(writer, read(bytes));
    const file = Buffer.from(await writer.finish());
    expect(file.includes(Buffer.from(sound.sequential))).toBe(true);
    const packed = Buffer.from(sound.rgb);
    expect(file.includes(packed.subarray(41, 41 + packed.readUInt32BE(33)))).toBe(true);
  });

  it('can always be decoded, whatever was done to its file before it was accepted', { timeout: 20_000 }, async () => {
    const accepted: Image[] = Object.values(sound).map(read);
    let refused = 0;
    const damage = fc.record({
      file: fc.constantFrom(...Object.values(sound)),
      at: fc.nat(),
      byte: fc.nat(255),
      length: fc.integer({ min: 0, max: 3 }),
      isRepaired: fc.boolean(),
    });
    fc.assert(
      fc.property(damage, ({ file, at, byte, length, isRepaired }) => {
        const from = at % file.length;
        const changed = Buffer.concat([file.subarray(0, from), Buffer.of(byte), file.subarray(from + length)]);
        const image = readImage(isRepaired && changed[0] === 0x89 ? withSoundSums(changed) : changed, limits);
        if ('reason' in image) refused++;
        else accepted.push(image);
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(accepted.length).toBeGreaterThan(30);
    const pictures = await decoded(accepted);
    expect(pictures.map(({ width, height }) => [width, height])).toEqual(
      accepted.map(({ width, height }) => [width, height]),
    );
  });
});
