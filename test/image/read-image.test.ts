import { describe, expect, it } from 'vitest';
import { contrast, readableShade } from '../../src/image/contrast.ts';
import { readImage } from '../../src/image/read-image.ts';
import { samplePng } from '../fixtures/sample-png.ts';

/** The head of a JPEG: an APP0 segment, and a frame of so many components. */
const jpeg = (width: number, height: number, components = 3) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, components, 1, 0x11, 0],
    ...[0xff, 0xd9],
  ]);

describe('reading an image', () => {
  it('finds the size of a PNG and of a JPEG, whatever the file is called', () => {
    expect(readImage(samplePng(12, 7).bytes)).toMatchObject({ format: 'png', width: 12, height: 7 });
    expect(readImage(jpeg(640, 480))).toMatchObject({ format: 'jpeg', width: 640, height: 480 });
  });

  it('refuses what is no image, is cut off, is too large or is meant for print', () => {
    const png = samplePng(12, 7).bytes;
    expect(readImage(new TextEncoder().encode('<svg/>'))).toEqual({ reason: 'is geen PNG of JPEG' });
    expect(readImage(new Uint8Array())).toEqual({ reason: 'is geen PNG of JPEG' });
    for (let length = 8; length < png.length; length++)
      expect(readImage(png.slice(0, length))).toEqual({ reason: 'is beschadigd' });
    expect(readImage(jpeg(640, 480).slice(0, 9))).toEqual({ reason: 'is beschadigd' });
    expect(readImage(jpeg(9000, 10))).toEqual({ reason: 'is 9000 bij 10 beeldpunten; meer dan 8000 past niet' });
    expect(readImage(jpeg(640, 480, 4))).toHaveProperty('reason', expect.stringContaining('CMYK'));
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
