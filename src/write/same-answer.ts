import { isMap, isScalar, isSeq } from 'yaml';
import { isEmpty } from './yaml-text.ts';

/** Whether a node of YAML holds an answer, as `readAnswers` reads it: blank is null, and null is a field that is not there. */
export function sameAnswer(node: unknown, answer: unknown): boolean {
  if (isScalar(node)) {
    const text = String(node.value).normalize('NFC');
    return text.trim() === '' ? isEmpty(answer) : text === answer;
  }
  if (isSeq(node))
    return (
      Array.isArray(answer) &&
      node.items.length === answer.length &&
      node.items.every((item, index) => sameAnswer(item, answer[index]))
    );
  if (!isMap(node)) return isEmpty(answer);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const group = answer as Record<string, unknown>;
  const keys = new Set<string>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value).normalize('NFC') : '';
    keys.add(name);
    if (!sameAnswer(value, group[name])) return false;
  }
  return Object.entries(group).every(([key, value]) => keys.has(key) || isEmpty(value));
}
