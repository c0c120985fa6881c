import { zlibSync } from 'fflate';
import { readJpeg } from '../../image/jpeg/read-jpeg.ts';
import { pngColours, pngOpacity } from '../../image/png/png-planes.ts';
import { pngRows } from '../../image/png/png-rows.ts';
import { type Png, pngColour, readPng } from '../../image/png/read-png.ts';
import type { Image } from '../../model/document.ts';
import type { PdfkitWriter, Ref } from './pdfkit-writer.ts';

type Size = Pick<Image, 'width' | 'height'>;

/**
 * Embeds a picture. What a PDF can hold as it stands in the file goes in as it is: a JPEG, the pixels of a PNG. A PNG
 * that is interlaced or transparent is taken apart, opacity to a picture of its own (ISO 32000-1, 11.6.5.3).
 */
export function embedImage(writer: PdfkitWriter, { format, bytes, width, height }: Image): Ref {
  if (format === 'png') return embedPng(writer, readPng(bytes));
  const jpeg = readJpeg(bytes);
  if ('reason' in jpeg) throw unchecked;
  return writer.packedStream(bytes, () =>
    imageEntries({ width, height }, jpeg.frame.components.size === 1 ? '/DeviceGray' : '/DeviceRGB', 8, 'DCTDecode'),
  );
}

const unchecked = new Error('readImage() should have refused this picture');

function embedPng(writer: PdfkitWriter, png: ReturnType<typeof readPng>): Ref {
  if ('reason' in png) throw unchecked;
  const hasAlpha = png.colour === pngColour.greyAlpha || png.colour === pngColour.rgba;
  const rows = hasAlpha || png.transparency || png.isInterlaced ? pngRows(png) : png.packed;
  if (!rows) throw unchecked;
  const opacity = hasAlpha || png.transparency ? pngOpacity(png, rows) : null;
  const mask = opacity && writer.packedStream(deflated(opacity), () => imageEntries(png, '/DeviceGray', 8));
  const space = spaceOf(png);
  const further = mask ? [['SMask', mask] as const] : [];
  if (hasAlpha) {
    const colours = deflated(pngColours(png, rows));
    return writer.packedStream(colours, () => new Map([...imageEntries(png, space, 8), ...further]));
  }
  const { channels, depth, width } = png;
  const layout = `<</Predictor 15/Colors ${channels}/BitsPerComponent ${depth}/Columns ${width}>>`;
  const packed = png.isInterlaced ? deflated(rows) : png.packed;
  return writer.packedStream(
    packed,
    () => new Map([...imageEntries(png, space, depth), ['DecodeParms', layout], ...further]),
  );
}

/** The same bytes on every platform. Above level 4 fflate takes ten times as long over even areas. */
const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 4 });

const imageEntries = ({ width, height }: Size, space: string, depth: number, filter = 'FlateDecode') =>
  new Map([
    ['Type', '/XObject'],
    ['Subtype', '/Image'],
    ['Width', String(width)],
    ['Height', String(height)],
    ['ColorSpace', space],
    ['BitsPerComponent', String(depth)],
    ['Filter', `/${filter}`],
  ]);

function spaceOf({ colour, palette }: Png): string {
  if (palette) return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${Buffer.from(palette).toString('hex')}>]`;
  return colour === pngColour.grey || colour === pngColour.greyAlpha ? '/DeviceGray' : '/DeviceRGB';
}
