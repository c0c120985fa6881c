import type * as z from 'zod';
import { activiteiten } from '../../blocks/oto/activiteiten.ts';
import { functionarissen } from '../../blocks/registers/functionarissen.ts';

/** A list of answers that can be kept in a spreadsheet. */
export interface SheetOf {
  /** Name of the sheet. */
  readonly name: string;
  /** The answer file, which is one list of items with an id. */
  readonly file: string;
  readonly schema: z.ZodType;
  /** Fields whose columns stand first: what makes an item known, then what is looked up and changed most. */
  readonly first: readonly string[];
  /** The field by which a reader knows an item: up to its column the sheet stays in sight. */
  readonly known: string;
  /** What an id of a new item may look like. */
  readonly exampleId: string;
  /** What to do instead of taking out a row. Dutch. */
  readonly keepRows: string;
}

/** By the word that follows `paraat export` and `paraat import`. */
export const sheets: Readonly<Record<'oto' | 'functionarissen', SheetOf>> = {
  oto: {
    name: 'Activiteiten',
    file: 'oto/activiteiten.yaml',
    schema: activiteiten,
    first: ['id', 'nr', 'titel', 'status', 'planning', 'kosten'],
    known: 'titel',
    exampleId: 'a27-52',
    keepRows: 'Gaat een activiteit niet door, laat de regel dan staan en zet de status op vervallen.',
  },
  functionarissen: {
    name: 'Functionarissen',
    file: 'registers/functionarissen.yaml',
    schema: functionarissen,
    first: ['id', 'naam'],
    known: 'naam',
    exampleId: 'zoe-ozturk',
    keepRows: 'Vertrekt iemand, laat de regel dan staan en vul de laatste dag in.',
  },
};
