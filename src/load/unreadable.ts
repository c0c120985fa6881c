import type { Diagnostic } from '../model/diagnostic.ts';

/** Why the system does not give a file or folder, by its error code, with what to do. */
const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['u mag het niet lezen', 'Vraag wie het maakte, of ICT, om leesrechten.'],
  EPERM: ['u mag het niet lezen', 'Sluit het in andere programma’s, of vraag ICT om leesrechten.'],
  EBUSY: ['het is in gebruik bij een ander programma', 'Sluit het daar en probeer opnieuw.'],
  ENOENT: ['het is er niet meer', 'Probeer opnieuw; kijk of het bestand nog in de map staat.'],
  EMFILE: ['er zijn te veel bestanden open', 'Sluit andere programma’s en probeer opnieuw.'],
  EIO: ['de schijf geeft een leesfout', 'Kopieer de map naar een andere schijf.'],
};
const other = [
  'het kan niet worden gelezen',
  'Staat de map in OneDrive, kies dan "Altijd behouden op dit apparaat" en probeer opnieuw.',
] as const;

/**
 * The problem of a file or folder that the system does not let us read.
 *
 * @param what `Dit bestand` or `Deze map`
 */
export function unreadable(path: string, what: string, error: unknown): Diagnostic {
  const [reason, hint] = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? other;
  return {
    severity: 'error',
    code: 'onleesbaar',
    message: `${what} is niet gelezen: ${reason}.`,
    hint,
    at: { file: path, line: 1, column: 1 },
  };
}
