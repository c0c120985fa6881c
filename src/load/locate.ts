import { isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath } from '../model/workspace.ts';

/** Finds the place of an answer in a parsed file; of the nearest parent when the answer is missing. */
export function locator(root: ParsedNode | null, place: (from: number, to?: number) => Place) {
  const placeOf = (node: unknown): Place | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const [from, to] = node.range;
    return place(from, isScalar(node) ? to : from + 1);
  };
  return (path: AnswerPath, what: 'value' | 'key' = 'value'): Place => {
    let node: unknown = root;
    let best = place(0);
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => (isScalar(item.key) ? item.key.value : undefined) === step);
        if (!pair) return best;
        const hasValue = isScalar(pair.value) ? pair.value.value !== '' : pair.value !== null;
        best = placeOf(pair.key) ?? best;
        if (last && what === 'value' && hasValue) best = placeOf(pair.value) ?? best;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        best = placeOf(node) ?? best;
      } else return best;
    }
    return best;
  };
}
