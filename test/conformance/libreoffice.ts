import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
export const toPdf = (files: readonly string[], folder: string): void => convert(filter, files, folder);

/** Opens Word files in LibreOffice and saves them as Word files; else as `toPdf`. */
export const savedAgain = (files: readonly string[], folder: string): void =>
  convert('docx:MS Word 2007 XML', files, folder);

/** The first sheet as CSV: semicolons, UTF-8, cells as they are shown. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,1';

/**
 * Converts the first sheet of a workbook to CSV with LibreOffice Calc.
 *
 * @returns path of the CSV
 * @throws when LibreOffice is not there or cannot open the workbook
 */
export function toCsv(file: string, folder: string): string {
  convert(csvFilter, [file], folder);
  const name = basename(file, '.xlsx');
  return join(folder, `${name}-${name}.csv`);
}

/** Opens a workbook in LibreOffice Calc and saves it as a workbook again. @returns path of what it saved */
export function resavedXlsx(file: string, folder: string): string {
  convert('xlsx:Calc MS Excel 2007 XML', [file], folder);
  return join(folder, basename(file));
}

function convert(to: string, files: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'paraat-libreoffice-'));
  try {
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to];
    const run = spawnSync('soffice', [...settings, '--outdir', folder, ...files], { encoding: 'utf8' });
    if (run.error)
      throw new Error('LibreOffice (soffice) is not installed: run .ci/install-checkers', { cause: run.error });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
