import { type Verspreiding, verspreiding } from '../../blocks/verspreiding.ts';
import { isForPlace } from '../analyse/verspreidingsregister.ts';
import { readAnswers } from '../load/read-answers.ts';
import { type Edition, withheldText } from '../model/edition.ts';
import { answersYaml } from '../source/answers-yaml.ts';
import { checkShape } from '../validate/check-shape.ts';
import { REGISTER } from './beside.ts';

/**
 * The register as an edition may hold it. Partners see which organisations and places have a copy; of a person they see
 * that there is one, its number and its state. Who only has tasks, and the public, have no register.
 */
export function registerFor(edition: Edition, register: Verspreiding): Verspreiding | undefined {
  if (edition === 'intern') return register;
  if (edition !== 'keten') return undefined;
  const nameless = <T extends { readonly id: string; readonly ontvanger: string }>(one: T, index: number): T =>
    isForPlace(one.id) ? one : { ...one, id: `persoon-${index + 1}`, ontvanger: withheldText };
  const { versie, exemplaren, in_te_trekken } = register;
  return {
    versie,
    exemplaren: exemplaren?.map((one, index) => {
      const { plek, sha256, ...rest } = nameless(one, index);
      return { ...rest, ...(isForPlace(one.id) && { plek, sha256 }) };
    }),
    in_te_trekken: in_te_trekken?.map(nameless),
  };
}

/** The register as a file: the same register gives the same bytes. */
export function registerBytes({ versie, exemplaren, in_te_trekken }: Verspreiding): Uint8Array {
  const typed = (rows: readonly object[] | null | undefined) =>
    (rows ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]]))),
    );
  const answers = { versie, exemplaren: typed(exemplaren), in_te_trekken: typed(in_te_trekken) };
  return new TextEncoder().encode(answersYaml(answers));
}

/** Undefined for anything but what `registerBytes` writes, to the letter. */
export function readRegisterBytes(bytes: Uint8Array): Verspreiding | undefined {
  const { file, problems } = readAnswers(REGISTER, bytes, verspreiding);
  if (problems.length > 0) return undefined;
  const { value } = checkShape(verspreiding, file, () => undefined);
  if (value === undefined) return undefined;
  const register = value as Verspreiding;
  return Buffer.compare(registerBytes(register), bytes) === 0 ? register : undefined;
}
