/** A name in its parts; what is not there is ''. */
export interface DutchName {
  /** `Prof. dr.` */
  readonly titles: string;
  /** As one is called: `Anneke` of `A. (Anneke) de Boer`; the initials when nothing else is known. */
  readonly given: string;
  /** `van der` */
  readonly particles: string;
  readonly surname: string;
  /** `MSc` */
  readonly suffix: string;
}

const TITLE = /^(?:drs|dr|mr|ir|ing|prof|bc|ds|dhr|mevr|mw)\.?$/i;
/** Written with a capital they belong to the surname, as the institution writes it. */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Den|Der|Het|In|Op|Te|Ten|Ter|El|Al|Ben|Bin|Di|Da|La|Le|Du|Dos|Mac)$/;
const STARTS_SMALL = /^['’]?\p{Ll}/u;
/** `Smit-de` of `Smit-de Boer`: the second surname has a particle. */
const JOINS_SURNAMES = /\p{L}-\p{Ll}/u;

/**
 * Takes a name apart as the Dutch write it: titles, initials with the name one is called by between brackets, particles
 * in small letters, surname. Also `Boer, P. de`. A name that it cannot tell apart is all surname, so it never gets lost.
 */
export function dutchName(text: string): DutchName {
  const [before = '', ...rest] = text.split(',').map((part) => part.trim());
  const after = rest.join(', ');
  const words = before.split(/\s+/u);
  if (after !== '' && (words.length === 1 || words.slice(0, -1).every((word) => STARTS_SMALL.test(word)))) {
    const own = inOrder(before.split(/\s+/u));
    const others = after.split(/[\s,]+/u);
    const particles = others.filter((word) => STARTS_SMALL.test(word) && !TITLE.test(word));
    const { titles, given } = inOrder([...others.filter((word) => !particles.includes(word)), own.surname]);
    return { ...own, titles, given, particles: [own.particles, ...particles].filter(Boolean).join(' '), suffix: '' };
  }
  return { ...inOrder(words), suffix: after };
}

function inOrder(words: readonly string[]): DutchName {
  const isTitle = (word: string) => TITLE.test(word);
  const titleCount = countWhile(words, isTitle, words.length - 1);
  const titles = words.slice(0, titleCount);
  const named = words.slice(titleCount);
  const givenCount = countGiven(named);
  const initials = named.slice(0, givenCount);
  const left = named.slice(givenCount);
  const start = startOfSurname(left, givenCount > 0);
  const given = [...initials, ...left.slice(0, start)].join(' ');
  const family = left.slice(start);
  const particleCount = countWhile(family, (word) => STARTS_SMALL.test(word), family.length - 1);
  return {
    titles: titles.join(' '),
    given: /\(([^()]+)\)/u.exec(given)?.[1] ?? given,
    particles: family.slice(0, particleCount).join(' '),
    surname: family.slice(particleCount).join(' '),
    suffix: '',
  };
}

/** Initials (`A.`, `J.P.`) and what stands between brackets. */
function countGiven(words: readonly string[]): number {
  let open = false;
  const isGiven = (word: string): boolean => {
    const belongs = open || word.startsWith('(') || /\.$/u.test(word);
    if (word.startsWith('(')) open = true;
    if (word.endsWith(')')) open = false;
    return belongs;
  };
  return countWhile(words, isGiven, words.length - 1);
}

/** Where the surname begins, with its particles. After initials it is all that is left. */
function startOfSurname(words: readonly string[], afterInitials: boolean): number {
  const last = words.length - 1;
  const particle = words.findIndex((word, index) => index < last && STARTS_SMALL.test(word));
  if (particle >= 0 && !words.slice(0, particle).some((word) => JOINS_SURNAMES.test(word))) return particle;
  if (afterInitials) return 0;
  const own = words.findIndex((word, index) => index > 0 && (CAPITAL_PARTICLE.test(word) || JOINS_SURNAMES.test(word)));
  return own > 0 ? own : Math.max(last, 0);
}

function countWhile(words: readonly string[], meets: (word: string) => boolean, most: number): number {
  let count = 0;
  while (count < most && meets(words[count] ?? '')) count++;
  return count;
}

/**
 * Compares names for a list in the Dutch order: on surname without its particles in small letters, then particles, then
 * given name. Signs on letters and capitals do not count, and neither does the language of the machine.
 */
export function byDutchName(one: string, other: string): number {
  const [left, right] = [sortKey(one), sortKey(other)];
  return left < right ? -1 : left > right ? 1 : one < other ? -1 : one > other ? 1 : 0;
}

function sortKey(text: string): string {
  const { surname, particles, given } = dutchName(text);
  return [surname, particles, given].map(folded).join('\u0000');
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');
