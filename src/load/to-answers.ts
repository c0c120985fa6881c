import { isMap, isScalar, isSeq } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { forbiddenCharacter } from './forbidden-character.ts';

/** Plain values of a parsed file: text, null for empty, lists, and objects without a prototype (`__proto__` is a key like any other). */
export function toAnswers(
  root: unknown,
  place: (from: number, to?: number) => Place,
): { value: unknown; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const text = (node: { value: unknown; range?: readonly number[] | null }): string => {
    const value = String(node.value).normalize('NFC');
    problems.push(...forbiddenIn(value, place(node.range?.[0] ?? 0, node.range?.[1])));
    return value;
  };
  const convert = (node: unknown): unknown => {
    if (isScalar(node)) return text(node) || null;
    if (isSeq(node)) return node.items.map(convert);
    if (!isMap(node)) return null;
    const answers: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) if (isScalar(key)) answers[text(key)] = convert(value);
    return answers;
  };
  return { value: convert(root), problems };
}

/** The problem of a text that holds a character no document can print. */
export function forbiddenIn(text: string, at: Place): Diagnostic[] {
  const forbidden = forbiddenCharacter(text);
  if (!forbidden) return [];
  return [
    {
      severity: 'error',
      code: 'verboden-teken',
      message: `Hier staat het teken ${forbidden}, dat in geen enkel document kan worden afgedrukt.`,
      hint: 'Verwijder het teken; het is vaak ongemerkt meegekomen met plakken.',
      at,
    },
  ];
}
