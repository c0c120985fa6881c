import type { PdfDictionary, PdfPage, PdfValue } from '../../model/pdf-page.ts';
import { damaged, type Unusable } from '../unusable.ts';
import { asName, asNumber, PdfExcess, PdfFault } from './parse-value.ts';
import { isStream, PdfObjects } from './pdf-objects.ts';
import { whyNotArchival } from './why-not-archival.ts';
import { withoutMarks } from './without-marks.ts';

/** More pages than this are a book, not an annex to print. */
const MOST_PAGES = 100;

/** In points: ten metres, twice what PDF allows without larger units (ISO 32000-1, annex C). */
const LARGEST_PAGE = 28_800;

/** Another PDF, read to be part of ours. */
export interface PdfFile {
  /** At most one more than can be printed: the rest is not counted. */
  readonly pageCount: number;
  /** Its pages as pictures; empty when they cannot be drawn in a PDF/A. */
  readonly pages: readonly PdfPage[];
  /** Why they cannot, as the end of a Dutch sentence that begins with "Dit bestand"; null when they can. */
  readonly notDrawn: string | null;
}

const tooMuch: Unusable = {
  reason: 'is te ingewikkeld om in het plan te zetten',
  hint: 'Sla de bladzijden op als afbeelding (PNG of JPEG), of deel het bestand in kleinere op.',
};

/** Whether a file says that it is a PDF, whatever it is called. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

/**
 * Reads a PDF (ISO 32000-1) of the institution.
 *
 * @returns the file, or why it cannot be used at all, as the end of a Dutch sentence that begins with "Dit bestand"
 */
export function readPdf(bytes: Uint8Array): PdfFile | Unusable {
  try {
    const objects = new PdfObjects(bytes);
    if (objects.trailer.has('Encrypt')) return { reason: 'is beveiligd met een wachtwoord' };
    const pages = pagesOf(objects);
    if (pages.length === 0) return { reason: 'heeft geen bladzijden' };
    const undrawable = (notDrawn: string): PdfFile => ({ pageCount: pages.length, pages: [], notDrawn });
    if (pages.length > MOST_PAGES) return undrawable(`telt meer dan ${MOST_PAGES} bladzijden`);
    const lookup = cleaned(objects);
    const reason = whyNotArchival(objects, pages, lookup);
    if (reason) return undrawable(reason);
    const drawn = pages.map((page) => pageOf(page, objects, lookup));
    return drawn.every((page) => page !== undefined)
      ? { pageCount: pages.length, pages: drawn, notDrawn: null }
      : undrawable('is ingepakt op een manier die niet meer wordt gebruikt');
  } catch (error) {
    if (error instanceof PdfExcess) return tooMuch;
    // RangeError: a stream that says it is longer than memory, or values nested deeper than the stack
    if (error instanceof PdfFault || error instanceof RangeError) return damaged;
    throw error;
  }
}

/** What pages take from the tree above them (ISO 32000-1, 7.7.3.4). */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

function pagesOf(objects: PdfObjects): PdfDictionary[] {
  const found: PdfDictionary[] = [];
  const visited = new Set<PdfDictionary>();
  const walk = (value: PdfValue | undefined, above: PdfDictionary): void => {
    const node = objects.dictionary(value);
    if (!node || visited.has(node)) throw new PdfFault('broken page tree');
    visited.add(node);
    const own = new Map([...[...above].filter(([key]) => inherited.includes(key)), ...node]);
    if (!node.has('Kids')) found.push(own);
    else for (const kid of objects.array(node.get('Kids'))) if (found.length <= MOST_PAGES) walk(kid, own);
  };
  walk(objects.dictionary(objects.trailer.get('Root'))?.get('Pages'), new Map());
  return found;
}

/** A page as a picture; undefined when its content is packed in a way that we do not unpack. */
function pageOf(page: PdfDictionary, objects: PdfObjects, lookup: PdfPage['lookup']): PdfPage | undefined {
  const box = boxOf(page, objects);
  const contents = objects.resolve(page.get('Contents'));
  let content = '';
  for (const part of Array.isArray(contents) ? contents : [contents]) {
    const stream = objects.resolve(part);
    const bytes = isStream(stream) ? objects.decode(stream) : new Uint8Array();
    if (!bytes) return undefined;
    content += `${Buffer.from(bytes).toString('latin1')}\n`;
  }
  const degrees = asNumber(objects.resolve(page.get('Rotate'))) ?? 0;
  if (degrees % 90 !== 0) throw new PdfFault('page askew');
  const turn = (((degrees % 360) + 360) % 360) as PdfPage['turn'];
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return {
    ...(turn % 180 === 0 ? { width, height } : { width: height, height: width }),
    box,
    turn,
    content: Buffer.from(withoutMarks(content), 'latin1'),
    resources: objects.dictionary(page.get('Resources')) ?? new Map(),
    group: page.get('Group'),
    lookup,
  };
}

/** What of a page is seen: the crop box within the media box. */
function boxOf(page: PdfDictionary, objects: PdfObjects): PdfPage['box'] {
  const read = (key: string) => {
    const numbers = objects.array(page.get(key)).map((value) => asNumber(objects.resolve(value)));
    const [a, b, c, d] = numbers;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const;
  };
  const media = read('MediaBox');
  if (!media) throw new PdfFault('page without a size');
  const crop = read('CropBox') ?? media;
  const box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ] as const;
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (Math.min(width, height) < 1 || Math.max(...box.map(Math.abs), width, height) > LARGEST_PAGE)
    throw new PdfFault('page without a size');
  return box;
}

/** Objects by number; forms without marked content, as pages. Those that are packed in an old way stay as they are. */
function cleaned(objects: PdfObjects): PdfPage['lookup'] {
  const forms = new Map<number, PdfValue>();
  return (reference) => {
    const value = objects.object(reference);
    if (!isStream(value) || asName(objects.resolve(value.dictionary.get('Subtype'))) !== 'Form') return value;
    const known = forms.get(reference);
    if (known) return known;
    const content = objects.decode(value);
    if (!content) return value;
    const dictionary = new Map([...value.dictionary].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms'));
    const bytes = Buffer.from(`${withoutMarks(Buffer.from(content).toString('latin1'))}\n`, 'latin1');
    const form = { dictionary, bytes };
    forms.set(reference, form);
    return form;
  };
}
