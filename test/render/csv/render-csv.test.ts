import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/load/sheet/read-csv.ts';
import { renderCsv } from '../../../src/render/csv/render-csv.ts';

const column = (title: string) =>
  ({ title, kind: 'text', width: 9, guidance: '', choices: [], choose: 'one' }) as const;

const csvOf = (numbers: readonly string[]): Uint8Array =>
  renderCsv({
    name: 'Lijst',
    fixed: 0,
    columns: [column('Naam'), column('Nummer')],
    notes: [],
    rows: numbers.map((number) => ['x', number]),
  });

describe('a telephone number in CSV', () => {
  const typed = ['0123456000', '0031612345678', '612345678901', '+31 6 12345678', '(0123)', '\r1', "'0612345678"];

  it('that a spreadsheet would read as a number or a formula is text, and comes back as it was', () => {
    const lines = new TextDecoder().decode(csvOf(typed)).split('\r\n').slice(1, -1).join('\r\n');
    expect(lines.match(/x;"?'/g)).toHaveLength(typed.length);
    expect(
      readCsv(csvOf(typed))
        .rows.slice(1, typed.length + 1)
        .map((row) => row.cells.get(2)),
    ).toEqual(typed);
  });

  it('that stays as it is has nothing before it', () => {
    const plain = ['0123 45 60 00', '4400', '0123-456000', '0900 1234'];
    expect(new TextDecoder().decode(csvOf(plain))).toBe(
      `Naam;Nummer\r\n${plain.map((number) => `x;${number}\r\n`).join('')}`,
    );
  });
});
