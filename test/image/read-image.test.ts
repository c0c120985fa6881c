import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contrast, readableShade } from '../../src/image/contrast.ts';
import { pictureLimits, readImage } from '../../src/image/read-image.ts';
import { pngChunk, pngFile, withSoundSums } from '../fixtures/png-file.ts';
import { sampleJpeg } from '../fixtures/sample-jpeg.ts';
import { samplePng } from '../fixtures/sample-png.ts';

const damaged = { reason: 'is beschadigd' };
const read = (bytes: Uint8Array) => readImage(bytes, pictureLimits.logo);
const small = { width: 6, height: 4, colour: 2, depth: 8 };

/** The chunks of a small PNG by name; `changed` replaces, adds or (null) leaves out. */
function pngWith(changed: Readonly<Record<string, ArrayLike<number> | null>>, parts = small): Uint8Array {
  const sound = Buffer.from(pngFile(parts));
  const chunks = new Map<string, ArrayLike<number> | null>([
    ['IHDR', sound.subarray(16, 29)],
    ['PLTE', null],
  ]);
  chunks.set('IDAT', sound.subarray(41, 41 + sound.readUInt32BE(33))).set('IEND', []);
  for (const [name, data] of Object.entries(changed)) chunks.set(name, data);
  return Buffer.concat([
    sound.subarray(0, 8),
    ...[...chunks].flatMap(([name, data]) => (data === null ? [] : [pngChunk(name, data)])),
  ]);
}

const header = (width: number, height: number, ...rest: number[]) =>
  Uint8Array.from([0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, ...rest]);

describe('reading an image', () => {
  it('finds the size of a PNG and of a JPEG, whatever the file is called', () => {
    expect(read(samplePng(12, 7).bytes)).toMatchObject({ format: 'png', width: 12, height: 7 });
    for (const jpeg of [sampleJpeg.sequential, sampleJpeg.progressive])
      expect(read(jpeg.bytes)).toMatchObject({ format: 'jpeg', width: 40, height: 24 });
  });

  it('leaves out what a program put behind the picture', () => {
    for (const { bytes } of [samplePng(12, 7), sampleJpeg.sequential])
      expect(read(Buffer.concat([bytes, Buffer.from('oude foto')]))).toHaveProperty('bytes.length', bytes.length);
  });

  it('refuses what is no image, and every image that was cut off', () => {
    expect(read(new TextEncoder().encode('<svg/>'))).toEqual({ reason: 'is geen PNG of JPEG' });
    expect(read(new Uint8Array())).toEqual({ reason: 'is geen PNG of JPEG' });
    for (const { bytes } of [samplePng(12, 7), sampleJpeg.sequential, sampleJpeg.progressive])
      for (let length = 8; length < bytes.length; length++) expect(read(bytes.slice(0, length))).toEqual(damaged);
  });

  it('refuses a picture with more pixels than its use needs, and says how large it may be', () => {
    expect(read(pngWith({ IHDR: header(8000, 8000, 16, 6, 0, 0, 0) }))).toEqual({
      reason: 'is 8000 bij 8000 beeldpunten; dat is te groot',
      hint: 'Maak het kleiner, tot hoogstens 1224 bij 1224 beeldpunten, en sla het opnieuw op.',
    });
    const jpeg = Buffer.from(sampleJpeg.sequential.bytes);
    jpeg.writeUInt16BE(60_000, jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 7);
    expect(read(jpeg)).toHaveProperty('reason', 'is 60000 bij 24 beeldpunten; dat is te groot');
    expect(readImage(samplePng(12, 7).bytes, { pixels: 83, megabytes: 1 })).toHaveProperty(
      'hint',
      'Maak het kleiner, tot hoogstens 11 bij 6 beeldpunten, en sla het opnieuw op.',
    );
    expect(read(new Uint8Array(6 * 1024 * 1024))).toHaveProperty('reason', 'is 6 MB; meer dan 5 MB past niet');
  });
});

