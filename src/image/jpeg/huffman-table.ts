/**
 * A table of Huffman codes: the length of the code and its symbol (256 * length + symbol) by the next 16 bits; 0 where no
 * code begins.
 */
export type HuffmanTable = Uint16Array;

/**
 * Reads one table of a DHT segment (ISO 10918-1, B.2.4.2 and annex C), from the counts of its codes on.
 *
 * @returns the table and the bytes it takes; undefined when it has more codes than fit, or is cut off
 */
export function readHuffmanTable(
  bytes: Uint8Array,
): { readonly table: HuffmanTable; readonly length: number } | undefined {
  const table = new Uint16Array(0x10000);
  let code = 0;
  let at = 16;
  for (let length = 1; length <= 16; length++) {
    const count = bytes[length - 1] ?? 0;
    const span = 1 << (16 - length);
    // a code of nothing but ones is not allowed
    if (at + count > bytes.length || code + count * span >= 0x10000) return undefined;
    for (let index = 0; index < count; index++, code += span)
      table.fill(256 * length + bytes[at++]!, code, code + span);
  }
  return { table, length: at };
}

/** Reads codes and bits from the packed pixels of a JPEG; remembers when these were not there. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #bit = 0;
  /** A code was read that no table has. */
  #hasLostWay = false;

  /** @param stuffed as in the file: a zero behind every byte ff */
  constructor(stuffed: Uint8Array) {
    this.#bytes = stuffed.includes(0xff)
      ? stuffed.filter((byte, at) => byte !== 0 || stuffed[at - 1] !== 0xff)
      : stuffed;
  }

  /** The symbol of the code that comes next; 0 when there is none. */
  symbol(table: HuffmanTable): number {
    const found = table[this.#next16()]!;
    if (found === 0) this.#hasLostWay = true;
    this.#bit += found >> 8;
    return found & 0xff;
  }

  /** The number that the next bits write, at most 16 of them. */
  number(bits: number): number {
    const value = this.#next16() >> (16 - bits);
    this.#bit += bits;
    return value;
  }

  /** Everything so far was there. */
  get isSound(): boolean {
    return !this.#hasLostWay && this.#bit <= 8 * this.#bytes.length;
  }

  /** Nothing is left but the bits that fill the last byte. */
  get isAtEnd(): boolean {
    return this.isSound && 8 * this.#bytes.length - this.#bit < 8;
  }

  #next16(): number {
    const at = this.#bit >> 3;
    const [a = 0xff, b = 0xff, c = 0xff] = [this.#bytes[at], this.#bytes[at + 1], this.#bytes[at + 2]];
    return (((a << 16) | (b << 8) | c) >> (8 - (this.#bit & 7))) & 0xffff;
  }
}
