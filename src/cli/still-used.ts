import { metaOf } from '../../blocks/schema/meta.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ItemChange } from '../table/merge-rows.ts';
import type { SheetOf } from '../table/sheets.ts';
import { collectIds } from '../validate/collect-ids.ts';
import { groupBy } from '../validate/group-by.ts';
import { placesOf } from '../validate/reference-problems.ts';
import { readable } from './visible.ts';

/**
 * Why rows cannot be taken out: other answer files refer to their items. A line each, for the terminal; Dutch.
 *
 * @param changes what an import would do
 */
export function stillUsed(sheet: SheetOf, workspace: Workspace, changes: readonly ItemChange[]): string[] {
  const removed = changes.filter(({ kind }) => kind === 'removed');
  if (removed.length === 0) return [];
  const { collectie } = metaOf(sheet.schema);
  const uses = collectIds(workspace).uses.filter(({ collection }) => collection === collectie);
  // What its own file says of an item goes with it, or is found when the answers are judged as they would be.
  const elsewhere = groupBy(
    uses.filter(({ at }) => at().file !== sheet.file),
    ({ id }) => id,
  );
  return removed.flatMap(({ id, name }) => {
    const own = elsewhere.get(id);
    if (!own) return [];
    const refer = own.length === 1 ? 'verwijst ernaar' : 'verwijzen ernaar';
    return [
      readable(
        `${sheet.name} fout: ${id}${name === '' ? '' : ` (${name})`} kan niet weg: ${placesOf(own)} ${refer}. Zet de regel terug, met deze id. ${sheet.keepRows}`,
      ),
    ];
  });
}
