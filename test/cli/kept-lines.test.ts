import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptLines } from '../../src/cli/kept-lines.ts';

const range = (n: number) => Array.from({ length: n }, (_, index) => `f${index}.docx`);

test('names ten files that were kept and ten that stay, and counts the others', () => {
  const lines = keptLines({ kept: range(12).map((path) => ({ path, as: `k-${path}` })), left: range(11) }, 'uit');
  expect(lines).toHaveLength(22);
  expect(lines[0]).toContain(`"${join('uit', 'f0.docx')}" was buiten Paraat veranderd`);
  expect(lines[10]).toBe('... en nog 2 bestanden bewaard.');
  expect(lines[11]).toContain('wordt niet meer gemaakt');
  expect(lines[21]).toBe('... en nog 1 bestand om die reden.');
});

test('says nothing when nobody changed anything', () => {
  expect(keptLines({ kept: [], left: [] }, 'uit')).toEqual([]);
});
