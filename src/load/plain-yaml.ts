import { Pair, type ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { blockText, type Line, linesIn, plainText } from './plain-text.ts';

/** Thrown and caught here only: the source holds more than the plain part of YAML. */
class NotPlain extends Error {}

/** A field of a group: its name, and what stands behind the colon. */
const FIELD = /^([A-Za-z][\w-]*):(?: +(?=\S)|$)/;
/** Text that can mean nothing else: it begins with no sign, and holds no colon or number sign that YAML would read. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?!.*(?::(?: |$)| #))/;
/** The same between brackets, where a comma or a bracket would end it. */
const PLAIN_IN_BRACKETS = /^[^\s\-?:,[\]{}#&*!|>'"%@`][^,[\]{}:#]*(?::(?=\w)[^,[\]{}:#]*)*$/;
/** What stands between two commas between brackets. */
const ITEM = / *((?:[A-Za-z][\w-]*: +)?(?:"[^"\\]*"|'[^']*'|[^\s,"'][^,]*?)) *(,|$)/gy;
/** On a longer line, a search for what ends a text may take the square of its length. */
const LONGEST_LINE = 10_000;
/** Deeper than any schema goes. */
const DEEPEST = 40;

/**
 * Reads the part of YAML that nearly all answers are written in: groups and lists by indentation or on one line between
 * brackets, text without quotes, in simple quotes or in a block. Many times as fast as the parser of all YAML, which gives
 * the same nodes, values and places for it (a test compares the two).
 *
 * @param onLine is told where each line begins
 * @returns the root, or undefined when there is anything else in the source, a mistake for instance: then the parser reads it
 */
export function readPlainYaml(source: string, onLine: (offset: number) => void): ParsedNode | undefined {
  const lines = linesIn(source, onLine);
  if (!lines || lines.some(({ text }) => text.length > LONGEST_LINE)) return undefined;
  try {
    return new Reader(source, lines).root();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(source: string, lines: readonly Line[]) {
    this.#source = source;
    this.#lines = lines;
  }

  root(): ParsedNode {
    const first = this.#peek();
    if (!first || !(isItem(first.text) || FIELD.test(first.text))) throw new NotPlain();
    const root = this.#block(first, 0);
    if (this.#peek()) throw new NotPlain();
    return root;
  }

  /** The next line that is not empty and no comment. */
  #peek(): Line | undefined {
    let line = this.#lines[this.#next];
    while (line && (line.text === '' || line.text.startsWith('#'))) line = this.#lines[++this.#next];
    return line;
  }

  #block(first: Line, depth: number): ParsedNode {
    if (depth > DEEPEST) throw new NotPlain();
    return isItem(first.text) ? this.#list(first, depth) : this.#group(first, depth);
  }

  #list({ indent, from }: Line, depth: number): ParsedNode {
    const list = new YAMLSeq<ParsedNode>();
    let line = this.#peek();
    for (; line && line.indent === indent && isItem(line.text); line = this.#peek()) {
      const inside = line.text.replace(/^- +/, '');
      const by = line.text.length - inside.length;
      const rest = { ...line, indent: indent + by, from: line.from + by, text: inside };
      if (isItem(inside) || inside === '') throw new NotPlain();
      list.items.push(FIELD.test(inside) ? this.#group(rest, depth + 1) : this.#value(rest, indent, depth));
    }
    if (line && line.indent > indent) throw new NotPlain();
    return ranged(list, from, list.items.at(-1)?.range[1] ?? from);
  }

  #group(first: Line, depth: number): ParsedNode {
    const group = new YAMLMap<ParsedNode, ParsedNode>();
    const { indent, from } = first;
    let line: Line | undefined = first;
    for (; line && line.indent === indent; line = this.#peek()) {
      if (isItem(line.text)) break;
      const field = FIELD.exec(line.text);
      if (!field) throw new NotPlain();
      const [found, name = ''] = field;
      const key = ranged(scalar(name, 'PLAIN'), line.from, line.from + name.length);
      const rest = { ...line, from: line.from + found.length, text: line.text.slice(found.length) };
      group.items.push(new Pair(key, this.#fieldValue(rest, key.range[1], indent, depth)));
    }
    if (line && line.indent > indent) throw new NotPlain();
    return ranged(group, from, group.items.at(-1)?.value?.range[1] ?? from);
  }

  #fieldValue(rest: Line, keyEnd: number, indent: number, depth: number): ParsedNode {
    if (rest.text !== '' && !rest.text.startsWith('#')) return this.#value(rest, indent, depth);
    this.#next++;
    const below = this.#peek();
    const isBelow = below && (below.indent > indent || (below.indent === indent && isItem(below.text)));
    if (!isBelow) return ranged(scalar('', 'PLAIN'), keyEnd + 1, keyEnd + 1);
    if (isItem(below.text) || FIELD.test(below.text)) return this.#block(below, depth + 1);
    return this.#value(below, indent, depth);
  }

  /** What stands behind a dash or a colon, and what of the lines below belongs to it. */
  #value(rest: Line, indent: number, depth: number): ParsedNode {
    const { from, text } = rest;
    if (/^[|>]/.test(text)) return this.#blockText(rest, indent);
    if (PLAIN.test(text)) return this.#plainText(rest, indent);
    this.#next++;
    // A comment behind an answer; inside quotes and brackets it makes them end nowhere.
    const whole = text.replace(/ +#.*$/, '');
    const node = whole.startsWith('[') || whole.startsWith('{') ? inBrackets(whole, from) : oneLine(whole, from, PLAIN);
    if (!node || depth >= DEEPEST) throw new NotPlain();
    const below = this.#peek();
    if (below && below.indent > indent) throw new NotPlain();
    return node;
  }

  #plainText(rest: Line, indent: number): ParsedNode {
    const first = this.#next++;
    let last = first;
    for (let line = this.#lines[this.#next]; line; line = this.#lines[++this.#next]) {
      if (line.text === '') continue;
      if (line.indent <= indent || !PLAIN.test(line.text)) break;
      last = this.#next;
    }
    this.#next = last + 1;
    const below = this.#peek();
    if (below && below.indent > indent) throw new NotPlain();
    const end = last === first ? rest.from + rest.text.length : endOf(this.#lines[last]);
    return ranged(scalar(plainText([rest, ...this.#lines.slice(first + 1, last + 1)]), 'PLAIN'), rest.from, end);
  }

  #blockText(rest: Line, indent: number): ParsedNode {
    const first = ++this.#next;
    let after = first;
    for (let line = this.#lines[first]; line && (line.text === '' || line.indent > indent); ) {
      if (line.text !== '') after = this.#next + 1;
      line = this.#lines[++this.#next];
    }
    const text = blockText(rest.text, this.#lines.slice(first, after));
    if (text === undefined) throw new NotPlain();
    const end = this.#lines[after]?.start ?? this.#source.length;
    return ranged(scalar(text, rest.text.startsWith('|') ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED'), rest.from, end);
  }
}

const isItem = (text: string): boolean => text.startsWith('- ');
const endOf = (line: Line | undefined): number => (line ? line.from + line.text.length : 0);

/** A list or group on one line, of plain or quoted texts. */
function inBrackets(text: string, from: number): ParsedNode | undefined {
  const isList = text.startsWith('[');
  if (!text.endsWith(isList ? ']' : '}')) return undefined;
  const list = new YAMLSeq<ParsedNode>();
  const group = new YAMLMap<ParsedNode, ParsedNode>();
  let at = from + 1;
  for (const [found, item = ''] of text.slice(1, -1).matchAll(ITEM)) {
    const start = at + found.search(/[^ ]/);
    at += found.length;
    const [label, name = ''] = (isList ? undefined : FIELD.exec(item)) ?? [''];
    const value = oneLine(item.slice(label.length), start + label.length, PLAIN_IN_BRACKETS);
    if (!value || (!isList && !name)) return undefined;
    if (isList) list.items.push(value);
    else group.items.push(new Pair(ranged(scalar(name, 'PLAIN'), start, start + name.length), value));
  }
  if (at + text.slice(at - from, -1).search(/[^ ]|$/) !== from + text.length - 1) return undefined;
  return ranged(isList ? list : group, from, from + text.length);
}

/** A text on one line, without quotes or in quotes that hold nothing that needs care. */
function oneLine(text: string, from: number, plain: RegExp): ParsedNode | undefined {
  const node = plain.test(text)
    ? scalar(text, 'PLAIN')
    : /^'[^']*'$/.test(text)
      ? scalar(text.slice(1, -1), 'QUOTE_SINGLE')
      : /^"[^"\\]*"$/.test(text)
        ? scalar(text.slice(1, -1), 'QUOTE_DOUBLE')
        : undefined;
  return node && ranged(node, from, from + text.length);
}

function scalar(value: string, type: Scalar.Type): Scalar<string> {
  const node = new Scalar(value);
  node.type = type;
  return node;
}

function ranged(node: Scalar<string> | YAMLMap | YAMLSeq, from: number, to: number): ParsedNode {
  node.range = [from, to, to];
  return node as ParsedNode;
}
