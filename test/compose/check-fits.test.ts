import { describe, expect, it } from 'vitest';
import { checkFits } from '../../src/compose/check-fits.ts';
import type { Document, Text } from '../../src/model/document.ts';
import { documentOf, paragraph } from '../fixtures/document-of.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const workspace = workspaceOf({
  'bouwstenen/taakkaarten.yaml': [
    'kaarten:',
    '  - doel: Kort.',
    '    tijdens:',
    '      - Eerst dit doen.',
    '      - Dan dat doen.',
  ].join('\n'),
});
const from = (answer: string, text: string): Text => ({
  kind: 'text',
  text,
  origin: { how: 'part', answers: [`/bouwstenen/taakkaarten/kaarten/0/${answer}`] },
});
const card = (...texts: Text[]): Document => ({
  ...documentOf(...texts.map((text) => paragraph(text))),
  title: 'Taakkaart: Telefonist',
  mostPages: 1,
});

describe('a card that is longer than its pages', () => {
  it('is told by how much, and which part of the answers is longest', () => {
    const long = card(
      from('doel', 'Kort, maar langer'),
      from('tijdens/0', 'Eerst dit doen.'),
      from('tijdens/1', 'Dan dat.'),
    );
    expect(checkFits(30, long, workspace)).toMatchObject([
      {
        severity: 'warning',
        code: 'kaart-te-lang',
        message: '"Taakkaart: Telefonist" past niet op één bladzijde: 1,1 cm te veel, ongeveer 3 regels.',
        hint: expect.stringContaining('(23 tekens)'),
        at: { file: 'bouwstenen/taakkaarten.yaml', line: 4 },
      },
    ]);
  });

  it('is told at the one text that is longest', () => {
    const [found] = checkFits(1, card(from('doel', 'Dit doel is veel te lang.'), from('tijdens/0', 'Doe.')), workspace);
    expect(found).toMatchObject({
      at: { line: 2 },
      message: expect.stringContaining('0,1 cm te veel, ongeveer 1 regel.'),
    });
  });

  it('is told at the template when no answer is on it', () => {
    expect(checkFits(1, documentOf(paragraph('Vast.')), workspace)[0]?.at.file).toMatch(/^templates\//);
  });

  it('is none when it fits', () => {
    expect(checkFits(0, card(from('doel', 'Kort.')), workspace)).toEqual([]);
  });
});
