import { createRequire } from 'node:module';
import { packageFolder } from './bench-document.ts';

/** The part of `@myriaddreamin/typst-ts-node-compiler` that is used; `.ci/install-peers` installs it. */
interface Compiler {
  compile(options: { mainFilePath: string }): { readonly result: unknown; printErrors(): void };
  pdf(result: unknown, options: { pdfStandard: string; pdfTags: boolean }): Uint8Array;
  evictCache(maxAge: number): void;
}

const name = '@myriaddreamin/typst-ts-node-compiler';
const require = createRequire(`${packageFolder}node_modules/.cache/peers/`);

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

export const typstVersion = (): string => (require(`${name}/package.json`) as { version: string }).version;

/** Typst with the same four font files as ours, on a folder with `main.typ`. */
export function typstCompiler(folder: string): Compiler {
  const { NodeCompiler } = require(name) as { NodeCompiler: { create(options: unknown): Compiler } };
  const fontPaths = faces.map((face) => `${packageFolder}node_modules/@expo-google-fonts/carlito/${face}`);
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
}

/** Sets `main.typ` of a folder as tagged PDF/A-3a. */
export function typstPdf(compiler: Compiler, folder: string): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: `${folder}/main.typ` });
  if (!compiled.result) {
    compiled.printErrors();
    throw new Error('Typst refuses the source that was written for it');
  }
  return compiler.pdf(compiled.result, { pdfStandard: 'a-3a', pdfTags: true });
}
