import { asId } from '../../../blocks/schema/as-id.ts';
import { groupOf, type Migration } from '../migration.ts';

/** Calendars recognise their appointments by the id of the institution: it stays when the name changes. */
export const instellingMetId: Migration = {
  from: '2026-11-22',
  description: 'Een instelling heeft een id waaraan agenda’s haar afspraken herkennen.',
  file: 'instelling.yaml',
  migrate: (answers) => {
    const group = groupOf(answers);
    if (!group || 'id' in group || typeof group.naam !== 'string') return undefined;
    const id = asId(group.naam, 'instelling');
    return {
      answers: { naam: group.naam, id, ...group },
      changes: [`id: ${id} toegevoegd, gemaakt van de naam van de instelling.`],
      toDo: [
        'Kies nu een andere id als een instelling in de regio deze ook kan hebben. Verander haar na de eerste agenda niet meer.',
      ],
    };
  },
};
