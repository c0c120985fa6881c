import { type Verspreiding, verspreiding } from '../blocks/verspreiding.ts';
import { readRegister, type TypedRegister } from './load/read-register.ts';
import { failed } from './model/diagnostic.ts';
import { checkShape } from './validate/check-shape.ts';

/** The register of a version as it was typed, and what it says; that is undefined when there is an error in it. */
export type ReadDistribution = TypedRegister & { readonly register: Verspreiding | undefined };

/** Reads and checks who has which copy of a version; undefined when it was not sent round. */
export function readDistribution(folder: string, versie: string): ReadDistribution | undefined {
  const typed = readRegister(folder, versie);
  if (!typed) return undefined;
  if (failed(typed.problems)) return { ...typed, register: undefined };
  const { value, problems } = checkShape(verspreiding, typed.file, () => undefined);
  return {
    ...typed,
    problems: [...typed.problems, ...problems],
    register: value === undefined ? undefined : (value as Verspreiding),
  };
}
