import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** Where a line of an answer file ends. */
const WIDTH = 120;

/** Whether an answer is no answer: null, blank, or a list or group without any. */
export const isEmpty = (answer: unknown): boolean => {
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) return answer.length === 0;
  return typeof answer === 'object' && answer !== null ? Object.values(answer).every(isEmpty) : true;
};

/** `sleutel: waarde`, or a key with its group or list below it. @param indent column at which the key stands */
export const asPair = (key: string, answer: unknown, indent: number): string => `${key}:${asValue(answer, indent)}`;

/** `- waarde`, a group with its first field behind the dash. @param indent column at which the dash stands */
export function asSequenceItem(answer: unknown, indent: number): string {
  if (typeof answer !== 'object' || answer === null) return `- ${asFlow(answer)}`;
  return `- ${asValue(answer, indent).trimStart()}`;
}

/**
 * What follows the colon of a key: a space and a text, or a line end and what stands below it.
 *
 * @param indent column at which the key stands
 * @param style how the text was written that it replaces
 */
export function asValue(answer: unknown, indent: number, style?: Scalar['type']): string {
  const inside = ' '.repeat(indent + 2);
  if (Array.isArray(answer)) {
    const flow = asFlow(answer);
    const isFlat = answer.every((item) => typeof item === 'string');
    if (isFlat && indent + flow.length + 20 <= WIDTH) return ` ${flow}`;
    return answer.map((item) => `\n${inside}${asSequenceItem(item, indent + 2)}`).join('');
  }
  if (typeof answer === 'object' && answer !== null)
    return Object.entries(answer)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => `\n${inside}${asPair(key, value, indent + 2)}`)
      .join('');
  const text = String(answer);
  const line = asFlow(answer, style);
  if (!text.includes('\n') && indent + line.length + 20 <= WIDTH) return ` ${line}`;
  const scalar = new Scalar(text);
  scalar.type = text.includes('\n') ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
  const block = printed(scalar, WIDTH - indent - 2);
  // A text that cannot be folded (a space before its first word) comes on one line after all.
  if (!/^[|>]-\n/.test(block)) return ` ${line}`;
  return ` ${block.replace(/\n(?=[^\n])/g, `\n${inside}`)}`;
}

/** An answer on one line. @param inFlow whether it stands between brackets, where commas part */
export function asFlow(answer: unknown, style?: Scalar['type'], inFlow = false): string {
  if (typeof answer !== 'object' || answer === null) {
    const scalar = scalarOf(String(answer), style);
    if (!inFlow) return printed(scalar);
    const list = new YAMLSeq<Scalar>();
    list.flow = true;
    list.items.push(scalar);
    return printed(list).slice(1, -1);
  }
  return printed(flowNode(answer));
}

/** A list or group between brackets, or a text. */
function flowNode(answer: unknown): Scalar | YAMLMap | YAMLSeq {
  if (typeof answer !== 'object' || answer === null) return scalarOf(String(answer), undefined);
  if (Array.isArray(answer)) {
    const list = new YAMLSeq();
    list.flow = true;
    list.items.push(...answer.map(flowNode));
    return list;
  }
  const group = new YAMLMap();
  group.flow = true;
  for (const [key, value] of Object.entries(answer))
    if (!isEmpty(value)) group.items.push(new Pair(new Scalar(key), flowNode(value)));
  return group;
}

/** The quotes that were there stay; where there were none, only a text that would be misread gets them. */
function scalarOf(text: string, style: Scalar['type']): Scalar {
  const scalar = new Scalar(text);
  const quoted = style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE';
  // `~` and `null` are refused without quotes; curly quotes around a text are taken for a slip.
  const odd = /^(~|null)$/i.test(text) || /^[‘’‚‛“”„‟]/.test(text);
  if (text.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  else if (quoted) scalar.type = style;
  else scalar.type = odd ? 'QUOTE_SINGLE' : 'PLAIN';
  return scalar;
}

const printed = (node: Scalar | YAMLMap | YAMLSeq, lineWidth = 0): string =>
  new Document(node, { schema: 'failsafe' })
    .toString({
      lineWidth,
      singleQuote: true,
      flowCollectionPadding: false,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    })
    .replace(/\n$/, '');
