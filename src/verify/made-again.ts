import { makeFiles } from '../build.ts';
import { startComposing } from '../compose-institution.ts';
import { installedTool } from '../load/installed-tool.ts';
import { loadTemplates } from '../load/load-templates.ts';
import { readSources } from '../load/read-sources.ts';
import { failed } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Selection } from '../model/selection.ts';
import type { Bron } from '../source/bron.ts';
import type { Travelling } from '../source/pack-sources.ts';

/** Why this Paraat cannot make the documents again, as a Dutch sentence; undefined when it can. */
export function whyNotAgain({ gemaakt_met, sjablonen }: Bron, templatesFolder: string): string | undefined {
  const { version, libraries } = installedTool();
  if (gemaakt_met.paraat !== version)
    return `Dit is gemaakt met Paraat ${gemaakt_met.paraat} en deze is ${version}: alleen dezelfde Paraat maakt dezelfde bytes.`;
  const made = gemaakt_met.bibliotheken;
  const other = [...new Set([...Object.keys(made), ...libraries.keys()])].find(
    (name) => made[name] !== libraries.get(name),
  );
  if (other !== undefined)
    return `Dit is gemaakt met ${other} ${made[other] ?? '(zonder)'}; deze Paraat gebruikt ${libraries.get(other) ?? 'die bibliotheek niet'}. Andere bibliotheken maken andere bytes.`;
  const { hashes } = loadTemplates(templatesFolder);
  const told = new Map(sjablonen.map(({ pad, sha256 }) => [pad, sha256]));
  const changed = [...new Set([...told.keys(), ...hashes.keys()])].find((path) => told.get(path) !== hashes.get(path));
  return changed === undefined
    ? undefined
    : `Dit is gemaakt met een ander sjabloon ${changed} dan deze Paraat heeft: dat geeft andere documenten.`;
}

/**
 * Makes documents again from the sources that travelled with them, in memory.
 *
 * @param take as that of `build`
 * @returns whether they could be made: not from sources that hold an error
 */
export async function makeAgain(
  institution: string,
  sources: Travelling,
  templatesFolder: string,
  selection: Selection,
  take: (file: OutputFile) => boolean,
): Promise<boolean> {
  const { loaded, releases } = readSources(institution, sources);
  // What the edition may not hold is no longer in these sources.
  const composing = {
    ...startComposing('', loaded, loadTemplates(templatesFolder), selection, { releases }),
    withheld: [],
  };
  const { problems } = await makeFiles(composing, take, selection);
  return !failed(problems);
}
