import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { benchDocuments } from './bench-document.ts';
import { runCold } from './child.ts';
import { type Comparison, paired } from './comparison.ts';
import { pandocSource } from './pandoc-source.ts';

const runs = 7;

/**
 * The plans and the report of the example in Word, cold: ours in one process, contents filled in, from the trees; pandoc's in a process per
 * document, as that is how it works, from Markdown of the same texts, contents left for Word to fill in.
 */
export async function wordAgainstPandoc(folder: string): Promise<Comparison[]> {
  // The forms are documents of a few pages, of which there is one for each activity.
  const documents = benchDocuments().filter(({ series }) => !series);
  const trees = join(folder, 'trees');
  writeFileSync(trees, serialize(documents));
  const sources = await Promise.all(documents.map((document) => writeSource(folder, document)));
  const ours: { seconds: number; memory: number }[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(runCold('cold-paraat-word.js', trees, folder));
    theirs.push(sources.reduce((sum, source) => sum + runPandoc(source), 0));
  }
  const seconds = ours.map((run) => run.seconds);
  return [
    { what: 'plans and report in Word, cold, s', ...paired(seconds, theirs), limit: 1 },
    { what: 'peak memory, MB', ...paired(ours.map((run) => run.memory)), limit: 250 },
  ];
}

async function writeSource(folder: string, document: Document): Promise<string> {
  const source = join(folder, document.id);
  mkdirSync(source);
  const { main, files } = await pandocSource(document, layoutDocument(document));
  writeFileSync(join(source, 'main.md'), main);
  for (const [file, bytes] of files) writeFileSync(join(source, file), bytes);
  return source;
}

/** Seconds that pandoc takes for one document. */
function runPandoc(source: string): number {
  const started = performance.now();
  const options = ['--from=markdown', '--to=docx', '--toc', '--number-sections', '-o', 'out.docx', 'main.md'];
  const { status, error, stderr } = spawnSync('pandoc', options, { cwd: source, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pandoc failed: ${error?.message ?? stderr}`);
  return (performance.now() - started) / 1000;
}
