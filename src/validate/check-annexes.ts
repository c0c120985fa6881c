import type { Institution } from '../../blocks/institution.ts';
import { ANNEX_FOLDER, annexFile } from '../image/annex-file.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { didYouMean } from '../text/suggest.ts';
import { isClosed } from './is-closed.ts';

const LIST = `${ANNEX_FOLDER}bijlagen.yaml`;

/** Every annex has a file that can be used, and every file in the folder is an annex. */
export function checkAnnexes({ bijlagen }: Institution, workspace: Workspace): Diagnostic[] {
  const files = [...workspace.assets.keys()].filter((path) => path.startsWith(ANNEX_FOLDER));
  const names = files.map((path) => path.slice(ANNEX_FOLDER.length));
  const problems = bijlagen.bijlagen.flatMap((bijlage, index) => {
    const at = workspace.answers.get(LIST)?.locate([index, 'bestand']) ?? { file: LIST, line: 1, column: 1 };
    return problemsOf(bijlage.bestand, workspace, names, at);
  });
  const used = new Set(bijlagen.bijlagen.map((bijlage) => bijlage.bestand));
  const unused = names
    .filter((name) => !used.has(name))
    .map(
      (name): Diagnostic => ({
        severity: 'warning',
        code: 'bijlage-niet-genoemd',
        message: `Dit bestand komt in geen enkel plan: bijlagen.yaml noemt "${name}" niet.`,
        hint: 'Zet het bestand met een titel in bijlagen/bijlagen.yaml, of haal het uit de map.',
        at: { file: `${ANNEX_FOLDER}${name}`, line: 1, column: 1 },
      }),
    );
  return [...problems, ...unused];
}

function problemsOf(name: string, workspace: Workspace, names: readonly string[], at: Place): Diagnostic[] {
  const path = `${ANNEX_FOLDER}${name}`;
  if (isClosed(path, workspace)) return [];
  const bytes = workspace.assets.get(path);
  if (!bytes)
    return [
      {
        severity: 'error',
        code: 'bijlage-ontbreekt',
        message: `Het bestand "${name}" staat niet in de map bijlagen.`,
        hint: didYouMean(name, names) ?? 'Zet het bestand in de map bijlagen, naast bijlagen.yaml.',
        at,
      },
    ];
  const file = annexFile(bytes);
  if ('reason' in file)
    return [
      {
        severity: 'error',
        code: 'bijlage-onbruikbaar',
        message: `Het bestand "${name}" ${file.reason}.`,
        hint:
          file.hint ?? 'Open het in het programma waarin het is gemaakt, en sla het opnieuw op als PDF, PNG of JPEG.',
        at,
      },
    ];
  if (!('pdf' in file) || file.pdf.notDrawn === null) return [];
  return [
    {
      severity: 'warning',
      code: 'bijlage-alleen-bijgevoegd',
      message: `De bladzijden van "${name}" komen niet in het plan: het bestand ${file.pdf.notDrawn}. Het gaat mee als bijgevoegd bestand.`,
      hint: 'Sla het op als PDF/A (in Word: Opslaan als, PDF, Opties, "PDF/A-compatibel"); dan komen de bladzijden in het plan zelf.',
      at,
    },
  ];
}
