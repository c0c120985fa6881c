import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps the space where V8 makes new objects at its first size. A program that runs for seconds gains no time when that
 * space grows, but pays for it with a quarter of its memory (`npm run bench` shows the peak). The old space may grow by
 * three tenths of what is in use before it is cleared: left to itself V8 lets thousands of forms that are done lie there.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=30');
}

/** Bytes in use from which it is worth the time to clear: only documents of many hundreds of pages take so much. */
const LARGE = 180_000_000;

/** So many bytes more than the last clearing left: who keeps much has not made as much garbage. */
const GARBAGE = 20_000_000;

let clear: (() => void) | undefined;
let left = 0;

/**
 * Clears the heap when much is in use, and from then on sooner than else. Called where a stage is done and most of what it
 * made is garbage: by itself V8 sees that only when the next stage has made a third as much again. It costs such a document
 * a sixth of its time, and saves a sixth of its memory.
 */
export function clearLargeHeap(): void {
  if (getHeapStatistics().used_heap_size < Math.max(LARGE, left + GARBAGE)) return;
  if (!clear) {
    setFlagsFromString('--heap-growing-percent=5');
    setFlagsFromString('--expose-gc');
    clear = runInNewContext('gc') as () => void;
  }
  clear();
  left = getHeapStatistics().used_heap_size;
}
