/** One of the colours that a JPEG is made of. */
export interface Component {
  /** Samples across and down in the square that all components share. */
  readonly across: number;
  readonly down: number;
  /** Number of its quantisation table. */
  readonly quantisation: number;
  /** Blocks across and down that hold the picture, and that are stored: whole squares. */
  readonly columns: number;
  readonly rows: number;
  readonly storedColumns: number;
  readonly storedRows: number;
  /** How many bits of each coefficient are still to come; -1 when nothing of it came. */
  readonly missing: Int8Array;
  /** Which coefficients of all stored blocks are not zero, 64 to a block; made when a scan with them comes. */
  filled: Uint8Array | null;
}

/** The size of a picture and its components by their numbers (ISO 10918-1, B.2.2). */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly isProgressive: boolean;
  /** Squares across and down. */
  readonly squares: readonly [across: number, down: number];
  readonly components: ReadonlyMap<number, Component>;
}

/** Reads a frame; undefined when it is no legal frame with 8 bits a sample and one or three components. */
export function readFrame(segment: Uint8Array, isProgressive: boolean): Frame | undefined {
  const [bits, high = 0, low = 0, wide = 0, narrow = 0, count = 0] = segment;
  const [height, width] = [high * 256 + low, wide * 256 + narrow];
  if (bits !== 8 || segment.length !== 6 + 3 * count || width === 0 || height === 0) return undefined;
  if (count !== 1 && count !== 3) return undefined;
  const listed = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, quantisation = 0] = segment.subarray(6 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15, quantisation };
  });
  if (listed.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4)) return undefined;
  const most = [Math.max(...listed.map((one) => one.across)), Math.max(...listed.map((one) => one.down))] as const;
  const squares = [Math.ceil(width / (8 * most[0])), Math.ceil(height / (8 * most[1]))] as const;
  const components = new Map(
    listed.map(({ id, across, down, quantisation }) => [
      id,
      {
        across,
        down,
        quantisation,
        columns: Math.ceil(Math.ceil((width * across) / most[0]) / 8),
        rows: Math.ceil(Math.ceil((height * down) / most[1]) / 8),
        storedColumns: squares[0] * across,
        storedRows: squares[1] * down,
        missing: new Int8Array(64).fill(-1),
        filled: null,
      },
    ]),
  );
  return components.size === count ? { width, height, isProgressive, squares, components } : undefined;
}
