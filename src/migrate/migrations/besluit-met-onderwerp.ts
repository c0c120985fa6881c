import { groupOf, listOf, type Migration } from '../migration.ts';

/** A decision asked of the board names the document that needs it. Before, all of them were about introducing the plan. */
export const besluitMetOnderwerp: Migration = {
  from: '2026-11-21',
  description: 'Een gevraagd besluit zegt over welk document het gaat.',
  file: 'implementatie.yaml',
  migrate: (answers) => {
    const group = groupOf(answers);
    const decisions = listOf(group?.besluiten);
    const migrated = decisions.map((decision) => {
      const one = groupOf(decision);
      return !one || 'gaat_over' in one || !('besluit' in one)
        ? decision
        : { besluit: one.besluit, gaat_over: 'invoering', ...one };
    });
    const count = migrated.filter((decision, index) => decision !== decisions[index]).length;
    if (count === 0) return undefined;
    return {
      answers: { ...group, besluiten: migrated },
      changes: [`gaat_over: invoering toegevoegd bij ${count === 1 ? 'een besluit' : `${count} besluiten`}.`],
      toDo: [
        'Gaat een besluit over het crisisplan of het OTO-plan zelf, schrijf dan gaat_over: crisisplan of oto-plan.',
      ],
    };
  },
};
