import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeAll } from '../../src/compose-institution.ts';
import { LEAST_CONTRAST } from '../../src/image/contrast.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { placedLines } from '../layout/placed-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'paraat-grey-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pixels per inch: a stroke of the smallest text is wider than a pixel. */
const resolution = 150;
const scale = resolution / 72;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/** A page as a printer without colour shows it; poppler's PGM: a head of three numbers, then a byte a pixel. */
function greyPage(path: string, page: number): Picture {
  const pgm = execFileSync('pdftoppm', ['-gray', '-r', `${resolution}`, '-f', `${page}`, '-l', `${page}`, path], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))!;
  return { width: Number(head[1]), height: Number(head[2]), levels: pgm.subarray(head[0].length) };
}

const luminance = (level: number): number => {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Contrast between the darkest and the lightest pixel of an area, in points from the upper left. */
function contrastIn({ width, height, levels }: Picture, left: number, top: number, right: number, bottom: number) {
  let darkest = 255;
  let lightest = 0;
  for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(height, bottom * scale); y++)
    for (let x = Math.max(0, Math.floor(left * scale)); x < Math.min(width, right * scale); x++) {
      const level = levels[y * width + x]!;
      if (level < darkest) darkest = level;
      if (level > lightest) lightest = level;
    }
  return (luminance(lightest) + 0.05) / (luminance(darkest) + 0.05);
}

describe('a card printed in grey', () => {
  const shown = [
    'kaarten/alarm',
    'kaarten/telefoon/alarm',
    'kaarten/taak-jurist-cbt',
    'kaarten/scenario-cyberaanval',
    'kaarten/klokken',
  ];

  it('lets every line of text and every side of a box be told from the paper', async () => {
    const documents = composeAll(exampleFolder, templatesFolder).documents.filter(({ id }) => shown.includes(id));
    expect(documents).toHaveLength(shown.length);
    const found: { readonly what: string; readonly contrast: number }[] = [];
    for (const document of documents) {
      const layout = layoutDocument(document);
      const path = join(folder, `${document.id.replaceAll('/', '-')}.pdf`);
      writeFileSync(path, await renderPdf(document, layout));
      layout.pages.forEach((page, index) => {
        const picture = greyPage(path, index + 1);
        for (const { text, left, right, baseline, size } of placedLines(page))
          if (text.trim() !== '')
            found.push({
              what: `${document.id} p. ${index + 1}: ${text}`,
              contrast: contrastIn(picture, left, baseline - 0.7 * size, right, baseline + 0.2 * size),
            });
        for (const thing of page.things)
          if (thing.kind === 'rect' && thing.fill && thing.width < 3 && thing.height > 10) {
            const { x, y, width, height } = thing;
            const side = contrastIn(picture, x - 3, y + height / 2, x + width + 3, y + height / 2 + 1);
            found.push({ what: `${document.id} p. ${index + 1}: a box`, contrast: side });
          }
      });
    }
    expect(found.length).toBeGreaterThan(300);
    process.stdout.write(`least contrast in grey: ${Math.min(...found.map(({ contrast }) => contrast)).toFixed(1)}\n`);
    expect(found.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
  });

  it('would not pass with text that is too light', () => {
    const light: Picture = { width: 2, height: 1, levels: Uint8Array.from([255, 150]) };
    expect(contrastIn(light, 0, 0, 1, 1)).toBeLessThan(LEAST_CONTRAST);
  });
});
