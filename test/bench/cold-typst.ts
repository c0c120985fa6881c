import { writeFileSync } from 'node:fs';
import { report } from './child.ts';
import { typstCompiler, typstPdf } from './typst.ts';

// A process that reads a Typst source and writes its PDF.
const [folder, out] = process.argv.slice(2) as [string, string];
const { bytes, pages } = typstPdf(await typstCompiler(folder), folder);
writeFileSync(out, bytes);
report(pages);
