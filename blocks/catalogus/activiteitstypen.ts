import { aangepasteTypen } from './aangepaste-typen.ts';
import type { Activiteitstype } from './activiteitstype.ts';
import { basistypen } from './basistypen.ts';
import { bestaandeTypen } from './bestaande-typen.ts';
import { nieuweTypen } from './nieuwe-typen.ts';
import { ondersteunendeTypen } from './ondersteunende-typen.ts';
import { testtypen } from './testtypen.ts';

/** The catalogue of activity types, in the order in which a reader meets them. An institution can add its own. */
export const activiteitstypen: readonly Activiteitstype[] = [
  ...basistypen,
  ...aangepasteTypen,
  ...nieuweTypen,
  ...bestaandeTypen,
  ...ondersteunendeTypen,
  ...testtypen,
];
