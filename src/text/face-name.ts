import type { FaceName } from '../model/layout.ts';

/** The face that sets a text of this emphasis. */
export function faceName({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): FaceName {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}
