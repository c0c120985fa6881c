import { isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath } from '../model/workspace.ts';

/** The node of an answer, or the nearest thing above it that exists. */
export interface Located {
  readonly place: Place;
  /** Undefined when the answer itself is missing or empty. */
  readonly node: unknown;
}

/** Finds answers in a parsed file by their path; of a missing answer the nearest parent. Looks a field up once per group. */
export function locator(root: ParsedNode | null, place: (from: number, to?: number) => Place) {
  const groups = new WeakMap<YAMLMap, Map<unknown, Pair>>();
  const pairOf = (group: YAMLMap, name: unknown): Pair | undefined => {
    let pairs = groups.get(group);
    if (!pairs) {
      pairs = new Map(group.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : undefined, pair]));
      groups.set(group, pairs);
    }
    return pairs.get(name);
  };
  const placeOf = (node: unknown): Place | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const [from, to] = node.range;
    return place(from, isScalar(node) ? to : from + 1);
  };
  return (path: AnswerPath, what: 'value' | 'key' = 'value'): Located => {
    let node: unknown = root;
    let best = place(0);
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (!pair) return { place: best, node: undefined };
        const hasValue = isScalar(pair.value) ? pair.value.value !== '' : pair.value !== null;
        best = placeOf(pair.key) ?? best;
        if (last && what === 'value' && hasValue) best = placeOf(pair.value) ?? best;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        best = placeOf(node) ?? best;
      } else return { place: best, node: undefined };
    }
    return { place: best, node };
  };
}
