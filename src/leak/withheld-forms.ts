import type { WithheldValue } from '../model/withheld.ts';
import { foldedText } from './fold.ts';

/** Fewer characters are found everywhere by chance. */
const SHORTEST = 5;
/** Of words about something, a sentence tells, and not that `whiteboard` stands somewhere else too. */
const SHORTEST_SENTENCE = 25;
const FEWEST_WORDS = 4;
/** What stands in a register as long as there is nobody. */
const NOBODY = new Set(['vacature', 'vacant', 'onbekend', 'nogtebepalen', 'nogtebenoemen', 'nogonbekend', 'wisselend']);

/** The ways in which a withheld text would still be that text, folded; none where it is too short or too common to tell. */
export function formsOf(value: WithheldValue): string[] {
  const typed = value.value;
  if (typed.trim().length < SHORTEST) return [];
  const forms = value.isPassage ? sentencesOf(typed) : tellingForms(value);
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST || (value.kind === 'code' && form.length > 0));
}

function tellingForms({ kind, value, path }: WithheldValue): string[] {
  if (kind === 'naam') return path.at(-1) === 'id' ? [foldedText(value)] : namesOf(value).map(foldedText);
  if (kind === 'code' || value.includes('@')) return [foldedText(value)];
  return numbersOf(foldedText(value));
}

/** A number as it is dialled from here and from abroad. */
function numbersOf(digits: string): string[] {
  const national = /^(?:00)?31([1-9]\d{8})$/.exec(digits)?.[1] ?? /^0([1-9]\d{8,9})$/.exec(digits)?.[1];
  return national === undefined
    ? [digits]
    : [digits, `0${national}`, `31${national}`, `310${national}`, `0031${national}`];
}

/** What is long enough to say what it is about, folded. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?;])\s+/)
    .filter((part) => part.trim().length >= SHORTEST_SENTENCE && part.trim().split(/\s+/).length >= FEWEST_WORDS)
    .map(foldedText);

/**
 * The ways to write a name: as typed, without titles, with initials or first name, and the other way round (`Jansen, T.`,
 * `Boer, P. de`). A surname alone is no form: half of them are common words.
 */
function namesOf(name: string): string[] {
  if (NOBODY.has(foldedText(name))) return [];
  const called = /\(([^()]+)\)/.exec(name)?.[1] ?? '';
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^\p{L}{2,}\.$/u.test(word) && !/^(MSc|BSc|PhD|MD|MBA|LLM|RN)$/.test(word));
  const isInitials = (word: string): boolean => /^(?:\p{Lu}{1,2}[a-z]?\.-?)+$/u.test(word);
  const initials = words.filter(isInitials).join('');
  const rest = words.filter((word) => !isInitials(word));
  // Without initials and without a name between brackets the first word is what someone is called.
  const [first, ...others] = initials === '' && called === '' && rest.length > 1 ? rest : ['', ...rest];
  const surname = others.join(' ');
  const main = others.slice(others.findIndex((word) => /^\p{Lu}/u.test(word))).join(' ');
  const prefix = surname.slice(0, surname.length - main.length).trim();
  const given = [...new Set([initials, called, first ?? '', `${initials} ${called}`.trim()])].filter(
    (one) => one !== '',
  );
  if (surname === '' || given.length === 0) return [name];
  return [name, ...given.flatMap((one) => [`${one} ${surname}`, `${surname} ${one}`, `${main} ${one} ${prefix}`])];
}
