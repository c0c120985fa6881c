import type { HuffmanTable } from './huffman-table.ts';
import type { Component, Frame } from './jpeg-frame.ts';

/** What was defined before a scan, by number; AC tables count from 16. */
export interface Tables {
  readonly quantisation: Set<number>;
  readonly huffman: Map<number, HuffmanTable>;
  /** How often a table was defined. */
  definitions: number;
  /** Squares between two restart marks; 0 is none. */
  restart: number;
}

/** One pass over the picture (ISO 10918-1, B.2.3): from coefficient `first` to `last` of some components. */
export interface Scan {
  readonly first: number;
  readonly last: number;
  /** It gives further bits of coefficients that came before. */
  readonly refines: boolean;
  readonly parts: readonly {
    readonly component: Component;
    /** Undefined where the scan has no use for it. */
    readonly dc: HuffmanTable | undefined;
    readonly ac: HuffmanTable | undefined;
  }[];
}

/** Most blocks of all components of a scan in one square. */
const MOST_BLOCKS = 10;

/** Reads the head of a scan; undefined when it is not legal here, or a table that it needs was not defined. */
export function readScan(segment: Uint8Array, frame: Frame, { quantisation, huffman }: Tables): Scan | undefined {
  const count = segment[0] ?? 0;
  const [first = 0, last = 0, bits = 0] = segment.subarray(1 + 2 * count);
  const [before, after] = [bits >> 4, bits & 15];
  if (count < 1 || segment.length !== 4 + 2 * count || first > last || last > 63) return undefined;
  if (!(frame.isProgressive ? isStep(first, last, before, after, count) : first + 63 - last + bits === 0))
    return undefined;
  const parts: Scan['parts'][number][] = [];
  for (let index = 0; index < count; index++) {
    const [id = 0, selected = 0] = segment.subarray(1 + 2 * index);
    const component = frame.components.get(id);
    if (!component || !quantisation.has(component.quantisation) || parts.some((part) => part.component === component))
      return undefined;
    const dc = first === 0 && before === 0 ? huffman.get(selected >> 4) : undefined;
    const ac = last > 0 ? huffman.get(16 + (selected & 15)) : undefined;
    if ((first === 0 && before === 0 && !dc) || (last > 0 && !ac)) return undefined;
    if (!advance(component, first, last, before, after)) return undefined;
    parts.push({ component, dc, ac });
  }
  const blocks = parts.reduce((sum, { component }) => sum + component.across * component.down, 0);
  return count > 1 && blocks > MOST_BLOCKS ? undefined : { first, last, refines: before > 0, parts };
}

/** A progressive scan has either DC or AC coefficients, those of one component; and gives one further bit at a time. */
const isStep = (first: number, last: number, before: number, after: number, count: number): boolean =>
  (first === 0 ? last === 0 : count === 1) && (before === 0 ? after <= 13 : before - 1 === after);

/** Notes what the scan gives of a component; false when the scan before it did not leave off there. */
function advance({ missing }: Component, first: number, last: number, before: number, after: number): boolean {
  if (first > 0 && missing[0] === -1) return false;
  for (let coefficient = first; coefficient <= last; coefficient++) {
    if (before !== Math.max(missing[coefficient]!, 0) || (before === 0 && missing[coefficient] === 0)) return false;
    missing[coefficient] = after;
  }
  return true;
}
