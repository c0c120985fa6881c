import { asName } from '../image/pdf/parse-value.ts';
import { isStream, PdfObjects } from '../image/pdf/pdf-objects.ts';
import type { PdfDictionary, PdfStream, PdfValue } from '../model/pdf-page.ts';
import { contentText } from './pdf-content.ts';
import { type Encoding, plainEncoding, readToUnicode, unknownEncoding } from './pdf-encoding.ts';
import { stringBytes, textString } from './pdf-string.ts';

/** A document of a thousand pages is a large one of ours. */
const OWN = 50;

type Found = { readonly text: string } | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Every text in a PDF: each string of each object (properties, bookmarks, text alternatives, targets, names of files), the
 * words of its pages, its XMP, and the files it holds.
 *
 * @throws PdfFault when it cannot be read
 */
export function* pdfTexts(bytes: Uint8Array): Generator<Found> {
  const objects = new PdfObjects(bytes, OWN);
  const encodings = new Map<PdfValue, Encoding>();
  const encodingIn = (resources: PdfDictionary | undefined) => (font: string) => {
    const value = objects.resolve(objects.dictionary(resources?.get('Font'))?.get(font)) ?? 'null';
    const known = encodings.get(value) ?? encodingOf(objects, value);
    encodings.set(value, known);
    return known;
  };
  for (const number of objects.numbers) {
    const object = objects.object(number);
    const strings: string[] = [];
    collect(object, strings);
    if (strings.length > 0) yield { text: strings.join('\n') };
    if (isStream(object)) yield* streamTexts(objects, object, encodingIn, number);
    else if (object instanceof Map && asName(object.get('Type')) === 'Page') {
      const content = contentsOf(objects, object.get('Contents'));
      yield { text: contentText(content, encodingIn(inherited(objects, object, 'Resources'))) };
    }
  }
  const strings: string[] = [];
  collect(objects.trailer, strings);
  yield { text: strings.join('\n') };
}

function* streamTexts(
  objects: PdfObjects,
  stream: PdfStream,
  encodingIn: (resources: PdfDictionary | undefined) => (font: string) => Encoding,
  number: number,
): Generator<Found> {
  const { dictionary } = stream;
  const type = asName(dictionary.get('Type'));
  const subtype = asName(dictionary.get('Subtype'));
  if (type === 'EmbeddedFile') {
    const bytes = objects.decode(stream);
    if (!bytes) throw new Error('a file in a PDF that cannot be unpacked');
    yield { name: `bijgevoegd bestand ${number}`, bytes };
  } else if (type === 'Metadata') yield { text: Buffer.from(objects.decode(stream) ?? []).toString('utf8') };
  else if (subtype === 'Form')
    yield {
      text: contentText(latin1(objects.decode(stream)), encodingIn(objects.dictionary(dictionary.get('Resources')))),
    };
}

/** The strings in a value, as text; what it refers to has its own turn. */
function collect(value: PdfValue, strings: string[]): void {
  if (typeof value === 'string') {
    if (value.startsWith('(') || value.startsWith('<')) strings.push(textString(stringBytes(value)));
  } else if (Array.isArray(value)) for (const one of value) collect(one, strings);
  else if (value instanceof Map) for (const one of value.values()) collect(one, strings);
  else if (isStream(value)) collect(value.dictionary, strings);
}

/** The content of a page: one stream or more, which may be cut anywhere between two words of it. */
const contentsOf = (objects: PdfObjects, value: PdfValue | undefined): string => {
  const resolved = objects.resolve(value);
  const parts = isStream(resolved) ? [resolved] : objects.array(resolved).map((part) => objects.resolve(part));
  return parts.flatMap((part) => (isStream(part) ? [latin1(objects.decode(part))] : [])).join('\n');
};

/** An entry of a page, or of the group of pages that it stands in. */
function inherited(objects: PdfObjects, page: PdfDictionary, key: string): PdfDictionary | undefined {
  let at: PdfDictionary | undefined = page;
  for (let depth = 0; at && depth < 50; depth++) {
    const found = objects.dictionary(at.get(key));
    if (found) return found;
    at = objects.dictionary(at.get('Parent'));
  }
  return undefined;
}

function encodingOf(objects: PdfObjects, font: PdfValue): Encoding {
  const dictionary = objects.dictionary(font);
  const table = objects.resolve(dictionary?.get('ToUnicode'));
  if (isStream(table)) return readToUnicode(latin1(objects.decode(table)));
  return asName(dictionary?.get('Subtype')) === 'Type0' ? unknownEncoding : plainEncoding;
}

const latin1 = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
