import { achtergehouden, type Nvt } from '../../blocks/schema/vraag.ts';

/** What stands in place of an answer: why there is none, or that this edition does not hold it. */
export const notApplicable = (answer: Nvt): string =>
  achtergehouden(answer) ? answer.nvt : `Niet van toepassing: ${answer.nvt}`;
