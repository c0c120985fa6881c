import type { PdfDictionary, PdfValue } from '../../model/pdf-page.ts';
import { PdfExcess, PdfFault } from './parse-value.ts';
import { isStream, PdfObjects } from './pdf-objects.ts';

/** More files than a document of ours ever has. */
const MOST_FILES = 1000;

/** Why a PDF cannot be read: it is none or is broken, it is closed with a password, or it holds too much. */
export type PdfRefusal = 'damaged' | 'encrypted' | 'too large';

/**
 * Files that travel inside a PDF (ISO 32000-1, 7.11.4), by name.
 *
 * @param names of the files that are asked for: only these are unpacked
 * @returns bytes by name, of those that are there; or why the PDF cannot be read
 */
export function readAttachments(bytes: Uint8Array, names: readonly string[]): Map<string, Uint8Array> | PdfRefusal {
  try {
    const objects = new PdfObjects(bytes);
    if (objects.trailer.has('Encrypt')) return 'encrypted';
    const catalog = objects.dictionary(objects.trailer.get('Root'));
    const tree = objects.dictionary(objects.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
    const found = new Map<string, Uint8Array>();
    for (const file of filesIn(objects, tree)) {
      const name = asText(objects.resolve(file.get('UF') ?? file.get('F')));
      if (name === undefined || !names.includes(name)) continue;
      // Two files of one name: programs would differ in which they show.
      if (found.has(name)) return 'damaged';
      const stream = objects.resolve(objects.dictionary(file.get('EF'))?.get('F'));
      const content = isStream(stream) ? objects.decode(stream) : undefined;
      if (!content) return 'damaged';
      found.set(name, content);
    }
    return found;
  } catch (error) {
    if (error instanceof PdfExcess) return 'too large';
    if (error instanceof PdfFault || error instanceof RangeError) return 'damaged';
    throw error;
  }
}

function filesIn(objects: PdfObjects, tree: PdfDictionary | undefined): PdfDictionary[] {
  const files: PdfDictionary[] = [];
  const seen = new Set<PdfDictionary>();
  const waiting = tree ? [tree] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) throw new PdfFault('names in a circle');
    seen.add(node);
    for (const kid of objects.array(node.get('Kids'))) {
      const below = objects.dictionary(kid);
      if (below) waiting.push(below);
    }
    for (const [index, value] of objects.array(node.get('Names')).entries()) {
      const file = index % 2 === 1 ? objects.dictionary(value) : undefined;
      if (file && files.push(file) > MOST_FILES) throw new PdfExcess('too many files');
    }
  }
  return files;
}

/** A string of letters, digits and signs that stand for themselves. */
const asText = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'string' ? /^\(([\w.-]+)\)$/.exec(value)?.[1] : undefined;
