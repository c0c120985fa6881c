import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { pandocReference } from './pandoc-reference.ts';
import { pandocSource } from './pandoc-source.ts';
import { type Run, runCold, runProgram } from './run-cold.ts';
import { typstSource } from './typst-source.ts';

/** One document as each of the makers reads it: paths of a stored tree, and of the folders with a source. */
export interface Sources {
  readonly id: string;
  readonly tree: string;
  readonly typst: string;
  readonly pandoc: string;
}

/** Writes the same tree for all; nobody is timed for it. */
export async function writeSources(folder: string, document: Document): Promise<Sources> {
  const { id } = document;
  const layout = layoutDocument(document);
  const typst = typstSource(document, layout);
  const pandoc = await pandocSource(document, layout);
  return {
    id,
    tree: writeTrees(folder, `${id}.tree`, [document]),
    typst: writeFolder(
      join(folder, `${id}-typst`),
      new Map<string, string | Uint8Array>([...typst.files, ['main.typ', typst.main]]),
    ),
    pandoc: writeFolder(
      join(folder, `${id}-pandoc`),
      new Map<string, string | Uint8Array>([
        ...pandoc.files,
        ['main.md', pandoc.main],
        ['reference.docx', pandocReference(document)],
      ]),
    ),
  };
}

export function writeTrees(folder: string, name: string, documents: readonly Document[]): string {
  const path = join(folder, name);
  writeFileSync(path, serialize(documents));
  return path;
}

function writeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  mkdirSync(path);
  for (const [file, content] of files) writeFileSync(join(path, file), content);
  return path;
}

/** Trees to `<id>.pdf` and `<id>.docx`, all in one process; the contents of the Word files filled in. */
export const paraat = (trees: string, out: string, formats: 'pdf' | 'docx' | 'pdf,docx'): Run =>
  runProgram('cold-paraat.js', trees, out, formats);

/** A source to tagged PDF/A-3a. */
export const typst = (source: string, out: string): Run => runProgram('cold-typst.js', source, out);

/** Markdown to Word; the contents are a field that Word fills in when somebody says so. */
export const pandoc = (source: string, out: string): Run =>
  runCold(
    ['pandoc', '--from=markdown', '--to=docx', '--toc', '--number-sections', '--reference-doc=reference.docx'].concat([
      '-o',
      out,
      'main.md',
    ]),
    source,
  );

const pdfOptions =
  'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** Word to tagged PDF/A-3 with LibreOffice; its profile is there from the first run on. */
export const libreOffice = (docx: string, folder: string): Run => {
  const profile = pathToFileURL(join(folder, 'libreoffice')).href;
  return runCold(
    ['soffice', `-env:UserInstallation=${profile}`, '--headless', '--convert-to', pdfOptions].concat([
      '--outdir',
      folder,
      docx,
    ]),
  );
};
