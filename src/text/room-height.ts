import type { WriteIn } from '../model/document.ts';
import { typography } from '../model/house-style.ts';
import { choiceRows } from './choice-rows.ts';

/**
 * Height of what there is to fill in, without its label, in points. All renderers that break pages must agree on this.
 *
 * @param size of text here, in points
 * @param width of the room, in points
 */
export function roomHeight(writeIn: WriteIn, size: number, width: number): number {
  switch (writeIn.look) {
    case 'date':
      return typography.writeInLine;
    case 'choice':
      return typography.writeInLine + (choiceRows(writeIn.options, size, width).rows - 1) * typography.optionRow;
    default:
      return typography.writeInLine * writeIn.lines;
  }
}
