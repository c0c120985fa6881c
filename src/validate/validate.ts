import { fixedFiles, type Institution, schemaOfFile } from '../../blocks/institution.ts';
import { isNvt } from '../../blocks/schema/vraag.ts';
import { type Diagnostic, failed } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkAnnexes } from './check-annexes.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFiles } from './check-files.ts';
import { checkHouseStyle } from './check-house-style.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { checkShape } from './check-shape.ts';
import { checkSize } from './check-size.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { leaveOut } from './left-out.ts';
import { restoreIds } from './lost-ids.ts';
import { openQuestions } from './open-questions.ts';
import { toolFrameworks } from './tool-frameworks.ts';
import { withNetwork } from './with-network.ts';

/**
 * Checks all answers and converts them: the shape of each file, ids and references across files, open questions, and
 * the rules across blocks. The rules need every answer in its shape, so they run when all files are readable and sound.
 *
 * @param peildatum ISO date to judge by; by default the date of the version
 * @returns the institution, or null when there is an error; every problem in order of file and line; and the workspace
 *   with what was taken over from the network, in which every answer has its place
 */
export function validate(
  typed: Workspace,
  peildatum?: string,
): { institution: Institution | null; problems: readonly Diagnostic[]; workspace: Workspace } {
  const { workspace, problems: hidden } = withNetwork(typed);
  const problems: Diagnostic[] = [...checkFiles(workspace), ...hidden];
  const converted = new Map<string, unknown>();
  const paths = new Set([...fixedFiles.keys(), ...workspace.answers.keys()]);
  const references = checkReferences(workspace);
  for (const path of paths) {
    const schema = schemaOfFile(path);
    const file = workspace.answers.get(path);
    // What a file that cannot be read asks or lacks is unknown; its own problem has been reported.
    if (!schema || file?.readable === false) continue;
    const shape = checkShape(schema, file, (item) => references.lostBy(path, item));
    // What is wrong in an answer of another file is a problem of that file.
    problems.push(...shape.problems.filter(({ at }) => !file?.inherited || at.file === path));
    converted.set(path, shape.value);
  }
  problems.push(...references.problems, ...openQuestions(workspace), ...leaveOut(workspace, converted));
  const readable = [...workspace.answers.values()].every((file) => file.readable);
  const sound = readable && ![...converted.values()].includes(undefined);
  if (sound) restoreIds(references.lost, converted);
  const institution = sound ? assemble(converted, toolFrameworks(workspace)) : null;
  if (institution)
    problems.push(
      ...checkHouseStyle(institution, workspace),
      ...checkAnnexes(institution, workspace),
      ...checkEvidence(institution, workspace),
      ...checkSize(workspace),
      ...checkRules(institution, workspace, peildatum ?? versionDate(institution)),
    );
  return { institution: failed(problems) ? null : institution, problems: inReadingOrder(problems), workspace };
}

/** The date of the version, by which a plan is judged; undefined while the question is open. */
function versionDate(institution: Institution): string | undefined {
  const date = institution.bouwstenen.documentbeheer.datum;
  return date === null || isNvt(date) ? undefined : date;
}

/** The path of a file is the path of its answers: `registers/rollen.yaml` becomes `registers.rollen`. */
function assemble(converted: ReadonlyMap<string, unknown>, frameworks: Institution['normen']): Institution {
  const institution: Record<string, unknown> = {
    registers: {},
    bouwstenen: {},
    scenariokaarten: {},
    hoofdstukken: {},
    bijlagen: { bijlagen: [] },
    bewijzen: { bewijzen: [] },
    normen: { ...frameworks },
    oto: {},
  };
  for (const [path, value] of converted) {
    const [folder, name] = path.replace(/\.(yaml|md)$/, '').split('/');
    if (name === undefined) institution[String(folder)] = value;
    else (institution[String(folder)] as Record<string, unknown>)[name] = value;
  }
  return institution as unknown as Institution;
}
