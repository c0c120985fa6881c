import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { benchDocuments, repeated } from './bench-document.ts';
import { type Run, runCold } from './child.ts';
import { type Comparison, paired } from './comparison.ts';
import { typstCompiler, typstPdf } from './typst.ts';
import { typstSource } from './typst-source.ts';

/** Runs of each side; they alternate, so that a slow moment of the machine hits both. */
const coldRuns = 7;
const warmRuns = 9;
/** Runs at the start of a warm process that are not counted. */
const warmUp = 2;
const growthRuns = 3;
const growthTimes = 4;

/** The crisis plan as PDF: cold from a stored tree or source to a file, warm from tree or source to bytes, and growth. */
export async function pdfAgainstTypst(folder: string): Promise<Comparison[]> {
  const document = benchDocuments().find(({ id }) => id === 'crisisplan')!;
  const tree = writeTree(folder, 'tree', document);
  const source = writeTypst(folder, document);
  const ours: Run[] = [];
  const theirs: Run[] = [];
  for (let run = 0; run < coldRuns; run++) {
    ours.push(runCold('cold-paraat-pdf.js', tree, join(folder, 'paraat.pdf')));
    theirs.push(runCold('cold-typst.js', source, join(folder, 'typst.pdf')));
  }
  const compare = (what: 'seconds' | 'size' | 'memory' | 'pages') =>
    paired(
      ours.map((run) => run[what]),
      theirs.map((run) => run[what]),
    );
  const pages = compare('pages');
  if (Math.abs(pages.ratio! - 1) > 0.1) throw new Error(`the page counts differ: ${pages.ours} and ${pages.theirs}`);
  const long = writeTree(folder, 'long', repeated(document, growthTimes));
  return [
    { what: 'pages', ...pages, limit: null },
    { what: 'cold, s', ...compare('seconds'), limit: 1 },
    { what: 'warm, s', ...(await warm(document, source)), limit: 0.4 },
    { what: 'file, kB', ...compare('size'), limit: 0.5 },
    { what: 'memory beside the rival, MB', ...compare('memory'), limit: null },
    { what: 'peak memory, MB', ...paired(ours.map((run) => run.memory)), limit: 160 },
    { what: `${growthTimes} times the pages, times as long`, ...growth(folder, tree, long), limit: 5.5 },
  ];
}

/** From tree to bytes in a process that has done it before; Typst forgets what it remembered of the source. */
async function warm(document: Document, source: string) {
  const bytes = serialize(document);
  const compiler = await typstCompiler(source);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < warmRuns; run++) {
    const fresh = deserialize(bytes) as Document;
    let started = performance.now();
    await renderPdf(fresh, layoutDocument(fresh));
    ours.push((performance.now() - started) / 1000);
    compiler.evictCache(0);
    started = performance.now();
    typstPdf(compiler, source);
    theirs.push((performance.now() - started) / 1000);
  }
  return paired(ours.slice(warmUp), theirs.slice(warmUp));
}

function growth(folder: string, short: string, long: string) {
  const times: number[] = [];
  for (let run = 0; run < growthRuns; run++) {
    const grown = runCold('cold-paraat-pdf.js', long, join(folder, 'long.pdf'));
    times.push(grown.seconds / runCold('cold-paraat-pdf.js', short, join(folder, 'paraat.pdf')).seconds);
  }
  return paired(times);
}

function writeTree(folder: string, name: string, document: Document): string {
  const path = join(folder, name);
  writeFileSync(path, serialize(document));
  return path;
}

function writeTypst(folder: string, document: Document): string {
  const path = join(folder, 'typst');
  mkdirSync(path);
  const { main, files } = typstSource(document, layoutDocument(document));
  writeFileSync(join(path, 'main.typ'), main);
  for (const [file, bytes] of files) writeFileSync(join(path, file), bytes);
  return path;
}
