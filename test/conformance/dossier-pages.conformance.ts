import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/load/sheet/read-sheet.ts';
import { openPdf } from '../render/pdf/read-pdf.ts';
import { dossierOfExample, type MadeDossier } from './made-dossier.ts';

/** Whether every number, title and page that a dossier gives its reader is there, as another program reads its PDFs. */

const spaceless = (text: string): string => text.replace(/\s/g, '');

/** The text of each page, without spaces: where a line breaks says nothing. */
async function pagesOf({ files }: MadeDossier, path: string): Promise<string[]> {
  const pdf = await openPdf(files.get(path) ?? new Uint8Array());
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(spaceless(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  return pages;
}

/** The documents that are quoted, by the title that the norm matrix gives them. */
const paths = {
  'Integraal crisisplan': 'documenten/crisisplan.pdf',
  'OTO-plan 2027': 'documenten/oto-plan.pdf',
  'OTO-jaarverslag 2026': 'documenten/oto-jaarverslag.pdf',
  'Implementatieplan crisisplan': 'documenten/implementatieplan.pdf',
} as const;

describe.each(['intern', 'keten'])('the dossier %s', (edition) => {
  it('has every section of the norm matrix on the page that it says, under that number and title', async () => {
    const dossier = dossierOfExample(edition);
    const sheet = readSheet(Buffer.from(dossier.files.get('documenten/normmatrix.xlsx') ?? ''), 'Normmatrix');
    if (!('rows' in sheet)) throw new Error('no sheet');
    const pages = new Map<string, string[]>();
    for (const [title, path] of Object.entries(paths))
      if (dossier.files.has(path)) pages.set(title, await pagesOf(dossier, path));
    const matrix = (await pagesOf(dossier, 'documenten/normmatrix.pdf')).join('');
    let found = 0;
    for (const row of sheet.rows.slice(1)) {
      const [document = '', number = '', title = '', page = ''] = [5, 6, 7, 8].map((column) =>
        String(row.cells.get(column) ?? ''),
      );
      if (page === '') {
        // Met nowhere, or in another plan than ours.
        expect(Object.keys(paths)).not.toContain(document);
        continue;
      }
      const text = pages.get(document)?.[Number(page) - 1];
      expect(text, `${document} ${number} ${title}, blz. ${page}`).toContain(spaceless(`${number}${title}`));
      expect(text).toContain(`pagina${page}van`);
      expect(matrix).toContain(spaceless(`${document} ${number} ${title}, blz. ${page}`));
      found++;
    }
    expect(found).toBeGreaterThan(80);
  });

  it('has what LEESMIJ leads to on the page that it says', async () => {
    const dossier = dossierOfExample(edition);
    const text = (await pagesOf(dossier, 'LEESMIJ.pdf')).join('');
    const told = [...text.matchAll(/:([a-z-]+\.pdf),(.*?),blz\.(\d+)/g)];
    expect(told.length).toBeGreaterThan(edition === 'intern' ? 25 : 15);
    const read = new Map<string, string[]>();
    for (const [all, name = '', heading = '', page = ''] of told) {
      const path = [`documenten/${name}`, name].find((one) => dossier.files.has(one)) ?? '';
      const pages = read.get(path) ?? (await pagesOf(dossier, path));
      read.set(path, pages);
      expect(pages[Number(page) - 1], all).toContain(heading);
    }
  });
});
