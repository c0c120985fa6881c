import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/compose/check-tables.ts';
import type { Table } from '../../src/model/document.ts';
import { cell, documentOf, paragraph, row, text } from '../fixtures/document-of.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const origin = { how: 'part', answers: ['/hoofdstukken/eigen/tekst'] } as const;
const widest = cell([paragraph({ kind: 'text', text: 'een verantwoordelijkheid', origin })]);
const table: Table = {
  kind: 'table',
  id: 't',
  caption: null,
  head: [],
  body: [row('kort', widest)],
  at: 'a/b.ejs:3:5',
};
const files = {
  'hoofdstukken/eigen.md': '---\ntitel: x\n---\n| A | B |\n|---|---|\n| kort | een verantwoordelijkheid |\n',
};

describe('checkTables', () => {
  it('warns at the widest word in the answer', () => {
    const found = checkTables([{ table, columns: 30, widest }], documentOf(table), workspaceOf(files));
    expect(found).toMatchObject([
      {
        severity: 'warning',
        code: 'tabel-te-breed',
        message: expect.stringMatching(/^Deze tabel van 30 kolommen .* "verantwoordelijkheid"/),
        at: { file: 'hoofdstukken/eigen.md', line: 6, column: 14 },
      },
    ]);
  });

  it('warns at the template when no answer stands in the table', () => {
    const other = cell([paragraph(text('w'.repeat(90)))]);
    const own = { ...table, body: [row(other)] };
    const [found] = checkTables([{ table: own, columns: 1, widest: other }], documentOf(own), workspaceOf({}));
    expect(found?.at).toEqual({ file: 'templates/a/b.ejs', line: 3, column: 5 });
    expect(found?.message).toContain(`"${'w'.repeat(40)}…"`);
  });
});
