import { basename, join, resolve } from 'node:path';
import { asArgument } from './visible.ts';

/** What to type to make the documents of this folder in the place they were being made. */
export function buildAgain(folder: string, target: string): string {
  const place = target === join('output', basename(resolve(folder))) ? '' : ` --out ${asArgument(target)}`;
  return `npx paraat build ${asArgument(folder)}${place}`;
}
