import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/load/read-answers.ts';
import { editAnswers } from '../../src/write/edit-answers.ts';

const read = (source: string) => readAnswers('x.yaml', new TextEncoder().encode(source)).file.value;

const source = `# Kop
# tweede regel

- id: een
  titel:   'Eén'   # de naam
  # boven doel
  doel: >-
    Een lange tekst
    op twee regels.
  rollen: [a,   b] # wie
  kosten:
    totaal: 10
    uren: 2 # samen
  data:
    - datum: 2027-01-01
      van: 10:00
    # de avond
    - datum: 2027-02-01
  leeg:   # nog vragen

# --- het tweede deel ---

- id: twee
  titel: "Twee"
  lijst:
  - x
  - y # laatste`;
const [een, twee] = read(source) as [Record<string, unknown>, Record<string, unknown>];

/** The lines that differ, with - and +. */
function difference(after: string, before = source): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `+${line}`),
  ];
}
const edited = (change: Record<string, unknown>, second = twee) =>
  difference(editAnswers(source, [{ ...een, ...change }, second]));

describe('an edit of the answers', () => {
  it('changes no byte when the answers are the same, with a BOM and the line ends of any system', () => {
    for (const text of [source, `\ufeff${source}`, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')])
      expect(editAnswers(text, read(text))).toBe(text);
  });

  it('replaces a text and keeps its quotes and the comment behind it', () => {
    expect(edited({ titel: "'s Avonds" })).toEqual([
      "-  titel:   'Eén'   # de naam",
      "+  titel: '''s Avonds'   # de naam",
    ]);
  });

  it('quotes what would be misread, and only that', () => {
    const { doel: _, ...rest } = een;
    for (const [text, typed] of [
      ['a: b', "'a: b'"],
      ['~', "'~'"],
      ['=1+1', '=1+1'],
      ['12:30', '12:30'],
      ['# geen', "'# geen'"],
    ] as const)
      expect(difference(editAnswers(source, [{ ...rest, doel: text }, twee])).at(-1)).toBe(`+  doel: ${typed}`);
  });

  it('folds a long text and writes one with line ends as it stands', () => {
    const after = editAnswers(source, [
      { ...een, doel: 'lang '.repeat(40).trim() },
      { ...twee, titel: 'a\n\nb' },
    ]);
    expect(after).toContain('\n  doel: >-\n    lang lang');
    expect(after).toContain('\n  titel: |-\n    a\n\n    b\n');
    expect(after.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  it('fills an empty field before its comment, adds one at its place and takes one out', () => {
    expect(edited({ leeg: 'gevuld' })).toEqual(['-  leeg:   # nog vragen', '+  leeg: gevuld   # nog vragen']);
    expect(edited({ kosten: { totaal: '10', eigen: '4', uren: '2' } })).toEqual(['+    eigen: 4']);
    expect(edited({ doel: null })).toEqual(['-  doel: >-', '-    Een lange tekst', '-    op twee regels.']);
  });

  it('changes one item of a nested list, adds one and takes one out', () => {
    const [a, b] = een.data as [object, object];
    expect(edited({ data: [a, { ...b, datum: '2027-02-02' }] })).toEqual([
      '-    - datum: 2027-02-01',
      '+    - datum: 2027-02-02',
    ]);
    expect(edited({ data: [a, b, { datum: '2027-03-01', van: '09:00' }] })).toEqual([
      '+    - datum: 2027-03-01',
      '+      van: 09:00',
    ]);
    expect(edited({ data: [a] })).toEqual(['-    - datum: 2027-02-01']);
    expect(edited({ rollen: ['a', 'c'] })).toEqual(['-  rollen: [a,   b] # wie', '+  rollen: [a, c] # wie']);
    expect(edited({}, { ...twee, lijst: ['x', 'z', 'y'] })).toEqual(['+  - z']);
  });

  it('makes a question not applicable, and applicable again', () => {
    const gone = editAnswers(source, [{ ...een, kosten: { nvt: 'Gratis' } }, twee]);
    expect(gone).toContain('  kosten:\n    nvt: Gratis # samen\n');
    expect(read(editAnswers(gone, [een, twee]))).toEqual([een, twee]);
  });

  it('adds an item at the end, between blank lines as the others, and takes one out', () => {
    const added = editAnswers(source, [
      een,
      twee,
      { id: 'drie', kosten: { totaal: '1' }, data: [{ datum: '2027-01-01', van: '10:00' }] },
    ]);
    expect(difference(added)).toEqual([
      '+',
      '+- id: drie',
      '+  kosten:',
      '+    totaal: 1',
      '+  data:',
      '+    - datum: 2027-01-01',
      '+      van: 10:00',
    ]);
    expect(editAnswers(source, [twee])).toContain('# --- het tweede deel ---\n\n- id: twee');
    expect(read(editAnswers(source, [twee]))).toEqual([twee]);
    expect(editAnswers('# Kop\n', [twee])).toMatch(/^# Kop\n- id: twee\n/);
    expect(editAnswers(source, [])).toMatch(/^# Kop\n# tweede regel\n\n/);
  });

  it('keeps an empty group and an empty list that stay what they are', () => {
    const source = 'naam: a\nnetwerk: {}\nlocaties: []\n';
    expect(editAnswers(source, { naam: 'b', netwerk: {}, locaties: [] })).toBe('naam: b\nnetwerk: {}\nlocaties: []\n');
    expect(editAnswers(source, { naam: 'b', locaties: [] })).toBe('naam: b\nlocaties: []\n');
  });

  it('keeps the line ends of the file in what it adds', () => {
    const windows = source.replaceAll('\n', '\r\n');
    const after = editAnswers(windows, [een, twee, { id: 'drie', titel: 'Drie' }]);
    expect(after).toBe(`${windows}\r\n\r\n- id: drie\r\n  titel: Drie`);
  });

  it('reads back as any answers that are asked for', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '~',
        'a: b',
        '- x',
        '#',
        "'",
        '"',
        '[',
        'a\nb',
        '…',
        '‘x’',
        'lang '.repeat(50).trim(),
        '1,5',
        '| x',
        '> y',
        '* z',
        '? q',
        '%',
      ),
      fc
        .string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' })
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    );
    const item = fc.record(
      {
        id: fc.constantFrom('een', 'twee', 'drie', 'vier'),
        titel: text,
        doel: text,
        rollen: fc.array(text, { minLength: 1, maxLength: 3 }),
        kosten: fc.record({ totaal: text, eigen: text, uren: text }, { requiredKeys: ['eigen'] }),
        data: fc.array(fc.record({ datum: text, van: text }, { requiredKeys: ['datum'] }), {
          minLength: 1,
          maxLength: 3,
        }),
        leeg: text,
        lijst: fc.array(text, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1, selector: ({ id }) => id }), (items) => {
        const after = editAnswers(source, items);
        expect(JSON.parse(JSON.stringify(read(after)), (_key, value) => (value === null ? undefined : value))).toEqual(
          items,
        );
      }),
      { numRuns: 120, seed: 5 },
    );
  });
});
