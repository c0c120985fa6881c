/** Deflated parts of the file that was made of a document before: packing is a quarter of the work, and most parts stay. */
export class PackedParts {
  #before = new Map<string, Uint8Array>();
  #now = new Map<string, Uint8Array>();

  /** The packed form of a part, packed only when the file before did not hold the very same. */
  get(part: string, pack: (part: string) => Uint8Array): Uint8Array {
    const packed = this.#before.get(part) ?? pack(part);
    this.#now.set(part, packed);
    return packed;
  }

  /** Ends a file: what it did not hold is let go. */
  endFile(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
