import { listReference, places } from './style-id.ts';

/** Lists that styles belong to: two numberings of headings, bullets and numbers where lists can stand. */
export const styledLists: readonly string[] = [
  'chapters',
  'annexes',
  ...places.flatMap((place) => [listReference(place, 'bullet'), listReference(place, 'number')]),
];

/** docx gives the first number to bullets of its own. */
const firstListId = 2;

/** Id of the list that styles belong to. */
export const listId = (reference: string): number => firstListId + styledLists.indexOf(reference);

/** Id of a list that counts anew; `index` counts such lists from 0. */
export const newListId = (index: number): number => firstListId + styledLists.length + index;
