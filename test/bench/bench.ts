import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCharts } from './bench-charts.ts';
import { benchDocuments, packageFolder } from './bench-document.ts';
import { benchmarksPage, cellsOf, type Part } from './benchmarks-page.ts';
import { isBroken } from './comparison.ts';
import { growth } from './growth.ts';
import { machine } from './machine.ts';
import { writeSources, writeTrees } from './makers.ts';
import { pdfAgainstPeers } from './pdf-against-peers.ts';
import { wholeExample } from './whole-example.ts';
import { bothFormats, wordAgainstPandoc } from './word-against-pandoc.ts';

// Measures Paraat beside its peers on the texts of the example and writes docs/benchmarks.md; a peer that does not run ends it.
const mainDocuments = ['crisisplan', 'oto-plan', 'implementatieplan'];

const parts: Part[] = [];
function done(part: Part): Part['rows'] {
  parts.push(part);
  console.log(part.title);
  for (const row of part.rows) console.log(`  ${cellsOf(row).filter(Boolean).join(' | ')}`);
  return part.rows;
}

const folder = mkdtempSync(join(tmpdir(), 'paraat-bench-'));
try {
  const about = machine();
  // Of the series there are many small ones alike; without them these are the plans, the reports and the lists.
  const documents = benchDocuments().filter(({ series, formats }) => !series && formats.includes('docx'));
  const sources = await Promise.all(documents.map((document) => writeSources(folder, document)));
  const isMain = ({ id }: { readonly id: string }) => mainDocuments.includes(id);
  const plan = documents.findIndex(({ id }) => id === 'crisisplan');

  const pdf = done({
    title: 'PDF of the crisis plan',
    about:
      'Tagged PDF/A-3a of Paraat and of Typst; tagged PDF/A-3 of LibreOffice from the Word file of pandoc, cold only, as neither of the two stays.',
    rows: await pdfAgainstPeers(folder, documents[plan]!, sources[plan]!),
  });
  const word = done({
    title: `Word, ${documents.length} documents`,
    about:
      'The plans, the report, the lists, the note and the matrix; those of Paraat in one process, with their contents filled in; those of pandoc in a process each, with contents that Word has yet to fill in.',
    rows: wordAgainstPandoc(folder, writeTrees(folder, 'word.trees', documents), sources),
  });
  const both = done({
    title: 'The three main documents, PDF and Word',
    about: 'Six files: crisis plan, OTO plan and implementation plan; Word by pandoc and PDF by Typst, a process each.',
    rows: bothFormats(folder, writeTrees(folder, 'main.trees', documents.filter(isMain)), sources.filter(isMain)),
  });
  const whole = done({
    title: 'The whole example',
    about:
      '`paraat build input/voorbeeldziekenhuis`, from YAML to all documents, cards, forms, lists and calendars, in one process. Every document prints the fingerprint of all answers, so one edit makes all of them again; `paraat watch` keeps what it can (`npm run conformance -- watch`).',
    rows: wholeExample(folder),
  });
  const { lengths, rows } = await growth(folder, documents[plan]!);
  done({ title: 'Growth', about: 'From 100 to 1,000 pages; the figures behind it stand below.', rows });

  const charts = join(packageFolder, 'docs/benchmarks');
  mkdirSync(charts, { recursive: true });
  for (const [name, svg] of benchCharts({ pdf, word, both, whole }, lengths)) writeFileSync(join(charts, name), svg);
  writeFileSync(join(packageFolder, 'docs/benchmarks.md'), benchmarksPage(about, parts, lengths));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const broken = parts.flatMap(({ title, rows }) => rows.filter(isBroken).map(({ what }) => `${title}: ${what}`));
for (const one of broken) console.log(`NOT MET: ${one}`);
process.exitCode = broken.length > 0 ? 1 : 0;
