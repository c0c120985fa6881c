import type { Workspace } from '../model/workspace.ts';
import { allMigrations } from './all-migrations.ts';
import type { Migrated, Migration } from './migration.ts';

/** What would change in one file. */
export interface FileMigration extends Migrated {
  readonly file: string;
}

/**
 * What the answers need to fit the present schemas, by file. Only the institution's own files are looked at: what was
 * released stays as it was. Of a file that cannot be read nothing is known.
 */
export function planMigrations(
  { answers }: Pick<Workspace, 'answers'>,
  migrations: readonly Migration[] = allMigrations,
): FileMigration[] {
  const plans = new Map<string, FileMigration>();
  for (const { file, migrate } of migrations) {
    const read = answers.get(file);
    if (!read?.readable) continue;
    const before = plans.get(file) ?? { file, answers: read.value, changes: [], toDo: [] };
    const migrated = migrate(before.answers);
    if (!migrated) continue;
    plans.set(file, {
      file,
      answers: migrated.answers,
      changes: [...before.changes, ...migrated.changes],
      toDo: [...before.toDo, ...migrated.toDo],
    });
  }
  return [...plans.values()];
}
