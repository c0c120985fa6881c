import { placeOfCollection } from '../../blocks/collections.ts';
import { manieren } from '../../blocks/schema/manieren.ts';
import type { Veldsoort } from '../../blocks/schema/meta.ts';
import { takenOver } from '../validate/with-network.ts';
import type { Choices } from './choices-of.ts';

/** JSON Schema as Zod makes it, with our metadata among its keywords. */
export interface Node {
  [keyword: string]: unknown;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | string[];
  properties?: Record<string, Node>;
  items?: Node;
  required?: readonly string[];
  anyOf?: Node[];
  veld?: Veldsoort;
  verwijzing?: string;
  vraag?: boolean;
}

/** What an answer may be where a question does not apply. */
const nvt: Node = {
  type: 'object',
  title: 'Niet van toepassing',
  properties: {
    nvt: {
      type: ['string', 'number'],
      title: 'Niet van toepassing',
      description: 'De reden.',
      errorMessage: 'Hier hoort de reden.',
    },
  },
  required: ['nvt'],
  additionalProperties: false,
  errorMessage: 'Hier hoort alleen nvt met de reden.',
};

/** Kinds of field that only an editor needs a form for, as Zod checks them in code. */
const vormen: Partial<Record<Veldsoort, string>> = {
  getal: '^-?\\d+([.,]\\d+)?$',
  bedrag: '^\\d+([.,]\\d+)?$',
  datum: '^\\d{4}-\\d{2}-\\d{2}$',
};

/**
 * Turns a schema for what is typed into one for editors: they read `12` as a number and an empty field as null, where we
 * read text and an open question; what can be referred to becomes a list to choose from; hover and errors are Dutch.
 */
export function forEditor(node: Node, choices: Choices): Node {
  const { veld, verwijzing, vraag, collectie: _, vertrouwelijk: __, examples, description, ...rest } = node;
  if (vraag) return question(node, choices);
  const how = verwijzing === undefined ? veld && manieren[veld] : placeOfCollection(verwijzing);
  const hover = [description, how && `${capital(how)}.`, examples && `Bijvoorbeeld: ${examples.join(' / ')}`];
  const schema: Node = { ...rest };
  const text = hover.filter((part) => part !== undefined && part !== '').join('\n\n');
  if (text !== '') schema.description = text;
  if (node.properties) {
    schema.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, field]) => [key, forEditor(field, choices)]),
    );
    schema.errorMessage = `Hier horen alleen deze velden: ${Object.keys(node.properties).join(', ')}.`;
    delete schema.required;
    Object.assign(schema, needed(node));
  }
  if (node.items) {
    schema.items = forEditor(node.items, choices);
    schema.errorMessage = 'Hier hoort een lijst: elke regel begint met een streepje.';
  }
  if (veld !== undefined) Object.assign(schema, scalar(node, how, choices.get(verwijzing ?? '')));
  return schema;
}

/** The fields that must be there. An item that refers to one of the network takes over what it does not say itself. */
function needed({ required = [], properties = {} }: Node): Node {
  for (const [reference, fields] of takenOver) {
    const own = required.filter((field) => !fields.includes(field));
    if (properties[reference] && !required.includes(reference))
      return { ...each(own, properties), if: { required: [reference] }, else: each(required, properties) };
  }
  return each(required, properties);
}

/** Each by itself: an editor gives the message of what fails, and has words of its own, in English, where there is none. */
function each(required: readonly string[], properties: Readonly<Record<string, Node>>): Node {
  const one = (field: string): Node => {
    const title = properties[field]?.title;
    return { required: [field], errorMessage: `Het veld ${field}${title ? ` (${title})` : ''} ontbreekt.` };
  };
  return required.length > 0 ? { allOf: required.map(one) } : {};
}

/** Open, answered, or not for us: whoever fills it in sees one question. */
function question(node: Node, choices: Choices): Node {
  const union = node.anyOf?.[0]?.anyOf ?? [];
  const { title, description, examples, veld, ...inside } = union[1] ?? {};
  const known = { title: node.title ?? title, description: node.description ?? description };
  const whole = { ...inside, ...(veld && { veld }), ...known, examples: node.examples ?? examples } as Node;
  const answer = forEditor(defined(whole), choices);
  return defined({
    title: known.title,
    description: answer.description,
    anyOf: [answer, nvt, { type: 'null', title: known.title }],
  });
}

/** A text, or what an editor makes of it: a number, a yes or no. */
function scalar(
  { enum: words, pattern, veld }: Node,
  how: string | undefined,
  ids?: ReadonlyMap<string, string>,
): Node {
  if (ids && ids.size > 0)
    return {
      type: ['string', 'number'],
      // An editor reads an id of digits as a number.
      enum: [...ids.keys()].flatMap((id) => (/^\d+$/.test(id) ? [id, Number(id)] : [id])),
      enumDescriptions: [...ids].flatMap(([id, name]) => (/^\d+$/.test(id) ? [name, name] : [name])),
      errorMessage: `Deze naam bestaat niet. Hier hoort: ${how}.`,
    };
  if (Array.isArray(words)) return { enum: words, errorMessage: `Kies uit: ${words.join(', ')}.` };
  const form = (veld && vormen[veld]) ?? pattern;
  return {
    type: typesOf(form, veld),
    ...(form === undefined ? {} : { pattern: form }),
    errorMessage: how === undefined ? 'Hier hoort tekst.' : `Hier hoort: ${how}.`,
  };
}

/** What an editor may take the text for: a telephone number for a number, and a word for a yes or no. */
function typesOf(form: unknown, veld: Veldsoort | undefined): string[] {
  if (form === undefined) return ['string', 'number', 'boolean'];
  return veld === 'datum' || veld === 'tijd' ? ['string'] : ['string', 'number'];
}

/** Keywords without a value are no keywords. */
const defined = (node: Record<string, unknown>): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
