import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import type { Kind } from '../kind.ts';
import { anyText } from '../naughty-strings.ts';
import type { Files } from '../sandbox.ts';
import { type Asked, asked, buildAnswers } from './build-case.ts';

type Plain = string | null | Plain[] | { [key: string]: Plain };

interface Edit {
  readonly file: number;
  /** Which of all values of the file, in reading order. */
  readonly node: number;
  readonly what:
    | 'text'
    | 'append'
    | 'rename'
    | 'remove'
    | 'wrap'
    | 'list'
    | 'none'
    | 'again'
    | 'many'
    | 'deep'
    | 'swap'
    | 'add';
  readonly text: string;
  readonly other: number;
}

interface AnswersCase {
  readonly edits: readonly Edit[];
  /** Half of a surrogate pair can only be written as an escape. */
  readonly written: 'yaml' | 'json';
  readonly asked: Asked;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(40),
  node: fc.nat(400),
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('text', 'append') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('rename', 'remove', 'wrap', 'list', 'none', 'again', 'many', 'deep', 'swap', 'add'),
    },
  ),
  text: anyText,
  other: fc.nat(400),
});

/** Answers with values of other types, shapes, sizes and letters than asked for. */
export const answers: Kind<AnswersCase> = {
  arbitrary: fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
    written: fc.constantFrom('yaml', 'json'),
    asked,
  }),
  run: async ({ edits, written, asked }, sandbox) => {
    sandbox.fill(editedAnswers(edits, written));
    return buildAnswers(sandbox, asked);
  },
};

const files = Object.keys(nursingHome).sort();

function editedAnswers(edits: readonly Edit[], written: AnswersCase['written']): Files {
  const result: Record<string, string> = { ...nursingHome };
  const roots = new Map<string, { root?: Plain }>();
  for (const one of edits) {
    const file = files[one.file % files.length]!;
    if (file.endsWith('.md')) {
      result[file] = one.what === 'remove' ? '' : `${result[file]}\n\n${one.text}\n`;
      continue;
    }
    const holder: { root?: Plain } = roots.get(file) ?? {
      root: parse(nursingHome[file] ?? '', { schema: 'failsafe' }) as Plain,
    };
    roots.set(file, holder);
    change(holder, one);
  }
  for (const [file, { root = null }] of roots)
    result[file] = written === 'json' ? JSON.stringify(root, null, 1) : stringify(root);
  return result;
}

type Place = { readonly holder: Record<string, Plain>; readonly key: string };

/** Everything that can be replaced, in reading order. */
function placesIn(holder: Record<string, Plain>): Place[] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key];
    const below = value !== null && typeof value === 'object' ? placesIn(value as Record<string, Plain>) : [];
    return [{ holder, key }, ...below];
  });
}

function change(root: { root?: Plain }, { node, what, text, other }: Edit): void {
  const places = placesIn(root as Record<string, Plain>);
  const place = places[node % Math.max(1, places.length)];
  if (!place) return;
  const { holder, key } = place;
  const value = holder[key] as Plain;
  const copy = (): Plain => structuredClone(value);
  const set = (now: Plain) => {
    Object.defineProperty(holder, key, { value: now, writable: true, enumerable: true, configurable: true });
  };
  if (what === 'text') set(text);
  if (what === 'append') set(typeof value === 'string' ? value + text : text);
  if (what === 'wrap') set({ [text.slice(0, 80)]: copy() });
  if (what === 'list') set([copy()]);
  if (what === 'none') set(other % 3 === 0 ? null : other % 3 === 1 ? [] : {});
  if (what === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  if (what === 'rename' && !Array.isArray(holder)) {
    delete holder[key];
    Object.defineProperty(holder, text.slice(0, 80), { value, writable: true, enumerable: true, configurable: true });
  }
  if (what === 'add' && value !== null && typeof value === 'object' && !Array.isArray(value))
    Object.defineProperty(value, text.slice(0, 80), {
      value: text,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  if (what === 'again' && Array.isArray(holder)) holder.splice(Number(key), 0, copy());
  if (what === 'many' && Array.isArray(value) && value.length > 0)
    set(Array.from({ length: other * 2 }, (_, index) => named(structuredClone(value[index % value.length]!), index)));
  if (what === 'deep') {
    let deep = copy();
    for (let depth = 0; depth < other; depth++) deep = depth % 2 === 0 ? [deep] : { a: deep };
    set(deep);
  }
  if (what === 'swap') {
    const from = places[other % places.length]!;
    set(structuredClone(from.holder[from.key]) as Plain);
  }
}

/** With an id of its own: many good items are another matter than one item many times. */
function named(item: Plain, index: number): Plain {
  if (item === null || typeof item !== 'object' || Array.isArray(item) || typeof item.id !== 'string') return item;
  return { ...item, id: `${item.id}-${index}` };
}
