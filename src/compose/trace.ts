import { isNvt } from '../../blocks/schema/vraag.ts';
import type { Origin } from '../model/document.ts';
import { escapeHtml, Html } from './html.ts';
import { notApplicable } from './not-applicable.ts';

interface Read {
  /** JSON pointer into the institution, e.g. `/bouwstenen/visie/ambitie`. */
  readonly answer: string;
  readonly value: unknown;
}

/** Before and after the number of an origin, and after the text it is about. The parser takes them out again. */
export const marks = { open: '\ufdd0', number: '\ufdd1', close: '\ufdd2' } as const;

/**
 * Watches which answers a template reads, so that every printed text knows where it came from. Templates get the plain
 * values and can compare, sort and join them as they like: what is printed never depends on the watching.
 */
export class Trace {
  readonly origins: Origin[] = [];
  readonly #views = new WeakMap<object, object>();
  /** Value -> answers with that value that `<% code %>` has read. */
  readonly #seen = new Map<unknown, Set<string>>();
  /** Items of lists read since the last print: the loop variable that is printed next. */
  #items: Read[] = [];
  #printed = false;
  /** Reads of the expression that is being printed. */
  #reading: Read[] | undefined;

  /** The same values, read only; each answer that is read is noted. */
  view<T extends object>(data: T, path = ''): T {
    const known = this.#views.get(data);
    if (known) return known as T;
    const refuse = () => {
      throw new Error('een sjabloon verandert geen antwoorden (gebruik toSorted en toReversed)');
    };
    const view = new Proxy(data, {
      get: (target, key) => this.#get(target, key, path),
      set: refuse,
      deleteProperty: refuse,
      defineProperty: refuse,
    });
    this.#views.set(data, view);
    return view;
  }

  #get(target: object, key: string | symbol, path: string): unknown {
    const value: unknown = Reflect.get(target, key);
    const inList = Array.isArray(target);
    if (typeof key === 'symbol' || !Object.hasOwn(target, key) || (inList && key === 'length')) return value;
    const answer = `${path}/${key}`;
    if (typeof value === 'object' && value !== null) return this.view(value, answer);
    const read = { answer, value };
    if (this.#reading) this.#reading.push(read);
    else this.#note(read, inList);
    return value;
  }

  #note(read: Read, isItem: boolean): void {
    const answers = this.#seen.get(read.value) ?? new Set();
    this.#seen.set(read.value, answers.add(read.answer));
    if (!isItem) return;
    if (this.#printed) this.#items = [];
    this.#printed = false;
    this.#items.push(read);
  }

  /** `<%= expression %>`: escaped text with its origin; an open question becomes a gap, undefined is an error. */
  print(expression: () => unknown): string {
    const { value, reads } = this.#watch(expression);
    const same = reads.filter((read) => read.value === value);
    if (value === null) return this.#mark('<open></open>', 'whole', same.length ? same : reads);
    if (isNvt(value))
      return this.#mark(
        escapeHtml(notApplicable(value)),
        'computed',
        this.#readsOf(() => value.nvt, reads),
      );
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(value === undefined ? 'deze waarde bestaat niet (undefined)' : 'dit is geen tekst of getal');
    if (reads.length === 0) return this.#printVariable(value);
    if (same.length === 1 && (reads.length === 1 || typeof value === 'string'))
      return this.#mark(escapeHtml(String(value)), 'whole', same);
    const joined = typeof value === 'string' && same.length === 0 ? this.#pieces(value, reads) : undefined;
    return (
      joined ??
      this.#mark(escapeHtml(String(value)), same.length > 1 ? 'unsure' : 'computed', same.length > 1 ? same : reads)
    );
  }

  /** `<%- expression %>`: only markup that our own functions made. */
  raw(expression: () => unknown): string {
    const { value } = this.#watch(expression);
    if (value instanceof Html) return value.text;
    throw new Error('<%- drukt alleen opmaak af die een eigen functie maakte, zoals opmaak(...)');
  }

  /** Markup with the answers that the running expression has read so far as its origin. For functions that make Html. */
  marked(markup: string, how: Origin['how']): string {
    return this.#mark(markup, how, this.#reading ?? []);
  }

  #mark(markup: string, how: Origin['how'], reads: readonly Read[]): string {
    if (reads.length === 0) return markup;
    const number = this.origins.push({ how, answers: [...new Set(reads.map((read) => read.answer))] }) - 1;
    return `${marks.open}${number}${marks.number}${markup}${marks.close}`;
  }

  #watch(expression: () => unknown): { value: unknown; reads: Read[] } {
    const outer = this.#reading;
    const reads: Read[] = [];
    this.#reading = reads;
    try {
      const value = expression();
      return { value, reads: [...new Map(reads.map((read) => [read.answer, read])).values()] };
    } finally {
      this.#reading = outer;
    }
  }

  #readsOf(expression: () => unknown, otherwise: Read[]): Read[] {
    const { reads } = this.#watch(expression);
    return reads.length ? reads : otherwise;
  }

  /** A variable that was read before it is printed: the item of the loop, or the only answer with this value. */
  #printVariable(value: string | number): string {
    this.#printed = true;
    const item = this.#items.length === 1 && this.#items[0]?.value === value;
    const reads = item ? this.#items : [...(this.#seen.get(value) ?? [])].map((answer) => ({ answer, value }));
    return this.#mark(escapeHtml(String(value)), reads.length === 1 ? 'whole' : 'unsure', reads);
  }

  /** A text joined from answers, cut into those answers; undefined when one stands inside a word or more often than it was read. */
  #pieces(text: string, reads: readonly Read[]): string | undefined {
    let pieces: (string | Read[])[] = [text];
    const values = [...new Set(reads.map((read) => String(read.value ?? '')))].filter((value) => value !== '');
    for (const value of values.sort((a, b) => b.length - a.length)) {
      const same = reads.filter((read) => String(read.value) === value);
      const cut = (piece: string) =>
        piece.split(value).flatMap((part, index): (string | Read[])[] => (index ? [same, part] : [part]));
      pieces = pieces.flatMap((piece) => (typeof piece === 'string' ? cut(piece) : [piece]));
      const found = pieces.filter((piece) => piece === same).length;
      if (
        (found !== 0 && found !== same.length) ||
        pieces.some((piece, at) => piece === same && insideWord(pieces, at))
      )
        return undefined;
    }
    if (pieces.length === 1) return undefined;
    const markup = (piece: string | Read[]) =>
      typeof piece === 'string'
        ? escapeHtml(piece)
        : this.#mark(escapeHtml(String(piece[0]?.value)), piece.length === 1 ? 'whole' : 'unsure', piece);
    return pieces.map(markup).join('');
  }
}

/** Whether letters or digits touch the piece at a position: then it is part of a longer word by chance. */
const insideWord = (pieces: readonly (string | Read[])[], at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(String(pieces[at - 1] ?? '')) || /^[\p{L}\p{N}]/u.test(String(pieces[at + 1] ?? ''));
