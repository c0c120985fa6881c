import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { label, stackDiagrams, textWidth, tint } from '../../src/diagram/canvas.ts';

const set = (text: string, width: number, size = 9.5) => label(text, width, size, true, '#000000');

describe('a label', () => {
  it('prints the apostrophe of print', () => {
    expect(label("foto's", 200, 9, false, '#000000').lines).toEqual(['foto’s']);
  });

  it('breaks between words and keeps its size', () => {
    expect(set('Operationeel team Zorg', 70)).toMatchObject({ lines: ['Operationeel', 'team Zorg'], size: 9.5 });
  });

  it('gets smaller for a word that is just too wide, for all its lines', () => {
    const word = 'Crisisbeleidsteam';
    const room = textWidth(word, 8.5, true);
    expect(set(`${word} Zuid`, room)).toMatchObject({ lines: [word, 'Zuid'], size: 8.5 });
  });

  it('breaks a word that is far too wide with a hyphen, and not before a trema', () => {
    const { lines, size } = set('Crisiscoördinatiecentrum', textWidth('Crisisco-', 8, true) + 1);
    expect(size).toBe(8);
    expect(lines[0]).toBe('Crisisc-');
    expect(lines.join('').replaceAll('-', '')).toBe('Crisiscoördinatiecentrum');
  });

  it('loses no letter and fits, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zë ]{0,60}$/), fc.integer({ min: 28, max: 200 }), (text, width) => {
        const { lines, size } = set(text, width);
        expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, size, true)).toBeLessThanOrEqual(width + 0.03);
      }),
      { numRuns: 100 },
    );
  });
});

it('stacks drawings with a gap between them, and moves all their points', () => {
  const line = {
    kind: 'polyline',
    points: [
      [0, 0],
      [5, 2],
    ],
    stroke: '#000000',
    width: 1,
  } as const;
  const text = {
    kind: 'text',
    x: 1,
    y: 2,
    text: 'a',
    size: 9,
    bold: false,
    align: 'start',
    colour: '#000000',
  } as const;
  const stacked = stackDiagrams(
    [
      { width: 10, height: 4, shapes: [text] },
      { width: 20, height: 6, shapes: [line, text] },
    ],
    3,
  );
  expect(stacked).toMatchObject({ width: 20, height: 13 });
  expect(stacked.shapes).toMatchObject([
    { y: 2 },
    {
      points: [
        [0, 7],
        [5, 9],
      ],
    },
    { y: 9 },
  ]);
});

it('mixes a colour with white', () => {
  expect([tint('#1f4e79', 1), tint('#1f4e79', 0.5), tint('#1f4e79', 0)]).toEqual(['#1f4e79', '#8fa7bc', '#ffffff']);
});
