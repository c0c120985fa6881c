import type { PdfDictionary, PdfPage, PdfStream, PdfValue } from '../../model/pdf-page.ts';
import { readJpeg } from '../jpeg/read-jpeg.ts';
import { damaged } from '../unusable.ts';
import { asName, asNumber, asWhole, isReference, PdfFault } from './parse-value.ts';
import { isStream, type PdfObjects } from './pdf-objects.ts';

/** Values within values; fonts and forms in real files go ten times less deep, and what is copied later goes as deep. */
const DEEPEST = 300;
/** Of a picture, in pixels: as a JPEG. */
const LONGEST_SIDE = 65_535;

/**
 * Why pages of a file cannot be drawn in a PDF/A-3a, as the end of a Dutch sentence that begins with "Dit bestand";
 * null when they can. The promise is the file's own: that it is PDF/A, so that its fonts are embedded and its colours
 * defined. What our standard asks beyond that is looked at here.
 *
 * @param lookup the objects as they will be copied: reading them all here leaves nothing that can fail later
 * @throws PdfFault when something that the pages need is broken
 */
export function whyNotArchival(
  objects: PdfObjects,
  pages: readonly PdfDictionary[],
  lookup: PdfPage['lookup'],
): string | null {
  const catalog = objects.dictionary(objects.trailer.get('Root')) ?? new Map();
  const level = archivalLevel(objects, catalog);
  if (level === null) return 'is geen PDF/A';
  if (objects.array(catalog.get('OutputIntents')).some((intent) => isForPrint(objects, intent)))
    return 'heeft kleuren voor drukwerk (CMYK)';
  const annotations = pages.flatMap((page) => objects.array(page.get('Annots')));
  if (annotations.some((one) => asName(objects.resolve(objects.dictionary(one)?.get('Subtype'))) !== 'Link'))
    return 'heeft formuliervelden of aantekeningen';
  const search: Search = { objects, lookup, level, visited: new Set() };
  for (const page of pages) {
    const reason = faultIn(page.get('Resources') ?? 'null', search) ?? faultIn(page.get('Group') ?? 'null', search);
    if (reason) return reason;
  }
  return null;
}

/** `A`, `B` or `U` of PDF/A-1, 2 or 3, as the metadata say; null for anything else. */
function archivalLevel(objects: PdfObjects, catalog: PdfDictionary): string | null {
  const stream = objects.resolve(catalog.get('Metadata'));
  const bytes = isStream(stream) ? objects.decode(stream) : undefined;
  const xmp = new TextDecoder().decode(bytes ?? new Uint8Array());
  const property = (name: string) => new RegExp(`pdfaid:${name}\\s*(?:=\\s*["']|>)\\s*(\\w+)`).exec(xmp)?.[1];
  const level = property('conformance')?.toUpperCase();
  return ['1', '2', '3'].includes(property('part') ?? '') && level !== undefined && 'ABU'.includes(level)
    ? level
    : null;
}

function isForPrint(objects: PdfObjects, intent: PdfValue): boolean {
  const profile = objects.dictionary(objects.dictionary(intent)?.get('DestOutputProfile'));
  return asNumber(objects.resolve(profile?.get('N'))) === 4;
}

/** What is looked through, and what was seen of it. */
interface Search {
  readonly objects: PdfObjects;
  readonly lookup: PdfPage['lookup'];
  readonly level: string;
  /** Numbers of objects, and values that stand in no object of their own. */
  readonly visited: Set<number | PdfValue>;
}

/** Looks at everything that the resources of a page lead to; `depth` counts the values above. */
function faultIn(value: PdfValue, search: Search, depth = 0): string | null {
  if (depth > DEEPEST) throw new PdfFault('too deep');
  const key = isReference(value) ? value.reference : value;
  if (typeof key === 'string' || search.visited.has(key)) return null;
  search.visited.add(key);
  if (isReference(value)) return faultIn(search.lookup(value.reference), search, depth + 1);
  if (!Array.isArray(value)) {
    const reason = faultOf(value as PdfDictionary | PdfStream, search);
    if (reason) return reason;
  }
  const inner = Array.isArray(value) ? value : (isStream(value) ? value.dictionary : (value as PdfDictionary)).values();
  for (const one of inner) {
    const reason = faultIn(one, search, depth + 1);
    if (reason) return reason;
  }
  return null;
}

/** Looks at one dictionary or stream by itself. */
function faultOf(value: PdfDictionary | PdfStream, { objects, level }: Search): string | null {
  const dictionary = isStream(value) ? value.dictionary : value;
  const is = (key: string, name: string) => asName(objects.resolve(dictionary.get(key))) === name;
  if (dictionary.has('OC') || is('Type', 'OCG') || is('Type', 'OCMD')) return 'heeft lagen die aan of uit kunnen';
  // a descendant of a composite font has no map of its own
  const isFont = is('Type', 'Font') && !is('Subtype', 'CIDFontType0') && !is('Subtype', 'CIDFontType2');
  if (isFont && level === 'B' && !dictionary.has('ToUnicode')) return 'zegt niet welke letters er staan';
  if (!isStream(value)) return null;
  if (is('Subtype', 'Form')) {
    if (dictionary.has('Filter')) return 'is ingepakt op een manier die niet meer wordt gebruikt';
    return !dictionary.has('Resources') && value.bytes.includes(0x2f)
      ? 'deelt onderdelen tussen zijn bladzijden'
      : null;
  }
  // pixels are too many to unpack; fonts, maps and profiles are unpacked, as readers report what is broken there
  if (!is('Subtype', 'Image')) objects.decode(value);
  else if (
    ['Width', 'Height'].some((key) => asWhole(objects.resolve(dictionary.get(key)), 1, LONGEST_SIDE) === undefined) ||
    (is('Filter', 'DCTDecode') && readJpeg(value.bytes) === damaged)
  )
    throw new PdfFault('broken picture');
  return null;
}
