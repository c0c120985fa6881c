import { describe, expect, it } from 'vitest';
import { compose } from '../fixtures/compose-chapter.ts';

describe('what there is to fill in', () => {
  it('is a date or one of some options, under its title', () => {
    const { body, places } = compose(`<input type="date" title="Datum van 's avonds">
      <select title="Keuze"><option> Ja </option><option>&lt;nee&gt; &amp; nooit</option></select>`);
    expect(places).toEqual([]);
    expect(body).toEqual([
      { kind: 'write-in', label: 'Datum van ’s avonds', look: 'date' },
      { kind: 'write-in', label: 'Keuze', look: 'choice', options: ['Ja', '<nee> & nooit'] },
    ]);
  });

  it('stands in a cell, beside text', () => {
    const { body, places } = compose(`<table><thead><tr><th scope="col">A</th></tr></thead>
      <tbody><tr><td>Op <input type="date"><select><option>Ja</option></select></td></tr></tbody></table>`);
    expect(places).toEqual([]);
    expect(body[0]).toMatchObject({
      body: [{ cells: [{ children: [{ kind: 'paragraph' }, { look: 'date' }, { look: 'choice', options: ['Ja'] }] }] }],
    });
  });

  it('offers an option once, and none without words: a list in Word may not hold them', () => {
    const { body } = compose(
      `<select><option>Ja</option><option></option><option>Nee</option><option>Ja</option></select>`,
    );
    expect(body[0]).toMatchObject({ options: ['Ja', 'Nee'] });
  });

  it.each([
    ['<select title="a"></select>', 'keuze-zonder-opties'],
    ['<select><option> </option></select>', 'keuze-zonder-opties'],
    ['<input title="a">', 'onbekend-invoerveld'],
    ['<input type="time">', 'onbekend-invoerveld'],
    ['<select><option><strong>Ja</strong></option></select>', 'verkeerde-plaats'],
    ['<p><input type="date"></p>', 'verkeerde-plaats'],
    ['<select multiple><option>Ja</option></select>', 'onbekend-kenmerk'],
  ])('is refused at its place when it cannot be filled in: %s', (markup, code) => {
    expect(compose(markup).places).toContainEqual(expect.stringMatching(new RegExp(`:1:\\d+ ${code}$`)));
  });
});