describe('a PNG', () => {
  it('is sound when the test says so: the faults below are the only ones', () => {
    expect(read(pngWith({}))).toMatchObject({ width: 6, height: 4 });
  });

  it('is refused for a header that means nothing', () => {
    const headers = [header(0, 4, 8, 2, 0, 0, 0), header(6, 0, 8, 2, 0, 0, 0), header(6, 4, 8, 7, 0, 0, 0)];
    headers.push(header(6, 4, 4, 2, 0, 0, 0), header(6, 4, 8, 2, 1, 0, 0), header(6, 4, 8, 2, 0, 0, 2));
    for (const IHDR of [...headers, header(6, 4, 8, 2, 0, 0)])
      expect(read(pngWith({ IHDR })), String(IHDR)).toEqual(damaged);
  });

  it('is refused when its pixels are too few, too many, rubbish or filtered in an unknown way', () => {
    const packed = (length: number, byte: number) => deflateSync(Buffer.alloc(length, byte));
    const whole = 4 * (1 + 6 * 3);
    expect(read(pngWith({ IDAT: packed(whole, 0) }))).toHaveProperty('width', 6);
    for (const IDAT of [
      packed(whole - 1, 0),
      packed(whole + 1, 0),
      packed(9_000_000, 0),
      packed(whole, 5),
      [1, 2, 3],
      [],
    ])
      expect(read(pngWith({ IDAT }))).toEqual(damaged);
    expect(read(pngWith({ IDAT: null }))).toEqual(damaged);
  });

  it('is refused without the palette that it needs, or with one that cannot be', () => {
    const parts = { ...small, colour: 3, depth: 2 };
    expect(read(pngWith({ PLTE: [1, 2, 3, 4, 5, 6] }, parts))).toHaveProperty('width', 6);
    for (const PLTE of [null, [], [1, 2], new Array<number>(15).fill(0)])
      expect(read(pngWith({ PLTE }, parts))).toEqual(damaged);
  });

  it('is refused for a wrong check sum, and for a part that every reader must know and none does', () => {
    const bytes = Buffer.from(pngFile(small));
    bytes[bytes.length - 1]! ^= 1;
    expect(read(bytes)).toEqual(damaged);
    expect(read(withSoundSums(pngFile(small)))).toHaveProperty('width', 6);
    const sound = pngFile(small);
    const withPart = (name: string) =>
      read(Buffer.concat([sound.subarray(0, 33), pngChunk(name, [1]), sound.subarray(33)]));
    expect(withPart('CgBI')).toEqual(damaged);
    expect(withPart('prIV')).toHaveProperty('width', 6);
  });
});

describe('a JPEG', () => {
  it('is refused when it cannot be shown everywhere, with what can be done', () => {
    expect(read(sampleJpeg.cmyk.bytes)).toHaveProperty('reason', expect.stringContaining('CMYK'));
    const other = (byte: number, at: number) => {
      const bytes = Buffer.from(sampleJpeg.sequential.bytes);
      bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + at] = byte;
      return read(bytes);
    };
    expect(other(0xc9, 1)).toHaveProperty('reason', expect.stringContaining('bijna geen programma'));
    expect(other(12, 4)).toHaveProperty('reason', expect.stringContaining('12 bits'));
    expect(other(2, 9)).toEqual(damaged);
  });

  it('is refused when a camera was held sideways, and only then', () => {
    const { bytes } = sampleJpeg.sequential;
    const held = (value: number) => {
      const entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0];
      const exif = [...Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01', 'latin1'), ...entry, 0, 0, 0, 0];
      return read(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...bytes.subarray(2)]));
    };
    expect(held(1)).toHaveProperty('width', 40);
    expect(held(6)).toEqual({
      reason: expect.stringContaining('gedraaid'),
      hint: expect.stringContaining('een kwartslag'),
    });
  });

  it('is refused when its pixels end too soon or go on too long', () => {
    for (const { bytes } of [sampleJpeg.sequential, sampleJpeg.progressive]) {
      const end = bytes.length - 2;
      const shorter = Buffer.concat([bytes.subarray(0, end - 6), bytes.subarray(end)]);
      const longer = Buffer.concat([bytes.subarray(0, end), Buffer.from([1, 2]), bytes.subarray(end)]);
      expect(read(shorter)).toEqual(damaged);
      expect(read(longer)).toEqual(damaged);
    }
  });
});

describe('contrast', () => {
  it('runs from 1 to 21', () => {
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('offers a shade that can be read, as light as can be', () => {
    expect(contrast(readableShade('#ffcc00'), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(readableShade('#ffcc00'), '#ffffff')).toBeLessThan(4.7);
    expect(readableShade('#003366')).toBe('#003366');
  });
});
