import type { FaceName, Leaf, Placed } from '../../model/layout.ts';

/** What a page holds between its running texts, as operators. */
export interface DrawnBody {
  readonly operators: string;
  /** Its marked sequences, in order. */
  readonly leaves: readonly Leaf[];
  /** The faces of its text, in the order of their first use. */
  readonly faces: ReadonlySet<FaceName>;
}

/**
 * What was made for the file of a document before. Drawing pages and packing what they hold is most of the work, and most
 * pages stay.
 */
export class PackedParts {
  /** Bodies of pages that are written the same in any file. */
  readonly bodies = new WeakMap<readonly Placed[], DrawnBody>();
  #before = new Map<string, Uint8Array>();
  #now = new Map<string, Uint8Array>();

  /** The packed form of a part, packed only when the file before did not hold the very same. */
  get(part: string, pack: () => Uint8Array): Uint8Array {
    const packed = this.#before.get(part) ?? pack();
    this.#now.set(part, packed);
    return packed;
  }

  /** Ends a file: what it did not hold is let go. */
  endFile(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
