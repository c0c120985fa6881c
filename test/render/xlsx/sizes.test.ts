import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/table.ts';
import { columnWidths, rowHeight } from '../../../src/render/xlsx/sizes.ts';

const column = (title: string, kind: Column['kind'] = 'text'): Column => ({
  title,
  kind,
  width: 24,
  guidance: '',
  choices: [],
  choose: 'one',
});

describe('a column', () => {
  it('is as wide as its longest word, its title with the filter, or its longest cell up to its own width', () => {
    const columns = [column('Id'), column('E-mail'), column('Doel'), column('Gecontroleerd op', 'date')];
    const long = 'woorden die samen veel langer zijn dan de kolom mag worden';
    const rows = [['a27-01', 'iemand.met.een.lange.naam@x.example', long, '2027-01-12']];
    expect(columnWidths({ fixed: 1, notes: [], name: '', columns, rows })).toEqual([8, 37, 24, 19]);
  });
});

describe('a row', () => {
  it('is as high as the lines of its longest cell, within what a row can be', () => {
    expect(rowHeight(['kort', 'x'.repeat(50)], [24, 24])).toBe(45);
    expect(rowHeight(['a\nb'], [24])).toBe(30);
    expect(rowHeight(['x'.repeat(30_000)], [24])).toBe(405);
  });
});
