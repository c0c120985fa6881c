import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/cli/format-problem.ts';
import { errorCount, problemLines } from '../../src/cli/problem-lines.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const answers = new Map();
const problem = (severity: Diagnostic['severity'], line: number, code = 'code'): Diagnostic => ({
  severity,
  code,
  message: `Melding ${line}.`,
  at: { file: 'instelling.yaml', line, column: 1 },
});
const missing = (name: string): Diagnostic => ({
  severity: 'open',
  code: 'ontbrekend-bestand',
  message: `Het bestand "${name}" ontbreekt.`,
  at: { file: name, line: 1, column: 1 },
});
const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('the problems of a build', () => {
  it('begin with the missing files, and leave the other open questions out', () => {
    const lines = problemLines(
      [problem('error', 3), problem('open', 4, 'open-vraag'), missing('registers/teams.yaml')],
      'in',
      answers,
    );
    expect(lines).toEqual([
      'in/registers/teams.yaml:1:1 open vraag ontbrekend-bestand: Het bestand "registers/teams.yaml" ontbreekt.',
      'in/instelling.yaml:3:1 fout code: Melding 3.',
    ]);
  });

  it('call what asks for nothing a notice, and leave it out before a warning', () => {
    const lines = problemLines(
      [problem('notice', 1), problem('notice', 2), ...range(49).map((line) => problem('warning', line + 2))],
      'in',
      answers,
    );
    expect(lines[0]).toBe('in/instelling.yaml:1:1 opmerking code: Melding 1.');
    expect(lines.filter((line) => line.includes(' waarschuwing '))).toHaveLength(49);
    expect(lines.at(-1)).toBe('... en nog 1 melding: 1 keer code.');
  });

  it('show what is told once also among what is told many times', () => {
    const old = range(72).map((line) => problem('warning', line, 'verouderd'));
    const lines = problemLines(
      [...old, problem('warning', 80, 'vertrokken'), problem('warning', 81, 'leeg')],
      'in',
      answers,
    );
    expect(lines).toHaveLength(51);
    expect(lines.slice(-3, -1)).toEqual([
      'in/instelling.yaml:80:1 waarschuwing vertrokken: Melding 80.',
      'in/instelling.yaml:81:1 waarschuwing leeg: Melding 81.',
    ]);
    expect(lines.at(-1)).toBe('... en nog 24 meldingen: 24 keer verouderd.');
  });

  it('name many missing files in one line', () => {
    const lines = problemLines(
      range(12).map((n) => missing(`registers/${n}.yaml`)),
      'in',
      answers,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Er ontbreken 12 bestanden: registers\/1\.yaml, .*registers\/10\.yaml en nog 2\. /);
  });

  it('are at most fifty, errors before warnings, with how many are left and the count of all errors', () => {
    const warnings = range(30).map((line) => problem('warning', line));
    const errors = range(70).map((line) => problem('error', line + 30));
    const few = problemLines([...warnings, ...errors.slice(0, 40)], 'in', answers);
    expect(few.filter((line) => line.includes(' fout '))).toHaveLength(40);
    expect(few.slice(0, 10).every((line) => line.includes(' waarschuwing '))).toBe(true);
    expect(few.at(-1)).toBe('... en nog 20 meldingen: 20 keer code.');
    const many = problemLines([...warnings, ...errors], 'in', answers);
    expect(many).toHaveLength(51);
    expect(many.at(-1)).toBe('... en nog 50 meldingen, waarvan 20 fouten: 50 keer code.');
    expect([[], errors.slice(0, 1), [...warnings, ...errors]].map(errorCount)).toEqual([
      undefined,
      'Eén fout',
      '70 fouten',
    ]);
  });
});

describe('one problem', () => {
  const at = { file: 'a.yaml', line: 1, column: 8, length: 3 };
  const shown = (line: string, place = at) =>
    formatProblem({ severity: 'error', code: 'code', message: 'M.', at: place }, 'in', [line]);

  it('underlines its place, wherever it stands in a long line', () => {
    expect(shown('soort: abc def')).toBe('in/a.yaml:1:8 fout code: M.\n    soort: abc def\n           ~~~');
    const [, line, under] = shown(`${'a'.repeat(500)}XYZ${'b'.repeat(500)}`, { ...at, column: 501 }).split('\n');
    expect(line).toHaveLength(104);
    expect(line?.slice(under?.indexOf('~'), (under?.lastIndexOf('~') ?? 0) + 1)).toBe('XYZ');
  });

  it('never sends a control character to the terminal, and still underlines the right place', () => {
    const lines = shown('a\u001b]0;\u0007b\u009b\u202ec\u2028', { ...at, column: 8 }).split('\n');
    expect(lines[1]).toBe('    a\\u001b]0;\\u0007b\\u009b\\u202ec\\u2028');
    expect(lines[2]).toBe(`${' '.repeat(4 + 'a\\u001b]0;\\u0007b'.length)}${'~'.repeat('\\u009b\\u202ec'.length)}`);
    const named = formatProblem(
      {
        severity: 'error',
        code: 'code',
        message: 'Het teken "\u2028" en\u001b[31m.',
        hint: '\u202ex',
        at: { ...at, file: 'b\n\u001b.yaml' },
      },
      'in',
      [],
    );
    expect(named).toBe('in/b\\u000a\\u001b.yaml:1:8 fout code: Het teken "\\u2028" en\\u001b[31m. Tip: \\u202ex');
  });

  it('cuts names only, however long the sentence between two of them', () => {
    const message = `De id "a" staat twee keer in functionarissen, en er zijn dan ook nog dertien verwijzingen naar "b".`;
    expect(formatProblem({ severity: 'error', code: 'code', message, at }, 'in', [])).toContain(message);
  });

  it('cuts names that nobody can read at a glance, in message and tip', () => {
    const long = 'k'.repeat(20_000);
    const cut = `${'k'.repeat(60)}…`;
    const line = formatProblem(
      {
        severity: 'error',
        code: 'code',
        message: `Het veld "${long}" (${long}) is te lang.`,
        hint: `Bedoelde u "${long}"?`,
        at,
      },
      'in',
      [],
    );
    expect(line).toBe(
      `in/a.yaml:1:8 fout code: Het veld "${cut}" (${cut.slice(1)} is te lang. Tip: Bedoelde u "${cut}"?`,
    );
  });
});
