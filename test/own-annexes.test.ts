import { describe, expect, it } from 'vitest';
import { type Built, built } from './fixtures/built.ts';
import { exampleCopy } from './fixtures/example.ts';
import { writeAnnexes } from './fixtures/own-annexes.ts';
import { samplePdf } from './fixtures/sample-pdf.ts';
import { samplePng } from './fixtures/sample-png.ts';
import { someTemplates } from './fixtures/some-templates.ts';
import { nodesOf, openPdf, readPages, textInOrder } from './render/pdf/read-pdf.ts';
import { textOfDocx } from './text-of-docx.ts';

/** The templates of the plan that holds the annexes, and of one that does not. */
const templates = () => someTemplates('implementatieplan', 'oto-plan');

const fileOf = (result: Built, path: string) => result.files.find((file) => file.path === path)!.bytes;

describe('own annexes of an institution', () => {
  it('print in PDF and Word: title, notice, picture with its description; a PDF travels along', async () => {
    const folder = exampleCopy();
    const drawn = samplePdf();
    const attached = samplePdf({ level: null });
    writeAnnexes(
      folder,
      [
        { titel: 'Plattegrond & route', bestand: 'kaart.png', omschrijving: 'De route van de ambulance.' },
        { titel: 'Convenant', bestand: 'convenant.pdf', omschrijving: 'Afspraken met de buren.' },
        { titel: 'Folder', bestand: 'folder.pdf' },
      ],
      { 'kaart.png': samplePng(60, 30).bytes, 'convenant.pdf': drawn, 'folder.pdf': attached },
    );
    const result = await built(folder, templates());
    const codes = result.problems.map((problem) => problem.code).filter((code) => code.startsWith('bijlage'));
    expect(codes).toEqual(['bijlage-alleen-bijgevoegd']);

    const pdf = await openPdf(fileOf(result, 'implementatieplan.pdf'));
    const pages = await readPages(pdf);
    const text = pages.map(textInOrder).join(' ');
    const notices = [
      'bevat ook het bestand zelf, convenant.pdf.',
      'Deze bijlage is als bestand folder.pdf bij de PDF van dit plan gevoegd',
    ];
    for (const words of ['Plattegrond & route', 'Afspraken met de buren.', ...notices]) expect(text).toContain(words);
    const alts = pages.flatMap((page) => (page.tags ? nodesOf(page.tags, 'Figure') : [])).map(({ alt }) => alt);
    expect(alts).toContain('De route van de ambulance.');
    expect(alts.filter((alt) => alt?.startsWith('Convenant, bladzijde'))).toHaveLength(1);
    const files = Object.values(
      (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
    );
    expect(files.map(({ filename }) => filename).sort()).toEqual(['convenant.pdf', 'folder.pdf']);
    expect(Buffer.from(files.find(({ filename }) => filename === 'folder.pdf')!.content).equals(attached)).toBe(true);

    const word = JSON.stringify(textOfDocx(fileOf(result, 'implementatieplan.docx')));
    for (const words of ['Plattegrond & route', 'Afspraken met de buren.', ...notices]) expect(word).toContain(words);
    expect((await openPdf(fileOf(result, 'oto-plan.pdf'))).numPages).toBeGreaterThan(1);
    expect(await (await openPdf(fileOf(result, 'oto-plan.pdf'))).getAttachments()).toBeNull();
  });

  it('make nothing at all when one of them is broken', async () => {
    const folder = exampleCopy();
    writeAnnexes(folder, [{ titel: 'Stuk', bestand: 'stuk.pdf' }], { 'stuk.pdf': samplePdf().subarray(0, 200) });
    expect((await built(folder, templates())).files).toEqual([]);
  });
});
