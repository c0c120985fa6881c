import { makeFiles } from '../build.ts';
import { startComposing } from '../compose-institution.ts';
import { distributed, loadTemplates } from '../load/load-templates.ts';
import { readSources } from '../load/read-sources.ts';
import type { Made } from '../model/build-report.ts';
import { type Diagnostic, failed } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import { type FileMark, markOf } from '../model/file-mark.ts';
import type { OutputFile } from '../model/output-file.ts';
import { registerFiles } from '../print-register.ts';
import { sourceFolders, type Travelling } from '../source/pack-sources.ts';
import { type Beside, REGISTER } from './beside.ts';
import { MANIFEST, manifestBytes } from './manifest.ts';
import { readRegisterBytes, registerBytes } from './register-for.ts';

/** Where the documents of an institution stand in its dossier. What is made for the dossier itself stands beside it. */
export const DOCUMENTS = 'documenten/';

/** What a dossier is made from. */
export interface DossierOrder {
  /** Id of the institution. */
  readonly institution: string;
  readonly edition: Edition;
  /** As they travel with the crisis plan. */
  readonly sources: Travelling;
  readonly beside: Beside;
  readonly templatesFolder: string;
}

/**
 * Makes all files of a dossier, the list of them last, each handed on when it is made. Made from the sources that travel in
 * it and what stands beside them, and nothing else: who makes it again from these gets the same bytes.
 *
 * @param take as that of `build`
 * @returns the problems; with an error among them what was handed on means nothing
 */
export async function makeDossier(
  { institution, edition, sources, beside, templatesFolder }: DossierOrder,
  take: (file: OutputFile) => boolean | Promise<boolean>,
  onDocument?: (made: Made) => void,
): Promise<readonly Diagnostic[]> {
  const marks: FileMark[] = [];
  const add = ({ path, bytes }: OutputFile): boolean | Promise<boolean> => {
    marks.push(markOf(path, bytes));
    return take({ path, bytes });
  };
  const evidence = [...beside.evidence].map(([path, bytes]) => [`${sourceFolders.answers}${path}`, bytes] as const);
  const { loaded, releases } = readSources(institution, {
    ...sources,
    files: new Map([...sources.files, ...evidence]),
  });
  const register = beside.register && readRegisterBytes(beside.register);
  const templates = loadTemplates(templatesFolder);
  const ofDossier = new Set(templates.documents.flatMap(({ id, dossier }) => (dossier ? [id] : [])));
  const inPlace = ({ path, bytes }: OutputFile): OutputFile => {
    const isOwn = ofDossier.has(path.replace(/\.\w+$/, ''));
    return { path: isOwn ? path.replace(/^leesmij/, 'LEESMIJ') : `${DOCUMENTS}${path}`, bytes };
  };
  const selection = { dossier: true, edition };
  // What the edition may not hold is no longer in these sources: who reduced them looks for it in the files.
  const composing = { ...startComposing('', loaded, templates, selection, { releases, register }), withheld: [] };
  const { problems } = await makeFiles(composing, (file) => add(inPlace(file)), selection, onDocument);
  const { provenance, source } = composing;
  if (failed(problems) || !provenance) return problems;
  for (const [path, bytes] of beside.evidence) await add({ path, bytes });
  if (register && source) {
    await add({ path: REGISTER, bytes: registerBytes(register) });
    for (const file of await registerFiles(register, source.material, loadTemplates(templatesFolder, distributed)))
      await add(file);
  }
  const { fingerprint, tool } = provenance;
  const list = { instelling: institution, uitgave: edition, kenmerk: fingerprint, gemaakt_met: tool, bestanden: marks };
  await take({ path: MANIFEST, bytes: manifestBytes(list) });
  return problems;
}
