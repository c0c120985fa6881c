import { PdfFault } from '../image/pdf/parse-value.ts';
import { pdfTexts } from '../leak/pdf-texts.ts';
import { printedFingerprint } from '../source/bron.ts';
import type { Finding } from './finding.ts';

const PRINTED = /kenmerk((?:[0-9a-f]{4}-){4}[0-9a-f]{4})/g;

/** A finding when the pages of a plan print another fingerprint than that of the sources it carries, or none. */
export function printedElsewhere(file: string, pdf: Uint8Array, fingerprint: string): Finding[] {
  const found = new Set<string>();
  try {
    for (const one of pdfTexts(pdf))
      if ('text' in one)
        for (const [, printed = ''] of one.text.replace(/\s/g, '').matchAll(PRINTED)) found.add(printed);
  } catch (error) {
    if (error instanceof PdfFault || error instanceof RangeError) return [{ file, what: 'is niet als PDF te lezen' }];
    throw error;
  }
  const own = printedFingerprint(fingerprint);
  const others = [...found].filter((printed) => printed !== own);
  if (others.length === 0 && found.size > 0) return [];
  const what = others[0] === undefined ? 'ontbreekt' : `is ${others[0]}; dat van de bronnen die meereizen is ${own}`;
  return [{ file, part: 'het kenmerk op de bladzijden', what }];
}
