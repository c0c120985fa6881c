import { describe, expect, it } from 'vitest';
import { choiceRows, optionIndent } from '../../src/text/choice-rows.ts';
import { fontFace } from '../../src/text/font-face.ts';

const size = 10;
const widthOf = (text: string): number => optionIndent(size) + fontFace('regular').width(text, size);

describe('choiceRows', () => {
  it('puts options side by side and goes on below where the next does not fit', () => {
    const options = ['Afdeling', 'Team', 'Bestuur'];
    const { width } = choiceRows(options, size, 1000);
    const rowsAt = (room: number) => choiceRows(options, size, room).places.map(({ row }) => row);
    expect(rowsAt(width)).toEqual([0, 0, 0]);
    expect(rowsAt(width - 1)).toEqual([0, 0, 1]);
    expect(rowsAt(widthOf('Afdeling'))).toEqual([0, 1, 2]);
  });

  it('gives an option that is wider than the room rows of its own', () => {
    const long = 'Een optie met meer woorden dan er naast elkaar passen';
    const { places, rows } = choiceRows(['Ja', long, 'Nee'], size, widthOf('Een optie met meer woorden'));
    expect(places.map(({ row, x }) => [row, x])).toEqual([
      [0, 0],
      [1, 0],
      [3, 0],
    ]);
    expect(rows).toBe(4);
  });
});
