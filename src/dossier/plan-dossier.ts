import { versionOf } from '../analyse/version-block.ts';
import { inEdition } from '../in-edition.ts';
import { loadTemplates } from '../load/load-templates.ts';
import { loadWorkspace } from '../load/load-workspace.ts';
import { type Diagnostic, failed } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { Workspace } from '../model/workspace.ts';
import { provenanceOf } from '../provenance.ts';
import { readDistribution } from '../read-distribution.ts';
import { readInstitution } from '../read-institution.ts';
import { printedFingerprint } from '../source/bron.ts';
import { evidenceOf } from '../source/sources-of.ts';
import type { DossierOrder } from './make-dossier.ts';
import { registerBytes, registerFor } from './register-for.ts';

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
  const typedRegister = releases.present && readDistribution(folder, releases.present.entry.versie);
  if (typedRegister && !typedRegister.register) {
    const answers = new Map([...workspace.answers, [typedRegister.file.path, typedRegister.file]]);
    return { workspace: { ...workspace, answers }, problems: typedRegister.problems, dossier: undefined };
  }
  const register = typedRegister?.register && registerFor(edition, typedRegister.register);
  const order = {
    institution: provenance.institution,
    edition,
    sources: provenance.travelling(),
    beside: { evidence: atHand(typed.workspace), register: register && registerBytes(register) },
    templatesFolder,
  };
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

/** The evidence that travels in the dossier of these answers. */
const atHand = (workspace: Workspace): Map<string, Uint8Array> =>
  new Map(
    evidenceOf(workspace).flatMap(({ pad }) => {
      const bytes = workspace.assets.get(pad);
      return bytes ? [[pad, bytes] as const] : [];
    }),
  );
