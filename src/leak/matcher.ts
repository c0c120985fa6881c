import { fold, isWordCharacter } from './fold.ts';

/** A form that is looked for, and what it stands for. */
export interface Pattern<T> {
  /** Folded. */
  readonly form: string;
  readonly of: T;
  /** Text that must stand there to the letter besides, spaces apart: of a code whose letters and digits alone are too few. */
  readonly literal?: string;
}

export interface Match<T> {
  readonly of: T;
  /** As it stands in the text. */
  readonly found: string;
}

/** So many letters and digits at the beginning of a form decide whether the rest is compared. */
const HEAD = 4;
const BUCKETS = 1 << 16;
/** Within a number or word: spaces, hyphens, dots, brackets, line ends; more is something else. */
const WIDEST_GAP = 12;

/** Finds all forms in one pass over a text, however many there are. */
export class Matcher<T> {
  readonly #byHead = new Map<number, Pattern<T>[]>();
  readonly #heads = new Uint8Array(BUCKETS);

  constructor(patterns: Iterable<Pattern<T>>) {
    for (const pattern of patterns) {
      if (pattern.form.length < HEAD) continue;
      const head = headOf((index) => pattern.form.charCodeAt(index), 0);
      this.#heads[head] = 1;
      const known = this.#byHead.get(head);
      if (known) known.push(pattern);
      else this.#byHead.set(head, [pattern]);
    }
  }

  /** Each form that occurs as words or numbers of its own, at every place. */
  *find(text: string): Generator<Match<T>> {
    if (this.#byHead.size === 0) return;
    const { codes, at, length } = fold(text);
    const code = (index: number): number => codes[index]!;
    for (let start = 0; start + HEAD <= length; start++) {
      const head = headOf(code, start);
      if (this.#heads[head] === 0) continue;
      for (const { form, of, literal } of this.#byHead.get(head) ?? []) {
        const end = start + form.length;
        if (end > length || !isAt(form, codes, start)) continue;
        const [from, to] = [at[start]!, at[end - 1]! + 1];
        if (isWordCharacter(text, from - 1) || isWordCharacter(text, to) || hasWideGap(at, start, end)) continue;
        if (
          literal !== undefined &&
          !text
            .slice(Math.max(0, from - 8), to + 8)
            .replace(/\s/g, '')
            .includes(literal)
        )
          continue;
        yield { of, found: text.slice(from, to) };
      }
    }
  }
}

const headOf = (code: (index: number) => number, start: number): number =>
  ((((code(start) * 31 + code(start + 1)) * 31 + code(start + 2)) * 31 + code(start + 3)) & (BUCKETS - 1)) >>> 0;

function isAt(form: string, codes: Uint16Array, start: number): boolean {
  for (let index = 0; index < form.length; index++) if (form.charCodeAt(index) !== codes[start + index]) return false;
  return true;
}

function hasWideGap(at: Uint32Array, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) if (at[index]! - at[index - 1]! > WIDEST_GAP) return true;
  return false;
}
