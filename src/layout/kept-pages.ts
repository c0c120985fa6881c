import { isDeepStrictEqual } from 'node:util';
import type { Placed } from '../model/layout.ts';
import type { FilledPage, Placing } from './paginate.ts';
import type { PageDraft, Piece } from './piece.ts';

interface Kept {
  readonly page: FilledPage;
  /** The page numbers that it prints, as they were filled in. */
  readonly numbers: readonly { readonly target: string; readonly text: string }[];
  readonly things: readonly Placed[];
}

/** The pages of the document that was drawn before: one with the very same pieces in the same places is not drawn again. */
export class KeptPages {
  #before = new Map<Piece['place'], Kept>();
  #now = new Map<Piece['place'], Kept>();

  /** What was drawn on the same page, with the same page numbers in its references. @param pageNumber as printed */
  find(page: FilledPage, pageNumber: (target: string) => string): readonly Placed[] | undefined {
    const key = lastOn(page);
    const kept = key && this.#before.get(key);
    if (!kept || !isSame(page, kept.page)) return undefined;
    if (kept.numbers.some(({ target, text }) => pageNumber(target) !== text)) return undefined;
    this.#now.set(key, kept);
    return kept.things;
  }

  keep(page: FilledPage, { pageNumbers }: PageDraft, things: readonly Placed[]): void {
    const key = lastOn(page);
    const numbers = pageNumbers.map(({ target, run }) => ({ target, text: run.text }));
    if (key) this.#now.set(key, { page, numbers, things });
  }

  /** Ends a document: pages that it did not have are let go. */
  endDocument(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** What draws the last piece of a page: the first may be the header of a table, which stands on more of them. */
function lastOn({ placings }: FilledPage): Piece['place'] | undefined {
  const last = placings.findLast((placing) => 'item' in placing);
  return last && 'item' in last ? last.item.place : undefined;
}

const isSame = (page: FilledPage, kept: FilledPage): boolean =>
  page.placings.length === kept.placings.length &&
  isDeepStrictEqual(page.area, kept.area) &&
  isDeepStrictEqual(page.tab, kept.tab) &&
  page.placings.every((placing, index) => isSamePlacing(placing, kept.placings[index]!));

/** A piece may be told anew what it is kept with; what draws it stays. */
const isSamePlacing = (one: Placing, other: Placing): boolean =>
  'item' in one
    ? 'item' in other && one.item.place === other.item.place && one.x === other.x && one.y === other.y
    : 'thing' in other && isDeepStrictEqual(one.thing, other.thing);
