import { join } from 'node:path';
import type { WriteFailure } from '../write/write-failure.ts';
import { fileSystemReason } from './file-system-reason.ts';
import { visible } from './visible.ts';

/** Codes by which Windows says that a document is open in another program; elsewhere it mostly is a matter of rights. */
const IN_USE = ['EPERM', 'EACCES', 'EBUSY', 'ETXTBSY'];
const NO_FILE = ['geen-bestand', 'EISDIR', 'ENOTEMPTY'];

/**
 * Which file could not be written and why, what to do, and what stands in the folder now.
 *
 * @param what stands in it: documents may go elsewhere, answers have their place
 */
export function explainWriteFailure(
  { file, code, inPlace }: WriteFailure,
  folder: string,
  what: 'documenten' | 'antwoorden' = 'documenten',
): string {
  const name = `"${visible(file === undefined ? folder : join(folder, file))}"`;
  const now =
    inPlace === 'old'
      ? `${file === undefined ? 'Er is niets geschreven' : `De ${what} die er al stonden zijn ongewijzigd`}.`
      : `Let op: oude en nieuwe ${what} staan nu door elkaar. ${what === 'documenten' ? 'Verstuur er geen' : 'Verander er geen'}; de volgende opdracht herstelt dit.`;
  const why = sentences(file !== undefined, code, name);
  const elsewhere = file === undefined && what === 'documenten' ? ' Kies met --out een andere map.' : '';
  return `${why}${elsewhere} ${now}`;
}

function sentences(isFile: boolean, code: string, name: string): string {
  if (!isFile) return `In de map ${name} kan niet worden geschreven: ${fileSystemReason(code)}.`;
  if (IN_USE.includes(code))
    return `Het bestand ${name} kan niet worden vervangen: het is open in een ander programma, of u mag het niet veranderen. Sluit het in Word of in de PDF-lezer en probeer opnieuw.`;
  if (NO_FILE.includes(code))
    return `Op de plaats van ${name} staat een map of een snelkoppeling. Verplaats die en probeer opnieuw.`;
  return `Het bestand ${name} kan niet worden geschreven: ${fileSystemReason(code)}.`;
}
