import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { Workspace } from '../model/workspace.ts';
import { LeakCheck } from './leak-check.ts';

type Take = (file: OutputFile) => boolean | Promise<boolean>;

/**
 * Hands files on and looks in each for what their edition may not hold. `leaks` says at the end what was found: with
 * anything in it, nothing of what was handed on may be used. The intern edition holds everything.
 */
export function lookingForLeaks(
  deliver: Take,
  withheld: readonly WithheldValue[],
  workspace: Workspace,
  edition: Edition = 'intern',
): { readonly take: Take; readonly leaks: () => Diagnostic[] } {
  if (edition === 'intern') return { take: deliver, leaks: () => [] };
  const check = new LeakCheck(withheld, workspace, edition);
  return {
    take: (file) => {
      check.look(file);
      return deliver(file);
    },
    leaks: () => check.problems(),
  };
}
