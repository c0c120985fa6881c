import { createHash } from 'node:crypto';
import type { PdfValue } from '../../model/pdf-page.ts';
import { PdfFault } from './parse-value.ts';
import { isStream, PdfObjects } from './pdf-objects.ts';

/** More pages than all plans together. */
const MOST_PAGES = 20_000;

/**
 * What stands on each page of a PDF, as a SHA-256 of its operators, to tell which pages differ.
 *
 * @returns undefined when it cannot be read
 */
export function readPages(bytes: Uint8Array): string[] | undefined {
  try {
    const objects = new PdfObjects(bytes);
    const pages: string[] = [];
    const visited = new Set<unknown>();
    const walk = (value: PdfValue | undefined): void => {
      const node = objects.dictionary(value);
      if (!node || visited.has(node) || pages.length > MOST_PAGES) throw new PdfFault('broken page tree');
      visited.add(node);
      if (node.has('Kids')) for (const kid of objects.array(node.get('Kids'))) walk(kid);
      else pages.push(hashOf(objects, node.get('Contents')));
    };
    walk(objects.dictionary(objects.trailer.get('Root'))?.get('Pages'));
    return pages;
  } catch (error) {
    if (error instanceof PdfFault || error instanceof RangeError) return undefined;
    throw error;
  }
}

function hashOf(objects: PdfObjects, contents: PdfValue | undefined): string {
  const hash = createHash('sha256');
  const found = objects.resolve(contents);
  for (const part of Array.isArray(found) ? found : [found]) {
    const stream = objects.resolve(part);
    if (isStream(stream)) hash.update(stream.bytes);
  }
  return hash.digest('hex');
}
