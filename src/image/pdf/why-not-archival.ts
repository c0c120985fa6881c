import type { PdfDictionary, PdfValue } from '../../model/pdf-page.ts';
import { decodeStream } from './decode-stream.ts';
import { asName, asNumber, isReference } from './parse-value.ts';
import { isStream, type PdfObjects } from './pdf-objects.ts';

/**
 * Why pages of a file cannot be drawn in a PDF/A-3a, as the end of a Dutch sentence that begins with "Dit bestand";
 * null when they can. The promise is the file's own: that it is PDF/A, so that its fonts are embedded and its colours
 * defined. What our standard asks beyond that is looked at here.
 */
export function whyNotArchival(objects: PdfObjects, pages: readonly PdfDictionary[]): string | null {
  const catalog = objects.dictionary(objects.trailer.get('Root')) ?? new Map();
  const level = archivalLevel(objects, catalog);
  if (level === null) return 'is geen PDF/A';
  if (objects.array(catalog.get('OutputIntents')).some((intent) => isForPrint(objects, intent)))
    return 'heeft kleuren voor drukwerk (CMYK)';
  const annotations = pages.flatMap((page) => objects.array(page.get('Annots')));
  if (annotations.some((one) => asName(objects.resolve(objects.dictionary(one)?.get('Subtype'))) !== 'Link'))
    return 'heeft formuliervelden of aantekeningen';
  const visited = new Set<number>();
  for (const page of pages) {
    const reason = faultIn(page.get('Resources') ?? 'null', objects, level, visited);
    if (reason) return reason;
  }
  return null;
}

/** `A`, `B` or `U` of PDF/A-1, 2 or 3, as the metadata say; null for anything else. */
function archivalLevel(objects: PdfObjects, catalog: PdfDictionary): string | null {
  const stream = objects.resolve(catalog.get('Metadata'));
  const bytes = isStream(stream) ? decodeStream(stream, (value) => objects.resolve(value)) : undefined;
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

/** Looks at everything that the resources of a page lead to. */
function faultIn(value: PdfValue, objects: PdfObjects, level: string, visited: Set<number>): string | null {
  if (isReference(value)) {
    if (visited.has(value.reference)) return null;
    visited.add(value.reference);
    return faultIn(objects.object(value.reference), objects, level, visited);
  }
  if (typeof value === 'string') return null;
  if (Array.isArray(value)) return firstFault(value, objects, level, visited);
  const dictionary = isStream(value) ? value.dictionary : (value as PdfDictionary);
  const is = (key: string, name: string) => asName(objects.resolve(dictionary.get(key))) === name;
  if (dictionary.has('OC') || is('Type', 'OCG') || is('Type', 'OCMD')) return 'heeft lagen die aan of uit kunnen';
  // a descendant of a composite font has no map of its own
  const isFont = is('Type', 'Font') && !is('Subtype', 'CIDFontType0') && !is('Subtype', 'CIDFontType2');
  if (isFont && level === 'B' && !dictionary.has('ToUnicode')) return 'zegt niet welke letters er staan';
  if (isStream(value) && is('Subtype', 'Form')) {
    const content = decodeStream(value, (inner) => objects.resolve(inner));
    if (content === undefined) return 'is ingepakt op een manier die niet meer wordt gebruikt';
    if (!dictionary.has('Resources') && content.includes(0x2f)) return 'deelt onderdelen tussen zijn bladzijden';
  }
  return firstFault([...dictionary.values()], objects, level, visited);
}

function firstFault(
  values: readonly PdfValue[],
  objects: PdfObjects,
  level: string,
  visited: Set<number>,
): string | null {
  for (const value of values) {
    const reason = faultIn(value, objects, level, visited);
    if (reason) return reason;
  }
  return null;
}
