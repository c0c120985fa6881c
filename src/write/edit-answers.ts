import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { pairItems } from './pair-items.ts';
import { sameAnswer } from './same-answer.ts';
import { columnOf, dashOf, lastOffset, lineEnd, lineStart } from './source-places.ts';
import { asFlow, asPair, asSequenceItem, asValue, isEmpty } from './yaml-text.ts';

/** A replacement in the source, from offset `from` up to `to`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The source of an answer file with other answers: only what differs changes. Comments, order, quotes, indentation, blank
 * lines and line ends of everything else stay, to the byte. Items of a list that have an id are recognised by it, when those
 * that stay keep their order and new ones come at the end.
 *
 * @param source YAML that `readAnswers` accepts
 * @param answers as typed: texts, null, lists, groups; a field that is null or missing is taken out
 * @throws when the result would not read back as these answers, which is a bug
 */
export function editAnswers(source: string, answers: unknown): string {
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  const whole = source.slice(mark.length);
  // A lone CR, of old Macs, ends a line for us and not for the parser; offsets stay as they are.
  const text = whole.replace(/\r(?!\n)/g, '\n');
  const root = parse(text);
  if (sameAnswer(root, answers)) return source;
  const edits: Edit[] = [];
  if (!root || isEmpty(answers) || !changeInside(root, answers, text, edits)) {
    edits.length = 0;
    edits.push(rewriteRoot(root, answers, text));
  }
  const ending = /\r\n|\r|\n/.exec(whole)?.[0] ?? '\n';
  let result = whole;
  const fromLast = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.index - a.index);
  for (const { from, to, text: changed } of fromLast)
    result = result.slice(0, from) + changed.replaceAll('\n', ending) + result.slice(to);
  if (!sameAnswer(parse(result.replace(/\r(?!\n)/g, '\n')), answers))
    throw new Error('an edit of the answers went wrong');
  return mark + result;
}

function parse(text: string): ParsedNode | null {
  const doc = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'error', uniqueKeys: false });
  if (doc.errors.length > 0) throw new Error('an edit of the answers left no YAML');
  return doc.contents;
}

/** Comments above the answers stay when all of them are written anew, or none is left. */
function rewriteRoot(root: ParsedNode | null, answers: unknown, text: string): Edit {
  const fresh = isEmpty(answers) ? '' : asValue(answers, -2).replace(/^\n/, '');
  const isThere = root && !(isScalar(root) && String(root.value).trim() === '');
  if (isThere) return { from: root.range[0], to: lastOffset(root, text), text: fresh };
  const before = text === '' || text.endsWith('\n') ? '' : '\n';
  return { from: text.length, to: text.length, text: `${before}${fresh}\n` };
}

/** Changes the parts of a node that differ; false when the node is to be replaced as a whole. */
function changeInside(node: unknown, answer: unknown, text: string, edits: Edit[]): boolean {
  if (isMap(node) && typeof answer === 'object' && !Array.isArray(answer))
    return changeGroup(node, answer as Record<string, unknown>, text, edits);
  if (isSeq(node) && Array.isArray(answer)) return changeList(node, answer, text, edits);
  return false;
}

function changeGroup(group: YAMLMap, answer: Record<string, unknown>, text: string, edits: Edit[]): boolean {
  const pairs = new Map(group.items.map((pair) => [keyOf(pair), pair]));
  const wanted = Object.keys(answer).filter((key) => !isEmpty(answer[key]));
  const added = wanted.filter((key) => !pairs.has(key));
  const gone = [...pairs].filter(
    ([key, pair]) => isEmpty(answer[key]) && !sameAnswer(pair.value, null) && !sameAnswer(pair.value, answer[key]),
  );
  if (group.flow && (added.length > 0 || gone.length > 0)) return false;
  if (gone.length === pairs.size) return false;
  for (const [key, pair] of pairs)
    if (!isEmpty(answer[key]) && !sameAnswer(pair.value, answer[key]))
      changePair(pair, answer[key], group, text, edits);
  for (const [, pair] of gone) edits.push(withoutPair(pair, group, text));
  const first = group.items[0];
  if (!first) return added.length === 0;
  const indent = columnOf(keyStart(first), text);
  const order = Object.keys(answer);
  // Behind the last field before it that stays; fields that are added at one place come in order.
  for (const key of added) {
    const before = order.slice(0, order.indexOf(key)).reverse();
    const previous = before
      .map((name) => pairs.get(name))
      .find((pair) => pair && !gone.some(([, one]) => one === pair));
    const at = lineEnd(lastOffset(previous ?? first, text), text);
    edits.push({ from: at, to: at, text: `\n${' '.repeat(indent)}${asPair(key, answer[key], indent)}` });
  }
  return true;
}

