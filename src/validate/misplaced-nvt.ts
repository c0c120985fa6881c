import * as z from 'zod';
import { fieldsOf, schemaAt, shapeOf } from '../../blocks/schema/walk.ts';

/**
 * Where `nvt` was typed on the way to a fault, at a place that is no question: the path of the field (or item, or file)
 * that holds it.
 *
 * @param path of the fault
 * @param valueAt the answers as typed, by path
 */
export function misplacedNvt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  valueAt: (path: readonly PropertyKey[]) => unknown,
): readonly PropertyKey[] | undefined {
  for (let depth = 0; depth <= path.length; depth++) {
    const place = path.slice(0, depth);
    const field = schemaAt(schema, place);
    if (!field || shapeOf(field).meta.vraag || 'nvt' in (fieldsOf(field) ?? {})) continue;
    if (isOnlyNvt(valueAt(place))) return place;
  }
  return undefined;
}

const isOnlyNvt = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'nvt';

/** What to do with an `nvt` at a place that is no question. */
export function instead(schema: z.ZodType, path: readonly PropertyKey[]): string {
  if (path.length === 0)
    return 'Zet nvt: met de reden onder elke vraag. Gebruikt u een hele bouwsteen niet, zet hem dan onder niet_gebruikt in instelling.yaml.';
  if (typeof path.at(-1) === 'number') {
    const list = schemaAt(schema, path.slice(0, -1));
    return list && shapeOf(list).meta.vraag
      ? 'Haal dit onderdeel weg. Is de hele lijst niet van toepassing, zet nvt: met de reden er dan zonder streepje onder.'
      : 'Haal dit onderdeel weg.';
  }
  const field = schemaAt(schema, path);
  return field && z.safeParse(field, undefined).success
    ? 'Laat het veld weg: haal ook de regel erboven weg.'
    : 'Vul het in: zonder dit veld kan het plan niet worden gemaakt.';
}
