import { isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath } from '../model/workspace.ts';

/** The place of an answer, or of the nearest thing above it that exists. */
export interface Located {
  readonly place: Place;
  /** Offsets of the answer in the source, first and one past the last; absent when the answer is missing or empty. */
  readonly range?: readonly [number, number];
}

type Kind = 'nothing' | 'empty' | 'text' | 'list' | 'group';

/**
 * The nodes of a file in order, the key of a field before its value, with where each begins and ends and which node comes
 * after all that is in it. It is kept as long as the answers are, and takes a twentieth of what the parsed file does.
 */
interface Nodes {
  readonly kinds: Kind[];
  readonly from: number[];
  readonly to: number[];
  readonly after: number[];
  /** Of the keys: their names. */
  readonly names: Map<number, string>;
}

/** Finds answers in a parsed file by their path; of a missing answer the nearest parent. Goes through a group once. */
export function locator(root: ParsedNode | null, place: (from: number, to?: number) => Place) {
  const { kinds, from, to, after, names } = nodesOf(root);
  const groups = new Map<number, ReadonlyMap<string | number, number>>();
  const childrenOf = (parent: number): ReadonlyMap<string | number, number> => {
    let children = groups.get(parent);
    if (!children) {
      children = new Map(inside(parent));
      groups.set(parent, children);
    }
    return children;
  };
  /** The items of a list by position, the keys of a group by name. */
  function* inside(parent: number): Generator<[string | number, number]> {
    const isGroup = kinds[parent] === 'group';
    let position = 0;
    for (let node = parent + 1; node < at(after, parent); position++) {
      yield [isGroup ? (names.get(node) ?? '') : position, node];
      node = at(after, isGroup ? node + 1 : node);
    }
  }
  const placeOf = (node: number): Place | undefined => {
    if (kinds[node] === 'nothing') return undefined;
    const isText = kinds[node] === 'text' || kinds[node] === 'empty';
    return place(at(from, node), isText ? at(to, node) : at(from, node) + 1);
  };
  return (path: AnswerPath, what: 'value' | 'key' = 'value'): Located => {
    let node = 0;
    let best = place(0);
    for (const [depth, step] of path.entries()) {
      const child = childrenOf(node).get(step);
      if (child === undefined) return { place: best };
      best = placeOf(child) ?? best;
      const isKey = kinds[node] === 'group';
      node = isKey ? child + 1 : child;
      if (isKey && depth === path.length - 1 && what === 'value' && kinds[node] !== 'empty')
        best = placeOf(node) ?? best;
    }
    return kinds[node] === 'nothing' ? { place: best } : { place: best, range: [at(from, node), at(to, node)] };
  };
}

function nodesOf(root: ParsedNode | null): Nodes {
  const nodes: Nodes = { kinds: [], from: [], to: [], after: [], names: new Map() };
  const add = (node: unknown): void => {
    const index = nodes.kinds.push(kindOf(node)) - 1;
    const [from, to] = (isNode(node) && node.range) || [0, 0];
    nodes.from.push(from);
    nodes.to.push(to);
    nodes.after.push(0);
    if (isMap(node))
      for (const { key, value } of node.items) {
        if (isScalar(key)) nodes.names.set(nodes.kinds.length, String(key.value));
        add(key);
        add(value);
      }
    else if (isSeq(node)) for (const item of node.items) add(item);
    nodes.after[index] = nodes.kinds.length;
  };
  add(root);
  return nodes;
}

function kindOf(node: unknown): Kind {
  if (isMap(node)) return 'group';
  if (isSeq(node)) return 'list';
  if (isScalar(node)) return node.value === '' ? 'empty' : 'text';
  return 'nothing';
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
