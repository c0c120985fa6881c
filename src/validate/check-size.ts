import { bewijzenmap } from '../../blocks/bewijzen.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';

const MEGABYTE = 1024 * 1024;
/** What travels in the plan, and once more for the version before: a PDF of twice this still opens, and `verify` reads it. */
const MOST_IN_PLAN = 30;
/** All evidence of a dossier, which `verify` reads several times. */
const MOST_EVIDENCE = 250;

/** Files that answers name, in megabytes together: what travels in the plan, and evidence, which travels beside it. */
export function checkSize(workspace: Workspace): Diagnostic[] {
  const named = [...workspace.assets].filter(([path]) => workspace.usedAssets.has(path));
  const isEvidence = ([path]: (typeof named)[number]): boolean => path.startsWith(bewijzenmap);
  return [
    ...tooLarge(
      named.filter((one) => !isEvidence(one)),
      {
        code: 'bronnen-te-groot',
        most: MOST_IN_PLAN,
        what: 'Logo, lettertypen en bijlagen',
        where: 'in de PDF van het plan, waarin ze meereizen',
      },
    ),
    ...tooLarge(named.filter(isEvidence), {
      code: 'bewijzen-te-groot',
      most: MOST_EVIDENCE,
      what: 'De bewijsstukken',
      where: 'in een dossier',
    }),
  ];
}

interface Limit {
  readonly code: string;
  /** Megabytes. */
  readonly most: number;
  readonly what: string;
  readonly where: string;
}

function tooLarge(files: readonly (readonly [string, Uint8Array])[], { code, most, what, where }: Limit): Diagnostic[] {
  const total = files.reduce((sum, [, { length }]) => sum + length, 0);
  const [largest] = [...files].sort(([, a], [, b]) => b.length - a.length);
  if (total <= most * MEGABYTE || !largest) return [];
  const [file, { length }] = largest;
  return [
    {
      severity: 'error',
      code,
      message: `${what} zijn samen ${Math.ceil(total / MEGABYTE)} MB; er past ${most} MB ${where}.`,
      hint: `Het grootst is "${file}", ${Math.ceil(length / MEGABYTE)} MB. Sla dit kleiner op, bijvoorbeeld met minder beeldpunten, of haal het weg.`,
      at: { file, line: 1, column: 1 },
    },
  ];
}
