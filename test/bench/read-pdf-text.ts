import { readFileSync } from 'node:fs';
import { getDocument } from '../render/pdf/pdfjs.ts';

/** Pages of a PDF, and letters and digits on them: whether two files hold as much of the same text. */
export async function readPdfText(path: string): Promise<{ pages: number; letters: number }> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  let letters = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) letters += item.str.replace(/[^\p{L}\p{N}]/gu, '').length;
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return { pages, letters };
}
