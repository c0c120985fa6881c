import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf } from './comparison.ts';
import { pdfAgainstTypst } from './pdf-against-typst.ts';
import { wordAgainstPandoc } from './word-against-pandoc.ts';

// Measures Paraat beside its peers on the texts of the example; a peer that does not run ends it.
const folder = mkdtempSync(join(tmpdir(), 'paraat-bench-'));
try {
  console.log('PDF of the crisis plan, against Typst (tagged, PDF/A-3a)');
  for (const comparison of await pdfAgainstTypst(folder)) console.log(`  ${lineOf(comparison, 'Typst')}`);
  console.log('Word, plans and report, against pandoc');
  for (const comparison of await wordAgainstPandoc(folder)) console.log(`  ${lineOf(comparison, 'pandoc')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