function changePair(pair: Pair, answer: unknown, group: YAMLMap, text: string, edits: Edit[]): void {
  if (changeInside(pair.value, answer, text, edits)) return;
  const indent = columnOf(keyStart(pair), text);
  const colon = text.indexOf(':', (pair.key as ParsedNode).range[1]) + 1;
  const empty = sameAnswer(pair.value, null) && lastOffset(pair, text) <= colon;
  const to = empty ? colon : lastOffset(pair, text);
  const commented = text.slice(to, lineEnd(to, text)).trim() !== '';
  const style = isScalar(pair.value) ? pair.value.type : undefined;
  const block = asValue(answer, indent, style);
  // A comment behind the last line of a folded text would become part of it; behind a key it would end a text below it.
  const fits = commented ? block.startsWith('\n') && isMap(pair.value) && !/[|>]-\n/.test(block) : true;
  const fresh = !group.flow && fits ? block : ` ${asFlow(answer, style, group.flow === true)}`;
  edits.push({ from: colon, to, text: keptComment(pair.value, text, fresh) });
}

/** The comment behind the sign of a folded text (`>- # why`) stays behind what takes its place. */
function keptComment(old: unknown, text: string, fresh: string): string {
  if (!isScalar(old) || !old.type?.startsWith('BLOCK')) return fresh;
  const comment = /^[|>][-+\d]*([ \t]+#[^\n]*)/.exec(text.slice((old as Scalar.Parsed).range[0]))?.[1] ?? '';
  const at = fresh.indexOf('\n');
  return at < 0 ? fresh + comment : fresh.slice(0, at) + comment + fresh.slice(at);
}

/** Takes a field out with its line; the first field of an item leaves its dash to the next. */
function withoutPair(pair: Pair, group: YAMLMap, text: string): Edit {
  const from = keyStart(pair);
  const begin = lineStart(from, text);
  const next = group.items[group.items.indexOf(pair as never) + 1];
  if (text.slice(begin, from).trim() !== '' && next) return { from, to: keyStart(next), text: '' };
  return wholeLines(begin, lineEnd(lastOffset(pair, text), text), text);
}

/** Whole lines with their line end; of the last lines of a file without one, the line end before them. */
const wholeLines = (begin: number, end: number, text: string): Edit => {
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return end < text.length ? { from: begin, to: next, text: '' } : { from: Math.max(0, begin - 1), to: end, text: '' };
};

function changeList(list: YAMLSeq, answer: readonly unknown[], text: string, edits: Edit[]): boolean {
  if (list.flow || list.items.length === 0 || answer.length === 0) return false;
  const pairsUp = pairItems(list, answer);
  const survivors = list.items.filter((item) => pairsUp.kept.has(item));
  if (survivors.length === 0) return false;
  for (const [item, value] of pairsUp.kept)
    if (!sameAnswer(item, value) && !changeInside(item, value, text, edits)) {
      const at = item as ParsedNode;
      const indent = columnOf(dashOf(list, item), text);
      edits.push({ from: at.range[0], to: lastOffset(item, text), text: asSequenceItem(value, indent).slice(2) });
    }
  for (const item of list.items) if (!pairsUp.kept.has(item)) edits.push(withoutItem(item, list, text));
  const dash = columnOf(dashOf(list, list.items[0]), text);
  const spaced = isSpaced(list, text);
  for (const { after, value } of pairsUp.added) {
    const at = lineEnd(lastOffset(after, text), text);
    edits.push({ from: at, to: at, text: `\n${spaced ? '\n' : ''}${' '.repeat(dash)}${asSequenceItem(value, dash)}` });
  }
  return true;
}

/** Takes an item out with its lines, and the blank lines behind it. */
function withoutItem(item: unknown, list: YAMLSeq, text: string): Edit {
  const begin = lineStart(dashOf(list, item), text);
  const end = lineEnd(lastOffset(item, text), text);
  const blank = /^(?:\r?\n[ \t]*(?=\r?\n|$))*/.exec(text.slice(end))?.[0].length ?? 0;
  return wholeLines(begin, end + blank, text);
}

/** Whether a blank line stands between the items. */
const isSpaced = (list: YAMLSeq, text: string): boolean =>
  list.items.length > 1 &&
  /\n[ \t]*\r?\n/.test(text.slice(lastOffset(list.items[0], text), dashOf(list, list.items[1])));

const keyOf = (pair: Pair): string => String((pair.key as Scalar).value).normalize('NFC');
const keyStart = (pair: Pair): number => (pair.key as ParsedNode).range[0];
