import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

/** Patterns that see nothing long, with why. */
const seesLittle: Readonly<Record<string, string>> = {
  '^(.*?)\\s*(?:\\(([^()]+)\\))?$': 'what the user types at a question of init',
  '\\B(?=(\\d{3})+$)': 'the digits of a number that was computed',
  ' *((?:[A-Za-z][\\w-]*: +)?(?:"[^"\\\\]*"|\'[^\']*\'|[^\\s,"\'][^,]*?)) *(,|$)': 'lines of at most 10,000 characters',
  ' +#.*$': 'lines of at most 10,000 characters',
  ' *(\\(\\d+\\)|- kopie|- copy)$': 'the name of a file',
  '\\.?0+$': 'a number that was computed',
  ',?0+$': 'a number that was computed',
};

/** Long enough that a pattern which takes the square of it takes a second; one that takes its length, a thousandth. */
const LONG = 16_000;
const SHORT = LONG / 8;
const LIMIT = 150;

/** Every pattern that is written in the compiled program. */
function patterns(): Map<string, { readonly pattern: string; readonly flags: string }> {
  const found = new Map<string, { pattern: string; flags: string }>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.set(`/${regex.pattern}/${regex.flags}`, regex);
    else for (const value of Object.values(node)) visit(value);
  };
  for (const top of ['dist/src', 'dist/blocks'])
    for (const file of readdirSync(top, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.js')) visit(parseAst(readFileSync(join(top, file), 'utf8')));
  return found;
}

/** Texts that repeat what a pattern looks for, and end with what it does not. */
function hostile(pattern: string, length: number): string[] {
  const signs = [...new Set(pattern.replace(/\\[a-z]|[\p{L}\d]/giu, ''))].slice(0, 12);
  const words = [...new Set([...pattern.matchAll(/[A-Za-z<>%/=:]{2,}/g)].map(([word]) => word))].slice(0, 4);
  const repeated = [
    ' ',
    '\t',
    '\n',
    'a',
    '0',
    '-',
    'a ',
    '0 ',
    '\n ',
    ...signs,
    ...signs.map((sign) => `a${sign}`),
    ...words,
  ];
  return repeated.flatMap((one) =>
    ['', 'a', ...words.slice(0, 2)].map((before) => `${before}${one.repeat(length / one.length)}\u0000`),
  );
}

function milliseconds({ pattern, flags }: { pattern: string; flags: string }, text: string): number {
  const regex = new RegExp(pattern, flags);
  const began = performance.now();
  text.replace(regex, '');
  return performance.now() - began;
}

/** The time is the least of three: a busy machine makes it longer, never shorter. */
const isSlow = (regex: { pattern: string; flags: string }): boolean =>
  hostile(regex.pattern, SHORT).some((text, index) => {
    if (milliseconds(regex, text) < LIMIT / 64) return false;
    const long = hostile(regex.pattern, LONG)[index] ?? '';
    return [0, 1, 2].every(() => milliseconds(regex, long) > LIMIT);
  });

it('no pattern of the program takes the square of the length of a hostile text', () => {
  const all = patterns();
  expect(all.size).toBeGreaterThan(300);
  const slow = [...all].filter(([, regex]) => !Object.hasOwn(seesLittle, regex.pattern) && isSlow(regex));
  expect(slow.map(([written]) => written)).toEqual([]);
});

it('the check finds patterns that do', () => {
  const planted = ['(a+)+$', '\\s+$', '\\(([^)]+)\\)', '<\\S+>'];
  // The first would never end on a long text: a short one is enough.
  expect(planted.slice(1).filter((pattern) => !isSlow({ pattern, flags: '' }))).toEqual([]);
  expect(milliseconds({ pattern: '(a+)+$', flags: '' }, `${'a'.repeat(24)}\u0000`)).toBeGreaterThan(10);
});
