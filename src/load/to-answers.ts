import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { forbiddenCharacter } from './forbidden-character.ts';

type PlaceOf = (from: number, to?: number) => Place;

/**
 * Plain values of a parsed file: text, null for empty, lists, and objects without a prototype (`__proto__` is a key like
 * any other).
 *
 * @param placeInside the place of a text inside the source between two offsets
 */
export function toAnswers(
  root: unknown,
  place: PlaceOf,
  placeInside: (from: number, to: number, text: string) => Place = place,
): { value: unknown; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const text = (node: Scalar): string => {
    const value = String(node.value).normalize('NFC');
    const [from, to] = node.range ?? [0, 0];
    problems.push(...forbiddenIn(value, (character) => placeInside(from, to, character)));
    return value;
  };
  const answer = (node: Scalar): string | null => {
    const value = text(node);
    if (value.trim() === '') return null;
    const odd = node.type === 'PLAIN' ? oddAnswer(value) : undefined;
    if (odd) problems.push({ ...odd, at: place(node.range?.[0] ?? 0, node.range?.[1]) });
    return odd?.severity === 'error' ? null : value;
  };
  const convert = (node: unknown, inList: boolean): unknown => {
    if (isScalar(node)) return answer(node);
    if (isSeq(node)) return node.items.map((item) => convert(item, true));
    if (!isMap(node)) return null;
    const answers: Record<string, unknown> = Object.create(null);
    let twice = false;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = text(key);
      // A forgotten dash repeats every field of the item: the first says enough.
      if (name in answers && !twice)
        problems.push({ ...fieldTwice(name, inList), at: place(key.range?.[0] ?? 0, key.range?.[1]) });
      twice ||= name in answers;
      answers[name] = convert(value, false);
    }
    return answers;
  };
  return { value: convert(root, false), problems };
}

const fieldTwice = (name: string, inList: boolean) => ({
  severity: 'error' as const,
  code: 'dubbel-veld',
  message: `Het veld "${name}" staat hier twee keer.`,
  hint: inList
    ? 'Begint hier een nieuw item? Zet dan een streepje voor het eerste veld. Haal anders een van de twee weg.'
    : 'Haal een van de twee weg of voeg ze samen.',
});

/** Texts without quotes that the writer will not have meant as they stand. */
function oddAnswer(value: string): Omit<Diagnostic, 'at'> | undefined {
  if (/^(~|null)$/i.test(value))
    return {
      severity: 'error',
      code: 'geen-antwoord',
      message: `"${value}" is hier geen antwoord en ook geen leeg veld.`,
      hint: 'Laat het veld leeg als het antwoord nog niet bekend is. Is de vraag niet aan de orde, schrijf dan nvt: met de reden.',
    };
  // Words that someone is to speak end in a full stop; those quotes belong to the text.
  if (/^[‘’‚‛“”„‟][^‘’‚‛“”„‟]*[^‘’‚‛“”„‟.!?…][‘’‛“”‟]$/.test(value))
    return {
      severity: 'warning',
      code: 'kromme-aanhalingstekens',
      message: 'De kromme aanhalingstekens om dit antwoord worden mee afgedrukt.',
      hint: `Haal ze weg. Horen ze bij de tekst, zet dan rechte om het geheel: '${value}'`,
    };
  return undefined;
}

/** The problem of a text that holds a character no document can print. */
export function forbiddenIn(text: string, place: (character: string) => Place): Diagnostic[] {
  const character = forbiddenCharacter(text);
  if (character === undefined) return [];
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      severity: 'error',
      code: 'verboden-teken',
      message: `Hier staat het teken U+${code}, dat in geen enkel document kan worden afgedrukt.`,
      hint: 'Verwijder het teken; het is vaak ongemerkt meegekomen met plakken.',
      at: place(character),
    },
  ];
}
