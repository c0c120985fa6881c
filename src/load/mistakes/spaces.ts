import { answerLine } from './answer-line.ts';
import { andMore, type Finder, filledLines, type Mistake, withLine } from './mistake.ts';

/** A tab in the indentation: YAML forbids it everywhere, so one message stands for the whole file. */
export const tabs: Finder = (lines, near) => {
  const first = filledLines(lines, near).find((index) => /^ *\t/.test(lines[index] ?? ''));
  if (first === undefined) return [];
  const wrong = lines.filter((line) => /^ *\t/.test(line)).length;
  return [
    {
      code: 'tab',
      message: `Hier staat een tab aan het begin van de regel.${andMore(wrong - 1)}`,
      hint: 'Spring in met spaties, twee per niveau.',
      line: first,
      column: (lines[first] ?? '').indexOf('\t'),
      length: 1,
      repaired: lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))),
      certain: true,
    },
  ];
};

// Spaces that look like one and are none for YAML, and characters without any width.
const odd = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
const unseen = '\u200b-\u200d\u2060\ufeff';
const structure = new RegExp(
  `^[ ${odd}${unseen}]*(?:-[ ${odd}${unseen}]+)*(?:[a-z][a-z0-9_-]*[${odd}${unseen}]*:[ ${odd}${unseen}]*)?`,
);
const anyOdd = new RegExp(`[${odd}${unseen}]`);
const straight = (text: string): string =>
  text.replace(new RegExp(`[${odd}]`, 'g'), ' ').replace(new RegExp(`[${unseen}]`, 'g'), '');

/** A no-break space (from a web page or Word) where YAML wants a plain one. */
export const oddSpaces: Finder = (lines, near) => {
  const oddAt = (index: number): number => anyOdd.exec(structure.exec(lines[index] ?? '')?.[0] ?? '')?.index ?? -1;
  const close = filledLines(lines, near).find((index) => oddAt(index) >= 0);
  // The parser may stumble some lines further on.
  const first = close ?? lines.findLastIndex((_line, index) => index < near.from && oddAt(index) >= 0);
  if (first < 0) return [];
  const column = oddAt(first);
  const character = (lines[first] ?? '')[column] ?? '';
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const wide = new RegExp(`[${odd}]`).test(character);
  const wrong = lines.filter((_line, index) => oddAt(index) >= 0).length;
  return [
    {
      code: 'harde-spatie',
      message: wide
        ? `Hier staat een harde spatie (${code}). Die lijkt op een spatie, maar telt niet mee.${andMore(wrong - 1)}`
        : `Hier staat een onzichtbaar teken (${code}).${andMore(wrong - 1)}`,
      hint: wide
        ? 'Haal hem weg en typ een gewone spatie; hij komt vaak mee met plakken van een webpagina of uit Word.'
        : 'Haal het teken weg of typ het begin van de regel opnieuw; het komt vaak mee met plakken.',
      line: first,
      column,
      length: 1,
      repaired: lines.map((line) => line.replace(structure, straight)),
    },
  ];
};

/** `-id: joost`: no space behind the dash. */
export const spaceAfterDash: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    const [, before] = /^( *(?:- +)*-)[^\s-]/.exec(line) ?? [];
    if (before === undefined) return [];
    const alike = /^( *-)(?=[a-z][a-z0-9_-]*:(?: |$))/;
    const more = lines.filter((other, at) => at > index && alike.test(other)).length;
    return [
      {
        code: 'spatie-ontbreekt',
        message: `Na het streepje ontbreekt een spatie.${andMore(more)}`,
        hint: 'Zet een spatie tussen het streepje en wat erop volgt.',
        line: index,
        column: before.length - 1,
        length: 2,
        repaired: withLine(lines, index, `${before} ${line.slice(before.length)}`).map((other, at) =>
          at > index ? other.replace(alike, '$1 ') : other,
        ),
      },
    ];
  });

/** `soort:ziekenhuis`: no space behind the colon. */
export const spaceAfterColon: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    const [, before, key] = /^( *(?:- +)*([a-z][a-z0-9_-]*):)(?=[^\s/])/.exec(line) ?? [];
    if (before === undefined) return [];
    return [
      {
        code: 'spatie-ontbreekt',
        message: `Na de dubbele punt van "${key}" ontbreekt een spatie.`,
        hint: 'Zet een spatie tussen de dubbele punt en het antwoord.',
        line: index,
        column: before.length - 1,
        length: 2,
        repaired: withLine(lines, index, `${before} ${line.slice(before.length)}`),
      },
    ];
  });

/** `– id: joost`, with the long dash or the bullet that a word processor makes. */
export const wordDash: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const [, indent, mark] = /^( *)([\u2010-\u2015\u2212\u2022\u00b7*+])(?= )/.exec(lines[index] ?? '') ?? [];
    if (indent === undefined || mark === undefined) return [];
    const alike = new RegExp(`^( *)[${mark === '*' || mark === '+' ? `\\${mark}` : mark}](?= )`);
    const more = lines.filter((other, at) => at > index && alike.test(other)).length;
    return [
      {
        code: 'streepje',
        message: `Hier staat "${mark}" waar een gewoon streepje hoort.${andMore(more)}`,
        hint: 'Typ een streepje (-) en een spatie.',
        line: index,
        column: indent.length,
        length: 1,
        repaired: lines.map((other, at) => (at >= index ? other.replace(alike, '$1-') : other)),
      },
    ];
  });

/** `naam Piket` or `naam; Piket`: no colon behind the name of a field. */
export const missingColon: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = lines[index] ?? '';
    if (answerLine(line).key !== undefined) return [];
    const [, before, key, rest = ''] = /^( *(?:- +)*)([a-z][a-z0-9_]*)(?: *[;=] *| +|$)(.*)$/.exec(line) ?? [];
    if (before === undefined || key === undefined || rest.includes(': ')) return [];
    return [
      {
        code: 'dubbele-punt-ontbreekt',
        message: `Na "${key}" ontbreekt een dubbele punt.`,
        hint: `Schrijf "${key}:", een spatie en het antwoord. Hoort de regel bij de tekst erboven, laat hem dan verder inspringen.`,
        line: index,
        column: before.length,
        length: key.length,
        repaired: withLine(lines, index, `${before}${key}: ${rest}`.trimEnd()),
      },
    ];
  });
