import * as z from 'zod';
import { bestaandeDatum } from './bestaande-datum.ts';
import './meta.ts';

// YAML is read with the failsafe schema: every scalar arrives as the text that was typed. These fields convert.
// The messages are the Dutch sentences that the user sees: the first says what is wrong, the next are the tip.

/** One line of text, printed as it stands. */
export const tekst = () => z.string('Hier hoort tekst.').min(1, 'Hier hoort tekst.').meta({ veld: 'tekst' });

/** Longer text in a small Markdown subset: paragraphs, lists, bold, italic, links. */
export const opmaak = () => z.string('Hier hoort tekst.').min(1, 'Hier hoort tekst.').meta({ veld: 'opmaak' });

/** `2.650` is 2650 to most readers and 2,65 to some: nobody guesses. */
const DUIZENDTALLEN = /^-?[1-9]\d{0,2}([. ]\d{3})+(,\d+)?$/;

/** What is wrong with a number, and how to write it. */
const geenGetal = (typed: unknown, geheel: boolean): string => {
  const what = geheel ? 'Hier hoort een geheel getal.' : 'Hier hoort een getal.';
  if (typeof typed === 'string' && DUIZENDTALLEN.test(typed))
    return `${what} Schrijf het zonder punt of spatie: ${typed.replace(/[. ]/g, '')}.`;
  const amount = typeof typed === 'string' ? /^€\s*([\d. ]*\d)(,\d+|,-)?$/.exec(typed.trim()) : null;
  if (amount)
    return `${what} Schrijf het zonder euroteken en punt: ${amount[1]?.replace(/[. ]/g, '')}${amount[2] === ',-' ? '' : (amount[2] ?? '')}.`;
  return `${what} Schrijf alleen cijfers, bijvoorbeeld ${geheel ? '12' : '12 of 2,5'}.`;
};

/** A number, typed as `12` or `2,5` or `2.5`; never with a point or space between thousands. */
export const getal = (grenzen: { min?: number; max?: number; geheel?: boolean } = {}) =>
  z
    .string('Hier hoort een getal.')
    .refine((typed) => (grenzen.geheel ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/).test(typed) && !DUIZENDTALLEN.test(typed), {
      error: ({ input }) => geenGetal(input, grenzen.geheel === true),
      abort: true,
    })
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((value) => grenzen.min === undefined || value >= grenzen.min, `Kies een getal van ${grenzen.min} of meer.`)
    .refine(
      (value) => grenzen.max === undefined || value <= grenzen.max,
      `Kies een getal van ${grenzen.max} of minder.`,
    )
    .meta({ veld: 'getal' });

/** An amount in euros, typed as `1250` or `1250,50`. */
export const bedrag = () => getal({ min: 0 }).meta({ veld: 'bedrag' });

/** What is wrong with a date: the way it is written, or the day. `2-11-2026` is recognised. */
const geenDatum = (typed: unknown): string => {
  const text = String(typed);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Deze datum bestaat niet. Kijk de maand en de dag na.';
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `Zo wordt een datum niet herkend. Schrijf jaar-maand-dag${bestaandeDatum(meant) ? `: ${meant}` : ', bijvoorbeeld 2027-03-12'}.`;
};

/** A date that exists, ISO 8601: `2027-03-12`. */
export const datum = () =>
  z
    .string('Hier hoort een datum. Schrijf jaar-maand-dag, bijvoorbeeld 2027-03-12.')
    .refine(bestaandeDatum, { error: ({ input }) => geenDatum(input) })
    .meta({ veld: 'datum' });

/** A time of day on the 24-hour clock: `08:30`. */
export const tijd = () =>
  z
    .string('Hier hoort een tijd. Schrijf uren:minuten, bijvoorbeeld 08:30.')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Dit is geen tijd. Schrijf uren:minuten, bijvoorbeeld 08:30.')
    .meta({ veld: 'tijd' });

/** `ja` or `nee`. */
export const jaNee = () =>
  z
    .enum(['ja', 'nee'], 'Kies ja of nee.')
    .transform((value) => value === 'ja')
    .meta({ veld: 'ja-nee' });

/** One of a fixed list of words; the word is what is typed and what is printed. */
export const keuze = <const T extends readonly [string, ...string[]]>(woorden: T) =>
  z.enum(woorden, `Kies uit: ${woorden.join(', ')}.`).meta({ veld: 'keuze' });

/** A telephone number as it is dialled; kept exactly as typed. */
export const telefoon = () =>
  z
    .string('Hier hoort een telefoonnummer. Schrijf bijvoorbeeld 088 123 45 67.')
    .regex(
      /^\+?\(?\d[\d ()-]{1,18}\d$/,
      'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties, een plusteken vooraan, haakjes en streepjes, ' +
        'bijvoorbeeld 088 123 45 67, of 4400 voor intern.',
    )
    .meta({ veld: 'telefoon' });

export const email = () =>
  z.email('Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@ziekenhuis.example.').meta({ veld: 'e-mail' });

/** A web address; only https. */
export const webadres = () =>
  z
    .url({
      protocol: /^https$/,
      error: 'Dit is geen webadres. Schrijf het volledig, bijvoorbeeld https://www.ziekenhuis.example.',
    })
    .meta({ veld: 'webadres' });

const GELDIGE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. */
export const isGeldigeId = (text: string): boolean => GELDIGE_ID.test(text);

/** The name by which other files refer to an item: lower case letters, digits and hyphens. */
export const id = () =>
  z
    .string('Hier hoort een id. Schrijf bijvoorbeeld voorzitter-cbt.')
    .regex(
      GELDIGE_ID,
      'Zo mag een id niet heten. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld voorzitter-cbt.',
    )
    .meta({ veld: 'id' });

/** The id of an item of a collection, checked across files. */
export const verwijzing = <const C extends string>(collectie: C) =>
  z.string('Hier hoort een id.').min(1, 'Hier hoort een id.').meta({ veld: 'verwijzing', verwijzing: collectie });

/** A list that must hold at least one item when it is there. */
export const lijst = <T extends z.ZodType>(item: T) =>
  z.array(item, 'Hier hoort een lijst: elke regel begint met een streepje.');

/** A list whose items others refer to by their `id`. */
export const collectie = <T extends z.ZodType<{ id: string }>>(naam: string, item: T) =>
  lijst(item).meta({ collectie: naam });

/** A colour as `#rrggbb`; in YAML between quotes, for a bare `#` begins a comment. */
export const kleur = () =>
  z
    .string(
      "Hier staat geen kleur. Zet de kleur tussen aanhalingstekens, bijvoorbeeld '#005a9c': zonder aanhalingstekens telt alles achter # niet mee.",
    )
    .regex(
      /^#[0-9a-fA-F]{6}$/,
      "Dit is geen kleur. Schrijf # met zes cijfers of letters a tot f, tussen aanhalingstekens: bijvoorbeeld '#005a9c'.",
    )
    .meta({ veld: 'kleur' });

/** A file inside the input folder, with forward slashes. */
export const bestand = () =>
  z.string('Hier hoort een bestandsnaam.').min(1, 'Hier hoort een bestandsnaam.').meta({ veld: 'bestand' });

/** A group of fields; an unknown field is an error. */
export const groep = <T extends z.ZodRawShape>(velden: T) => z.strictObject(velden, 'Hier hoort een groep velden.');
