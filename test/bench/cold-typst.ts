import { writeFileSync } from 'node:fs';
import { typstCompiler, typstPdf } from './typst.ts';

// A process that reads a Typst source and writes its PDF.
const [folder, out] = process.argv.slice(2) as [string, string];
writeFileSync(out, typstPdf(typstCompiler(folder), folder));
