import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Export as a tagged PDF that claims PDF/UA, with headings as bookmarks. */
const filter = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}';

/** Major version of LibreOffice, e.g. 25; 0 when it is not there. */
export function libreOfficeVersion(): number {
  return Number(
    /LibreOffice (\d+)/.exec(spawnSync('soffice', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0,
  );
}

/**
 * Converts Word files to PDF with LibreOffice, all in one process, with a profile of its own.
 *
 * @param files absolute paths
 * @param folder absolute path of the folder to write to; each PDF keeps the name of its Word file
 * @throws when LibreOffice is not there or fails
 */
export const toPdf = (files: readonly string[], folder: string): void => convert(files, folder, filter);

/** Opens Word files in LibreOffice and saves them as Word files; else as `toPdf`. */
export const savedAgain = (files: readonly string[], folder: string): void =>
  convert(files, folder, 'docx:MS Word 2007 XML');

function convert(files: readonly string[], folder: string, to: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'paraat-libreoffice-'));
  try {
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to];
    const run = spawnSync('soffice', [...settings, '--outdir', folder, ...files], { encoding: 'utf8' });
    if (run.error)
      throw new Error('LibreOffice (soffice) is not installed: install libreoffice-writer', { cause: run.error });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
