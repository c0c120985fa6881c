import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { isNvt } from '../../blocks/schema/vraag.ts';
import * as words from '../../src/analyse/used-words.ts';
import { type Composition, composeAll } from '../../src/compose-institution.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import * as validating from '../../src/validate/validate.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { type Asked, answersOf, asksFor, changeable } from './answers-of.ts';
import { notOnPaper } from './not-on-paper.ts';

const answers = {
  /** Changes the answers before they are checked. */
  change: (_: Workspace): void => {},
  /** JSON pointers of every answer that something read after the checks. */
  read: new Set<string>(),
  leftOut: [] as ReturnType<typeof notOnPaper>,
};

beforeAll(() => {
  const { validate } = validating;
  const watching: typeof validate = (workspace, ...rest) => {
    const changed = changeable(workspace);
    answers.change(changed);
    const result = validate(changed, ...rest);
    if (result.institution) answers.leftOut = notOnPaper(result.institution);
    return { ...result, institution: result.institution && watched(result.institution) };
  };
  vi.spyOn(validating, 'validate').mockImplementation(watching);
  // The glossary looks through all answers for words: that prints none of them.
  vi.spyOn(words, 'usedWords').mockReturnValue(new Set());
});
afterAll(() => {
  vi.mocked(validating.validate).mockRestore();
  vi.mocked(words.usedWords).mockRestore();
});

/** The same answers; each one that is read is noted. */
function watched<T extends object>(data: T, path = '', views = new WeakMap<object, object>()): T {
  const view = new Proxy(data, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value;
      if (typeof value === 'object' && value !== null)
        return views.get(value) ?? watched(value, `${path}/${key}`, views);
      answers.read.add(`${path}/${key}`);
      return value;
    },
  });
  views.set(data, view);
  return view;
}

/** Composes the example with other answers, and returns what was asked. */
function compose(change: (asked: readonly Asked[]) => void = () => {}): Composition & { asked: readonly Asked[] } {
  let asked: readonly Asked[] = [];
  answers.change = (workspace) => {
    asked = answersOf(workspace);
    change(asked);
  };
  answers.read.clear();
  const composition = composeAll(exampleFolder, templatesFolder);
  expect(composition.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { ...composition, asked };
}

const isOnPaper = (pointer: string): boolean => !answers.leftOut.some(({ answer }) => answer.test(pointer));

/** The text of an answer in words, with a word behind it that stands nowhere else; undefined where no word can stand. */
function marked({ schema, meta, value }: Asked, index: number): { word: string; value: unknown } | undefined {
  const number = String(index).padStart(5, '0');
  const reason = isNvt(value) ? value.nvt : undefined;
  const text = reason ?? value;
  if (typeof text !== 'string') return undefined;
  const word = meta.veld === 'telefoon' && reason === undefined ? `09${number}` : `qz${number}q`;
  const words: Partial<Record<string, string>> = {
    tekst: `${text.trimEnd()} ${word}`,
    opmaak: `${text.trimEnd()} ${word}`,
    telefoon: word,
    'e-mail': `${word}@x.example`,
    webadres: `https://${word}.example`,
  };
  if (reason !== undefined) return { word, value: { nvt: `${reason} ${word}` } };
  const changed = words[meta.veld ?? ''];
  const fits = changed !== undefined && z.safeParse(schema, changed).success;
  return fits ? { word, value: changed } : undefined;
}

/** The marking words that the documents and the general calendar print; a number without the spaces that keep it together. */
function printedWords({ documents, calendars }: Composition): ReadonlySet<string> {
  const texts = JSON.stringify([documents, calendars().all[0]], (key, value: unknown) =>
    key === 'origin' || ArrayBuffer.isView(value) ? undefined : value,
  );
  return new Set(
    texts
      .toLowerCase()
      .replaceAll('\u00a0', '')
      .match(/qz\d{5}q|09\d{5}/g),
  );
}

describe('an answer of the example', () => {
  it('is printed, if it is in words: a word behind it comes out in a document or the calendar', () => {
    const words = new Map<string, string>();
    const composition = compose((asked) => {
      for (const [index, question] of asked.entries()) {
        const mark = marked(question, index);
        if (!mark) continue;
        question.change(mark.value);
        words.set(question.pointer, mark.word);
      }
    });
    const printed = printedWords(composition);
    expect(words.size).toBeGreaterThan(4000);
    expect([...words].filter(([pointer, word]) => isOnPaper(pointer) && !printed.has(word))).toEqual([]);
  });

  it('is used, if it is a date, a number, a choice or a reference: something on the way to the page reads it', () => {
    const { asked } = compose();
    const pointers = asked.map(({ pointer }) => pointer);
    for (const { answer, because } of answers.leftOut)
      expect(
        pointers.filter((pointer) => answer.test(pointer)),
        because,
      ).not.toEqual([]);
    expect(answers.leftOut.length).toBeLessThan(6);
    const other = asked.filter(
      (question) => typeof question.value === 'string' && question.meta.veld !== 'id' && !marked(question, 0),
    );
    expect(other.length).toBeGreaterThan(2000);
    expect(
      other.map(({ pointer }) => pointer).filter((pointer) => isOnPaper(pointer) && !answers.read.has(pointer)),
    ).toEqual([]);
  });

  it('leaves a gap with its name when it is not given', () => {
    let open: string[] = [];
    const { documents } = compose((asked) => {
      const questions = asked.filter(({ meta, value }) => meta.vraag && value != null);
      const nested = new Set(questions.flatMap(({ pointer }) => above(pointer)));
      const innermost = questions.filter(({ pointer }) => !nested.has(pointer));
      open = innermost.map(({ pointer }) => pointer);
      for (const question of innermost) question.change(null);
    });
    const gaps = asksFor(documents);
    expect(open.length).toBeGreaterThan(3000);
    expect(open.filter((pointer) => isOnPaper(pointer) && !gaps.has(pointer))).toEqual([]);
  });
});

/** The pointers above one: of `/a/b/c` these are `/a` and `/a/b`. */
const above = (pointer: string): string[] => {
  const steps = pointer.split('/');
  return steps.slice(2).map((_, index) => steps.slice(0, index + 2).join('/'));
};
