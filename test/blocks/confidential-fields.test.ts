import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { fixedFiles, optionalFiles, schemaOfFile } from '../../blocks/institution.ts';
import { isOptional, shapeOf } from '../../blocks/schema/walk.ts';

interface Field {
  readonly name: string;
  readonly key: string;
  readonly schema: z.core.$ZodType;
  /** It stands in something that is confidential as a whole. */
  readonly isInside: boolean;
}

function fieldsIn(name: string, schema: z.core.$ZodType, isInside = false): Field[] {
  const { fields = [], item, meta } = shapeOf(schema);
  const inside = isInside || meta.vertrouwelijk !== undefined;
  return [
    ...fields.flatMap(([key, field]) => [
      { name: `${name} ${key}`, key, schema: field, isInside: inside },
      ...fieldsIn(`${name} ${key}`, field, inside),
    ]),
    ...(item ? fieldsIn(name, item, inside) : []),
  ];
}

const all = [
  ...[...fixedFiles, ...optionalFiles].flatMap(([path, schema]) => fieldsIn(path, schema)),
  ...['scenariokaarten/x.yaml', 'hoofdstukken/x.md'].flatMap((path) => fieldsIn(path, schemaOfFile(path)!)),
];
const isMarked = ({ schema, isInside }: Field): boolean => isInside || shapeOf(schema).meta.vertrouwelijk !== undefined;

/** Fields that look confidential and are for everybody, each for a reason. */
const forEverybody = [
  // The number and the address by which the institution wants to be reached.
  'instelling.yaml algemeen_nummer',
  'instelling.yaml contact_email',
  // The number that is made known to relatives during a crisis.
  'bouwstenen/crisiscommunicatie.yaml verwanteninformatie nummer',
  // A short name of a policy goal: D1.
  'oto/beleid.yaml beleidsdoelen code',
];

describe('which fields are confidential', () => {
  it('is decided for every field that holds a number or address to reach someone, or a code', () => {
    const looks = all.filter(
      ({ key, schema }) =>
        /telefoon|mobiel|e-?mail|code|wachtwoord/i.test(key) ||
        ['telefoon', 'e-mail'].includes(shapeOf(schema).meta.veld ?? ''),
    );
    expect(looks.length).toBeGreaterThan(10);
    expect(looks.filter((field) => !isMarked(field)).map(({ name }) => name)).toEqual(forEverybody);
  });

  it('is marked only where an answer can go and leave valid answers: a question, what may be missing, text, a list', () => {
    const stuck = all.filter(({ schema }) => {
      const { meta, item } = shapeOf(schema);
      const isText = meta.veld === 'tekst' || meta.veld === 'opmaak';
      return meta.vertrouwelijk && !meta.vraag && !isOptional(schema) && !isText && !item;
    });
    expect(stuck.map(({ name }) => name)).toEqual([]);
  });
});
