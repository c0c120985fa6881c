import type { Diagnostic } from '../model/diagnostic.ts';
import type { Releases } from '../model/release.ts';
import { compareVersions, isVersionNumber } from '../model/version-number.ts';
import type { Workspace } from '../model/workspace.ts';

const FILE = 'bouwstenen/documentbeheer.yaml';

/** A notice when the answers changed since a release and still have its number: until there is another, none is printed. */
export function checkVersion(
  { answers }: Workspace,
  { last, present }: Pick<Releases, 'last' | 'present'>,
): Diagnostic[] {
  const file = answers.get(FILE);
  const typed = (file?.value as { versie?: unknown } | null | undefined)?.versie;
  if (!file || !last || present || typeof typed !== 'string' || !isVersionNumber(typed)) return [];
  if (compareVersions(typed, last.entry.versie) > 0) return [];
  return [
    {
      severity: 'notice',
      code: 'versienummer-al-gebruikt',
      message: `Er is iets veranderd na versie ${last.entry.versie}, maar hier staat nog versie ${typed}. Zolang dat zo is, staat er geen nummer op de documenten.`,
      hint: 'Geef de volgende versie een hoger nummer, en vul ook opnieuw in: datum, ingangsdatum en vastgesteld_op.',
      at: file.locate(['versie']),
    },
  ];
}
