import { describe, expect, it } from 'vitest';
import { compose, textOf } from '../fixtures/compose-chapter.ts';
import type { exampleInstitution } from '../fixtures/example.ts';

describe('a block that is left out', () => {
  const leaveOut = (draft: ReturnType<typeof exampleInstitution>) => {
    draft.instelling.niet_gebruikt = [{ bouwsteen: 'leiderschap', reden: 'Staat elders.' }];
  };

  it('has no chapter', () => {
    expect(compose('<h1>Leiderschap</h1>', leaveOut, {}, 'leiderschap').body).toEqual([]);
  });

  it('is named, not referred to, elsewhere', () => {
    const { body, places } = compose('<p>Zie <ref to="leiderschap"/>.</p>', leaveOut);
    expect(places).toEqual([]);
    expect(textOf(body)).toBe('Zie |Leiderschap (niet gebruikt)|.');
  });

  it('leaves no warning where the plan refers to a part of its chapter: the text says that it is not there', () => {
    const card = { 'crisisplan/50-leiderschap.ejs': '<h1>Leiderschap</h1><h2 id="kaart-x">X</h2>' };
    const { body, places } = compose('<p>Zie <ref to="kaart-x"/> en <ref to="kaart-y"/>.</p>', leaveOut, card);
    expect(places).toEqual(['templates/crisisplan/10-proef.ejs:1:31 verwijzing-naar-niets']);
    expect(textOf(body)).toBe('Zie |(niet opgenomen)| en |(niet opgenomen)|.');
  });
});
