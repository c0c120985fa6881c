import type { Implementatietip } from './implementatietip.ts';
import { agenderen } from './implementatietips/agenderen.ts';
import { borgen } from './implementatietips/borgen.ts';
import { implementeren } from './implementatietips/implementeren.ts';
import { informeren } from './implementatietips/informeren.ts';
import { ontwikkelen } from './implementatietips/ontwikkelen.ts';

/** Every advice of the guide, in the order of its steps: the implementation plan takes a stand on each. */
export const implementatietips: readonly Implementatietip[] = [
  ...agenderen,
  ...ontwikkelen,
  ...informeren,
  ...implementeren,
  ...borgen,
];
