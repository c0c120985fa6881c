import { isMap, type YAMLSeq } from 'yaml';
import { sameAnswer } from './same-answer.ts';

/** Which item of the source becomes which answer, and which answers come after which item. */
export interface PairsUp {
  readonly kept: ReadonlyMap<unknown, unknown>;
  readonly added: readonly { readonly after: unknown; readonly value: unknown }[];
}

/** Pairs the items of a list up with answers: by id where that can be, else by place. */
export const pairItems = (list: YAMLSeq, answer: readonly unknown[]): PairsUp =>
  byId(list, answer) ?? byPlace(list, answer);

const idOf = (item: unknown): string | undefined => {
  const id = isMap(item) ? item.get('id') : (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};

/** By id, when every item has one of its own, what stays keeps its order and what is new comes last. */
function byId(list: YAMLSeq, answer: readonly unknown[]): PairsUp | undefined {
  const ids = new Set(list.items.map(idOf));
  const wanted = new Map(answer.map((item) => [idOf(item), item]));
  if (ids.has(undefined) || wanted.has(undefined) || ids.size < list.items.length || wanted.size < answer.length)
    return undefined;
  const inOrder = [
    ...list.items.map(idOf).filter((id) => wanted.has(id)),
    ...[...wanted.keys()].filter((id) => !ids.has(id)),
  ];
  if ([...wanted.keys()].some((id, index) => id !== inOrder[index])) return undefined;
  const last = list.items.findLast((item) => wanted.has(idOf(item)));
  return {
    kept: new Map(list.items.flatMap((item) => (wanted.has(idOf(item)) ? [[item, wanted.get(idOf(item))]] : []))),
    added: answer.filter((item) => !ids.has(idOf(item))).map((value) => ({ after: last, value })),
  };
}

/** By place: what is the same at the beginning and at the end stays; what stands between is changed one for one. */
function byPlace(list: YAMLSeq, answer: readonly unknown[]): PairsUp {
  const { items } = list;
  const most = Math.min(items.length, answer.length);
  let head = 0;
  while (head < most && sameAnswer(items[head], answer[head])) head++;
  let tail = 0;
  while (tail < most - head && sameAnswer(items.at(-1 - tail), answer.at(-1 - tail))) tail++;
  const middle = Math.min(items.length, answer.length) - head - tail;
  // Nothing stands before the first item to come behind: it is changed, and what it was comes after it.
  const atTop = head + middle === 0;
  const kept = new Map<unknown, unknown>();
  for (let index = 0; index < head + middle; index++) kept.set(items[index], answer[index]);
  for (let index = 1; index <= tail; index++) kept.set(items.at(-index), answer.at(-index));
  if (atTop && answer.length > items.length) {
    for (const [index, item] of items.entries()) kept.set(item, answer[index]);
    return { kept, added: answer.slice(items.length).map((value) => ({ after: items.at(-1), value })) };
  }
  const after = items[head + middle - 1];
  return { kept, added: answer.slice(head + middle, answer.length - tail).map((value) => ({ after, value })) };
}
