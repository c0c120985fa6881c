import type { Migration } from './migration.ts';
import { besluitMetOnderwerp } from './migrations/besluit-met-onderwerp.ts';
import { datumMetId } from './migrations/datum-met-id.ts';
import { instellingMetId } from './migrations/instelling-met-id.ts';

/** Oldest first. A new one is a file in `migrations/` and a line here. */
export const allMigrations: readonly Migration[] = [besluitMetOnderwerp, instellingMetId, datumMetId];
