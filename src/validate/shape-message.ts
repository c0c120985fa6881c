import type * as z from 'zod';
import { didYouMean } from '../text/suggest.ts';

/** Where an answer has the wrong shape. */
export interface WrongAnswer {
  /** The name of the field, or its position in a list. */
  readonly key: PropertyKey;
  readonly title: string;
  readonly meta: z.core.GlobalMeta;
  /** As typed; null when the field is there without an answer, undefined when it is not there. */
  readonly value: unknown;
  /** The line of the file where it stands, or should stand. */
  readonly line: string;
}

/** `nvt` and the ways to abbreviate it, typed as if it were an answer. */
const NVT = /^n\.?\s?v\.?\s?t\.?$/i;
/** A colour without quotes: YAML takes it for a comment. */
const BARE_COLOUR = /\s(#[0-9a-f]{6})\s*$/i;

/** What is wrong with an answer, and what to do. */
export function shapeMessage(issue: z.core.$ZodIssue, wrong: WrongAnswer): { message: string; hint?: string } {
  return wrong.value == null ? absent(issue, wrong) : invalid(issue, wrong);
}

function absent(issue: z.core.$ZodIssue, { key, title, meta, value, line }: WrongAnswer) {
  const colour = meta.veld === 'kleur' ? BARE_COLOUR.exec(line)?.[1] : undefined;
  if (colour !== undefined)
    return {
      message: `De kleur ${colour} staat niet tussen aanhalingstekens en telt daardoor niet mee: YAML ziet alles achter # als opmerking.`,
      hint: `Schrijf ${String(key)}: '${colour}'.`,
    };
  if (key === 'nvt')
    return { message: 'Achter "nvt" staat geen reden.', hint: 'Schrijf erachter waarom deze vraag niet speelt.' };
  if (typeof key === 'number')
    return {
      message: `${title}: hier staat een leeg onderdeel in de lijst.`,
      hint: 'Vul het in, of haal de regel weg.',
    };
  const example = (meta.examples as readonly unknown[] | undefined)?.[0];
  const advice =
    example === undefined
      ? [issue.message, meta.description].filter((part) => part !== undefined).join(' ')
      : `Bijvoorbeeld: ${String(example)}.`;
  if (value === null)
    return { message: `Achter "${String(key)}" (${title}) staat niets.`, hint: `Vul het in. ${advice}` };
  return { message: `Het veld "${String(key)}" (${title}) ontbreekt.`, hint: `Zet het erbij. ${advice}` };
}

function invalid(issue: z.core.$ZodIssue, { title, meta, value }: WrongAnswer) {
  if (issue.code === 'invalid_value' && typeof value === 'string' && !(meta.vraag && NVT.test(value))) {
    const meant = didYouMean(value, issue.values.map(String));
    return {
      message: `${title}: "${value}" kan hier niet.`,
      hint: [meant, issue.message].filter((part) => part !== undefined).join(' '),
    };
  }
  const [expected = '', ...advice] = issue.message.split(/(?<=[.?!]) (?=[A-Z])/);
  const typed = Array.isArray(value) ? 'een lijst' : 'een groep velden';
  const what =
    typeof value === 'object' && issue.code === 'invalid_type'
      ? `hier staat ${typed}, maar ${expected.charAt(0).toLowerCase()}${expected.slice(1)}`
      : expected;
  const example = (meta.examples as readonly unknown[] | undefined)?.[0];
  const otherForm = typeof value === 'object' || expected.startsWith('Hier hoort een lijst');
  const hint =
    typeof value === 'string' && meta.vraag && NVT.test(value)
      ? 'Is de vraag niet van toepassing? Zet op de volgende regel, twee spaties verder naar rechts: nvt: en daarachter de reden.'
      : advice.length > 0
        ? advice.join(' ')
        : issue.code === 'invalid_type' && otherForm
          ? otherShape(expected)
          : example === undefined
            ? meta.description
            : `Bijvoorbeeld: ${String(example)}.`;
  return { message: `${title}: ${what}`, ...(hint ? { hint } : {}) };
}

/** How one shape of answer becomes another. */
function otherShape(expected: string): string {
  if (expected.startsWith('Hier hoort een lijst'))
    return 'Zet elk onderdeel op een eigen regel onder het veld, met een streepje en een spatie ervoor.';
  if (expected.startsWith('Hier hoort een groep')) return 'Zet de velden elk op een eigen regel, twee spaties verder.';
  return 'Schrijf het antwoord achter de dubbele punt, zonder streepjes of velden eronder.';
}
