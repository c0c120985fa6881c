import { versionOf } from '../analyse/version-block.ts';
import { inEdition } from '../in-edition.ts';
import { loadTemplates } from '../load/load-templates.ts';
import { loadWorkspace } from '../load/load-workspace.ts';
import { type Diagnostic, failed } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { Workspace } from '../model/workspace.ts';
import { provenanceOf } from '../provenance.ts';
import { readInstitution } from '../read-institution.ts';
import { printedFingerprint } from '../source/bron.ts';
import type { DossierOrder } from './make-dossier.ts';

/** A dossier that can be made, or the errors that keep it from that. */
export interface DossierPlan {
  readonly workspace: Workspace;
  readonly problems: readonly Diagnostic[];
  /** Undefined when there is an error. */
  readonly dossier:
    | {
        readonly order: DossierOrder;
        readonly fileName: string;
        readonly fingerprint: string;
        readonly isConcept: boolean;
        /** What the edition may not hold, and the answers without it: each file is looked through for it. */
        readonly withheld: readonly WithheldValue[];
        readonly kept: Workspace;
      }
    | undefined;
}

/** Reads the answers of a folder and writes them anew: the dossier is made of what will travel with it, and of nothing else. */
export function planDossier(folder: string, templatesFolder: string, edition: Edition): DossierPlan {
  const loaded = loadWorkspace(folder);
  const read = readInstitution(folder, loaded);
  const { workspace, problems } = read;
  if (!read.institution || failed(problems)) return { workspace, problems, dossier: undefined };
  const { institution, typed, releases, withheld, workspace: kept } = inEdition(read, loaded, edition);
  if (!institution) return { workspace, problems, dossier: undefined };
  const provenance = provenanceOf(institution, typed, loadTemplates(templatesFolder), edition);
  const { versie, concept } = versionOf(institution, printedFingerprint(provenance.fingerprint), releases, edition);
  const order = { institution: provenance.institution, edition, sources: provenance.files(), templatesFolder };
  const name = [
    `dossier-${provenance.institution}-${versie.replaceAll(' ', '-')}`,
    ...(concept ? ['concept'] : []),
    ...(edition === 'intern' ? [] : [edition]),
  ].join('-');
  return {
    workspace,
    problems,
    dossier: {
      order,
      fileName: `${name}.zip`,
      fingerprint: provenance.fingerprint,
      isConcept: concept,
      withheld,
      kept,
    },
  };
}
