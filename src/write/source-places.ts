import { isMap, isPair, isScalar, isSeq, type ParsedNode, type YAMLSeq } from 'yaml';

/** Offset behind the last character of a node or field itself: before blanks, comments and line ends that follow it. */
export function lastOffset(node: unknown, text: string): number {
  if (isPair(node)) {
    const key = node.key as ParsedNode;
    const value = node.value as ParsedNode | null;
    const behindColon = text.indexOf(':', key.range[1]) + 1;
    return value && !(isScalar(value) && value.range[0] === value.range[1])
      ? Math.max(behindColon, lastOffset(value, text))
      : behindColon;
  }
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return lastOffset(node.items.at(-1), text);
  const [from, to] = (node as ParsedNode).range;
  return from + text.slice(from, to).trimEnd().length;
}

/** Offset of the dash of an item of a list that is written with dashes. */
export function dashOf(list: YAMLSeq, item: unknown): number {
  const token = list.srcToken;
  const entry = token?.type === 'block-seq' ? token.items[list.items.indexOf(item)] : undefined;
  const dash = entry?.start.find(({ type }) => type === 'seq-item-ind');
  if (!dash) throw new Error('an item of a list has no dash');
  return dash.offset;
}

export const lineStart = (offset: number, text: string): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Offset of the end of a line, before its line end. */
export function lineEnd(offset: number, text: string): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Characters that stand before an offset on its line. */
export const columnOf = (offset: number, text: string): number => offset - lineStart(offset, text);
