import { planMigrations } from '../migrate/plan-migrations.ts';
import type { Workspace } from '../model/workspace.ts';
import { asArgument } from './visible.ts';

/** What to do when errors come from answers of an older Paraat; undefined when they do not. */
export function olderAnswers(workspace: Workspace, folder: string): string | undefined {
  if (planMigrations(workspace).length === 0) return undefined;
  return `Een deel van de antwoorden is voor een oudere Paraat geschreven. Typ eerst: npx paraat migrate ${asArgument(folder)}`;
}
