import { groupOf, listOf, type Migration } from '../migration.ts';

const names = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** Of several dates of an activity one at most has no id of its own, so that each is told apart when one moves. */
export const datumMetId: Migration = {
  from: '2026-11-22',
  description: 'Heeft een activiteit meer data, dan heeft elke datum vanaf de tweede een eigen id.',
  file: 'oto/activiteiten.yaml',
  migrate: (answers) => {
    const changes: string[] = [];
    const activities = listOf(answers).map((activity) => {
      const group = groupOf(activity);
      const planning = groupOf(group?.planning);
      const dates = listOf(planning?.data);
      const named = withIds(dates);
      if (named.length === 0) return activity;
      const ids = named.flatMap((date, index) => (date === dates[index] ? [] : [String(groupOf(date)?.id)]));
      if (ids.length === 0) return activity;
      const name = [group?.nr, group?.titel].filter((part) => typeof part === 'string').join(' ');
      changes.push(
        `${name === '' ? String(group?.id) : name}: id toegevoegd bij ${ids.length === 1 ? 'een datum' : `${ids.length} data`} (${ids.join(', ')}).`,
      );
      return { ...group, planning: { ...planning, data: named } };
    });
    return changes.length === 0 ? undefined : { answers: activities, changes, toDo: [] };
  },
};

/** The first date without an id stays as it is. */
function withIds(dates: readonly unknown[]): readonly unknown[] {
  const taken = new Set(dates.map((date) => groupOf(date)?.id));
  const first = dates.findIndex((date) => groupOf(date) && groupOf(date)?.id === undefined);
  return dates.map((date, index) => {
    const group = groupOf(date);
    if (!group || 'id' in group || index === first || !('datum' in group)) return date;
    const { datum, ...rest } = group;
    const id = freeId(index, taken);
    taken.add(id);
    return { datum, id, ...rest };
  });
}

function freeId(index: number, taken: ReadonlySet<unknown>): string {
  const name = names[index] ?? `datum-${index + 1}`;
  let id = name;
  for (let more = 2; taken.has(id); more++) id = `${name}-${more}`;
  return id;
}
