import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { Verdict } from '../verify/finding.ts';
import { exitStatus } from './exit-status.ts';
import { packageFolder } from './package-folder.ts';
import { verdictLines } from './verdict-lines.ts';
import { visible } from './visible.ts';

interface Options {
  readonly verwacht?: string;
  readonly herbouw: boolean;
}

/** Larger files are no dossier, and do not fit in memory. */
const LARGEST = 1024 * 1024 * 1024;

/** Adds `paraat verify`, which hands its exit status to `end`. */
export function addVerifyCommand(program: Command, end: (status: number) => void): void {
  program
    .command('verify')
    .description('gaat na of een dossier of een crisisplan nog is zoals Paraat het maakte')
    .argument('<dossier>', 'het dossier (zip of uitgepakte map), of een crisisplan.pdf')
    .option('--verwacht <kenmerk>', 'het kenmerk dat in het besluit staat')
    .option('--zonder-herbouw', 'maak de documenten niet opnieuw; nodig als ze met een andere Paraat zijn gemaakt')
    .addHelpText(
      'after',
      `
Het getal aan het eind is 0 bij "ongewijzigd", 1 als iets anders is of niet kon worden nagegaan, of 2 als de opdracht zelf niet klopt.
Er wordt niets geschreven.

Voorbeelden:
  npx paraat verify output/dossier-mijnziekenhuis-2.1.zip --verwacht 3f2a-9c01-77de-b410-55e9
  npx paraat verify crisisplan.pdf`,
    )
    .action(async (path: string, { verwacht, zonderHerbouw }: { verwacht?: string; zonderHerbouw?: true }) => {
      end(await runVerify(path, { ...(verwacht !== undefined && { verwacht }), herbouw: !zonderHerbouw }));
    });
}

async function runVerify(path: string, { verwacht, herbouw }: Options): Promise<number> {
  const expected = verwacht?.toLowerCase().replace(/[\s-]/g, '');
  const found = statSync(path, { throwIfNoEntry: false });
  const misuse = !found
    ? `"${visible(path)}" bestaat niet.`
    : !found.isDirectory() && found.size > LARGEST
      ? `"${visible(path)}" is groter dan een dossier ooit is, en is niet gelezen.`
      : expected === undefined || /^(?:[0-9a-f]{20}|[0-9a-f]{64})$/.test(expected)
        ? undefined
        : `"${visible(verwacht ?? '')}" is geen kenmerk. Dat heeft vijf groepjes van vier tekens (0 tot en met 9, a tot en met f), bijvoorbeeld 3f2a-9c01-77de-b410-55e9.`;
  if (misuse !== undefined || !found) {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  const verdict = await verify(path, found.isDirectory(), expected, herbouw);
  for (const line of verdictLines(verdict, expected !== undefined)) console.log(line);
  return verdict.findings.length === 0 && verdict.lacking.length === 0 ? exitStatus.done : exitStatus.errors;
}

async function verify(
  path: string,
  isFolder: boolean,
  expected: string | undefined,
  rebuild: boolean,
): Promise<Verdict> {
  const asked = { expected, rebuild, templatesFolder: join(packageFolder, 'templates') };
  const { verifyDossier } = await import('../verify/verify-dossier.ts');
  const { openFolder, openZip } = await import('../verify/open-dossier.ts');
  const { unreadable, verifyPlan } = await import('../verify/verify-plan.ts');
  const name = basename(path);
  const bytes = isFolder ? undefined : readFileSync(path);
  if (bytes && isPlan(bytes)) return verifyPlan(name, bytes, asked);
  const dossier = bytes ? openZip(name, bytes) : openFolder(path);
  return 'what' in dossier ? unreadable([dossier]) : verifyDossier(dossier, asked);
}

/** A zip holds PDFs as they are, so its own beginning counts first. */
const isPlan = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).toString('latin1') !== 'PK' && bytes.subarray(0, 1024).includes('%PDF-');
