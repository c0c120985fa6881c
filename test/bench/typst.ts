import { packageFolder } from './bench-document.ts';

/** The part of `@myriaddreamin/typst-ts-node-compiler` that is used; `.ci/install-peers` installs it. */
interface Compiler {
  compile(options: { mainFilePath: string }): {
    readonly result: { readonly numOfPages: number } | null;
    printErrors(): void;
  };
  pdf(result: unknown, options: { pdfStandard: string; pdfTags: boolean }): Uint8Array;
  evictCache(maxAge: number): void;
}

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];

/** Typst with the same four font files as ours, on a folder with `main.typ`. */
export async function typstCompiler(folder: string): Promise<Compiler> {
  const name = '@myriaddreamin/typst-ts-node-compiler';
  const { NodeCompiler } = (await import(name)) as { NodeCompiler: { create(options: unknown): Compiler } };
  const fontPaths = faces.map((face) => `${packageFolder}node_modules/@expo-google-fonts/carlito/${face}`);
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
}

/** Sets `main.typ` of a folder as tagged PDF/A-3a. */
export function typstPdf(compiler: Compiler, folder: string): { bytes: Uint8Array; pages: number } {
  const compiled = compiler.compile({ mainFilePath: `${folder}/main.typ` });
  if (!compiled.result) {
    compiled.printErrors();
    throw new Error('Typst refuses the source that was written for it');
  }
  return {
    bytes: compiler.pdf(compiled.result, { pdfStandard: 'a-3a', pdfTags: true }),
    pages: compiled.result.numOfPages,
  };
}
