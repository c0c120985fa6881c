import { statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { alone, atMost, type Comparison, compared, withinTenPercent } from './comparison.ts';
import { libreOffice, pandoc, paraat, type Sources, typst } from './makers.ts';
import { readPdfText } from './read-pdf-text.ts';
import { type Run, together } from './run-cold.ts';
import { typstCompiler, typstPdf } from './typst.ts';

const coldRuns = 5;
const warmRuns = 7;
/** Runs at the start of a warm process that are not counted. */
const warmUp = 2;

const office = 'pandoc + LibreOffice';

/** The crisis plan as PDF: cold from a stored tree or source to a file, warm from tree or source to bytes. */
export async function pdfAgainstPeers(folder: string, document: Document, sources: Sources): Promise<Comparison[]> {
  const { tree, id } = sources;
  const ourFile = join(folder, `${id}.pdf`);
  const typstFile = join(folder, 'typst.pdf');
  const pandocFile = join(folder, 'pandoc.docx');
  const officeFile = join(folder, 'pandoc.pdf');
  const ours: Run[] = [];
  const byTypst: Run[] = [];
  const byOffice: Run[] = [];
  // The first time LibreOffice makes its profile.
  pandoc(sources.pandoc, pandocFile);
  libreOffice(pandocFile, folder);
  for (let run = 0; run < coldRuns; run++) {
    ours.push(paraat(tree, folder, 'pdf'));
    byTypst.push(typst(sources.typst, typstFile));
    byOffice.push(together(pandoc(sources.pandoc, pandocFile), libreOffice(pandocFile, folder)));
  }
  const seconds = (runs: readonly Run[]) => runs.map((run) => run.seconds);
  const memory = (runs: readonly Run[]) => runs.map((run) => run.memory);
  const size = (path: string) => [statSync(path).size / 1000];
  const [own, theirs, others] = [
    await readPdfText(ourFile),
    await readPdfText(typstFile),
    await readPdfText(officeFile),
  ];
  const warm = warmRunsOf(document, sources.typst);
  return [
    compared('cold', 's', seconds(ours), 'Typst', seconds(byTypst), atMost(1)),
    compared('cold', 's', seconds(ours), office, seconds(byOffice)),
    compared('warm', 's', (await warm).ours, 'Typst', (await warm).theirs, atMost(0.4)),
    compared('peak memory', 'MB', memory(ours), 'Typst', memory(byTypst)),
    compared('peak memory', 'MB', memory(ours), office, memory(byOffice)),
    alone('peak memory by itself', 'MB', memory(ours), atMost(170)),
    compared('file', 'kB', size(ourFile), 'Typst', size(typstFile), atMost(0.5)),
    compared('file', 'kB', size(ourFile), office, size(officeFile)),
    compared('pages', '', [own.pages], 'Typst', [theirs.pages], withinTenPercent),
    compared('pages', '', [own.pages], office, [others.pages], withinTenPercent),
    compared('letters and digits', '', [own.letters], 'Typst', [theirs.letters], withinTenPercent),
    compared('letters and digits', '', [own.letters], office, [others.letters], withinTenPercent),
  ];
}

/** From tree to bytes in a process that has done it before; Typst forgets what it remembered of the source. */
async function warmRunsOf(document: Document, source: string): Promise<{ ours: number[]; theirs: number[] }> {
  const bytes = serialize(document);
  const compiler = typstCompiler(source);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < warmUp + warmRuns; run++) {
    const fresh = deserialize(bytes) as Document;
    let started = performance.now();
    await renderPdf(fresh, layoutDocument(fresh));
    ours.push((performance.now() - started) / 1000);
    compiler.evictCache(0);
    started = performance.now();
    typstPdf(compiler, source);
    theirs.push((performance.now() - started) / 1000);
  }
  return { ours: ours.slice(warmUp), theirs: theirs.slice(warmUp) };
}
