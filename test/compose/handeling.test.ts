import { describe, expect, it } from 'vitest';
import { compose } from '../fixtures/compose-chapter.ts';

const lineOf = (line: string) => {
  const { body, places } = compose('<ul><li><%- handeling(bouwstenen.visie.ambitie) %></li></ul>', (draft) => {
    draft.bouwstenen.visie.ambitie = line;
  });
  expect(places).toEqual([]);
  const [list] = body;
  const [paragraph] = list?.kind === 'list' ? (list.items[0]?.children ?? []) : [];
  return paragraph?.kind === 'paragraph' ? paragraph.children : [];
};

describe('a line of a card', () => {
  it('has its verb in bold and a capital in front, and both parts know their answer', () => {
    const [verb, rest] = lineOf('bel <de> wacht.');
    expect(verb).toMatchObject({ kind: 'strong', children: [{ text: 'Bel', origin: { how: 'part' } }] });
    expect(rest).toMatchObject({ text: ' <de> wacht.', origin: { answers: ['/bouwstenen/visie/ambitie'] } });
  });

  it('has nothing in bold when it does not begin with a verb', () => {
    expect(lineOf('De beveiliger belt.')).toMatchObject([{ kind: 'text', text: 'De beveiliger belt.' }]);
    expect(lineOf('Eén chauffeur rijdt.')).toMatchObject([{ kind: 'text', text: 'Eén chauffeur rijdt.' }]);
  });

  it('of one word is that word', () => {
    expect(lineOf('Wacht')).toMatchObject([{ kind: 'strong', children: [{ text: 'Wacht' }] }]);
  });
});
