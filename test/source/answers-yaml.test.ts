import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/load/read-answers.ts';
import { answersYaml } from '../../src/source/answers-yaml.ts';

const read = (text: string) => readAnswers('instelling.yaml', new TextEncoder().encode(text));

/** Texts as writers type them, and texts that YAML would take for something else. */
const awkward = [
  ...[
    '- a',
    'a: b',
    'a #b',
    '#a',
    'null',
    '~',
    'yes',
    '1.0',
    '0612345678',
    '[a]',
    '{a: b}',
    'a, b',
    "'",
    '"',
    '\\',
    "it's",
  ],
  ...['&a', '*a', '!a', '|', '>', '%a', '@a', '`a', '? a', '- ', 'a:', ': a', '---', '...', ' a', 'a ', 'a\tb', '\ta'],
  ...['a\nb', 'a\n\nb', 'a\n', 'a\n\n', '\na', ' a\nb', 'a\n b', 'a\n  \nb', 'a\n\tb', '---\na\n---', 'a\r\nb', 'a\rb'],
  ...[
    '\u00a0a',
    'a\u2028b',
    'a\u200bb',
    '\ufeffa',
    '“a”',
    '€ 5',
    'é',
    '😀',
    'a\u0085b',
    'nvt: geen',
    '<<',
    '=',
    '2027-01-01',
  ],
];
const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...awkward)).map((all) => all.join('')),
);
const answer = text
  .map((one) => one.normalize('NFC'))
  .filter((one) => one.trim() !== '' && !/\p{Surrogate}/u.test(one));
const key = fc
  .oneof(fc.constantFrom('id', 'naam', 'één', '__proto__', 'a b', '-', '', '<<', 'null', '1'), answer)
  .map((one) => one.slice(0, 100).normalize('NFC'))
  .filter((one) => !/[\p{Surrogate}\p{Cf}\u00a0\u202f]/u.test(one));
const group = (inner: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(fc.tuple(key, inner), { selector: ([name]) => name, maxLength: 4 }).map((fields) => {
    const made: Record<string, unknown> = Object.create(null);
    for (const [name, value] of fields) made[name] = value;
    return made;
  });
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    answer,
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    group(tie('tree')),
  ),
}));

describe('answers as YAML', () => {
  it('read back as the same answers, whatever was typed', () => {
    fc.assert(
      fc.property(tree, (answers) => {
        const { file } = read(answersYaml(answers));
        expect(file.readable, answersYaml(answers)).toBe(true);
        expect(file.value).toEqual(answers);
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same text whatever the order of the fields', () => {
    expect(answersYaml({ b: '1', a: [{ d: '2', c: '3' }] })).toBe(answersYaml({ a: [{ c: '3', d: '2' }], b: '1' }));
  });

  it('stand as a person would write them', () => {
    const answers = {
      naam: 'Kliniek De Vlier',
      nummer: '0612345678',
      leeg: null,
      geen: [],
      citaat: "'t Gooi",
      tekst: 'Eerste regel.\n\nTweede: met # en -.',
      teams: [{ id: 'cbt', leden: ['a', 'b'] }, 'los'],
    };
    expect(answersYaml(answers)).toBe(
      [
        "citaat: '''t Gooi'",
        'geen: []',
        'leeg:',
        'naam: Kliniek De Vlier',
        'nummer: 0612345678',
        'teams:',
        '  - id: cbt',
        '    leden:',
        '      - a',
        '      - b',
        '  - los',
        'tekst: |-',
        '  Eerste regel.',
        '',
        '  Tweede: met # en -.',
        '',
      ].join('\n'),
    );
  });
});
