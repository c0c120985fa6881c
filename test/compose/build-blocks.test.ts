import { describe, expect, it } from 'vitest';
import { compose, textOf } from '../fixtures/compose-chapter.ts';

describe('the markup of templates', () => {
  it('becomes headings, paragraphs, nested lists, checklists, call-outs and write-in lines', () => {
    const { body, places } = compose(`
      <h1>Een</h1><p class="inleiding">Lood</p>
      <ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol><ul class="checklist"><li>d</li></ul>
      <aside class="besluit"><p>e</p></aside>
      <textarea rows="3" title="Wat is er aan de hand"></textarea>`);
    expect(places).toEqual([]);
    expect(body.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'list',
      'callout',
      'write-in',
    ]);
    expect(body[1]).toMatchObject({ style: 'lead' });
    expect(body[2]).toMatchObject({
      marker: 'bullet',
      items: [{ children: [{ kind: 'paragraph' }, { kind: 'list', marker: 'bullet' }] }],
    });
    expect(body[4]).toMatchObject({ marker: 'check' });
    expect(body[6]).toEqual({ kind: 'write-in', label: 'Wat is er aan de hand', lines: 3, look: 'lines' });
  });

  it('becomes room to write, ruled or framed', () => {
    const { body } = compose('<textarea rows="2" title="Reden"></textarea><textarea class="vak" rows="5"></textarea>');
    expect(body).toEqual([
      { kind: 'write-in', label: 'Reden', lines: 2, look: 'lines' },
      { kind: 'write-in', label: '', lines: 5, look: 'box' },
    ]);
  });

  it('becomes tables with captions, headers, spans and alignment', () => {
    const { body, places } = compose(`<table id="t"><caption>Cijfers</caption>
      <thead><tr><th scope="col">A</th><th scope="col" class="rechts" colspan="2">B</th></tr></thead>
      <tbody><tr><th scope="row" rowspan="2">r</th><td class="rechts">1</td><td><p>x</p><ul><li>y</li></ul></td></tr></tbody></table>`);
    expect(places).toEqual([]);
    expect(body[0]).toMatchObject({
      kind: 'table',
      id: 't',
      caption: [{ text: 'Cijfers' }],
      head: [
        {
          cells: [
            { header: 'column', align: 'start' },
            { header: 'column', align: 'end', colspan: 2 },
          ],
        },
      ],
      body: [
        {
          cells: [
            { header: 'row', rowspan: 2 },
            { header: null, align: 'end' },
            { children: [{ kind: 'paragraph' }, { kind: 'list' }] },
          ],
        },
      ],
    });
  });

  it('becomes inline emphasis, line breaks, links, references and footnotes, with single spaces', () => {
    const { body, places } = compose(
      '<h1 id="x">X</h1><p> a  <strong>b\n c</strong><br><a href="tel:0123 45 60 01">bel</a> <ref to="x" vorm="nummer"/><footnote>noot</footnote> </p>',
    );
    expect(places).toEqual([]);
    expect(body[1]).toMatchObject({
      children: [
        { kind: 'text', text: 'a ' },
        { kind: 'strong', children: [{ text: 'b c' }] },
        { kind: 'break' },
        { kind: 'link', href: 'tel:0123456001' },
        { kind: 'text', text: ' ' },
        { kind: 'reference', target: 'x', form: 'number' },
        { kind: 'footnote', children: [{ text: 'noot' }] },
      ],
    });
  });

  it('prints nothing for a diagram without data', () => {
    expect(compose('<p>a</p><figure data-diagram="risicomatrix"></figure>')).toMatchObject({
      body: [{ kind: 'paragraph' }],
      places: [],
    });
  });

  it('numbers the headings below an annex with the annex, and below an unnumbered chapter not at all', () => {
    const { body } = compose(
      '<h1 class="bijlage">A</h1><section class="liggend"><h2>B</h2></section><h1 class="ongenummerd">C</h1><h2>D</h2>',
    );
    expect(
      JSON.stringify(body)
        .match(/"numbering":"(\w+)"/g)
        ?.map((found) => found.slice(13, -1)),
    ).toEqual(['annex', 'annex', 'none', 'none']);
  });

  it('becomes sections and figures', () => {
    const { body } = compose(
      '<section class="liggend"><h1>L</h1></section><figure data-diagram="leeg"><figcaption>Niets</figcaption></figure>',
    );
    expect(body).toMatchObject([
      { kind: 'section', orientation: 'landscape' },
      { kind: 'figure', alt: 'niets', caption: [{ text: 'Niets' }] },
    ]);
  });

  it.each([
    ['an unknown element', '<p>a</p>\n<div>b</div>', '2:1 onbekend-element'],
    ['an element in the wrong place', '<ul>\n  <p>a</p></ul>', '2:3 verkeerde-plaats'],
    ['an element that is not closed', '<p>a\n<p>b</p>', '1:1 niet-gesloten'],
    ['a closing tag that closes nothing', '<p>a</p></em>', '1:9 niets-te-sluiten'],
    ['an unknown attribute', '<p style="x">a</p>', '1:1 onbekend-kenmerk'],
    ['an unknown class', '<p class="x">a</p>', '1:1 onbekende-klasse'],
    ['loose text', '<table>x<thead><tr><th>a</th></tr></thead></table>', '1:1 losse-tekst'],
    ['a table without a head', '<table><tbody><tr><td>a</td></tr></tbody></table>', '1:1 tabel-zonder-kop'],
    ['an unknown diagram', '<figure data-diagram="x"></figure>', '1:1 onbekend-diagram'],
    ['a reference to nothing', '<p>\n<ref to="weg"/></p>', '2:1 verwijzing-naar-niets'],
    ['a value that does not exist', '<p>a</p>\n<p><%= instelling.bestaatNiet %></p>', '2:4 sjabloonfout'],
    ['an id that does not exist', "<p>\n <%= rol('weg').naam %></p>", '2:2 sjabloonfout'],
    ['a syntax error', '<p>a</p>\n<% if ( ) { %>x<% } %>', '2:9 sjabloonfout'],
    ['a fault in code', '<p>a</p>\n\n<% null.x; %>', '3:1 sjabloonfout'],
  ])('reports %s at its own place', (_name, text, place) => {
    expect(compose(text).places.map((found) => found.replace('templates/crisisplan/10-proef.ejs:', ''))).toContain(
      place,
    );
  });

  it('says in the text that a reference leads nowhere, wherever it stands', () => {
    const { body } = compose(
      '<h1>X <ref to="a"/></h1><ul><li><strong><ref to="b"/></strong></li></ul><table><caption><ref to="c"/></caption><thead><tr><th>k</th></tr></thead><tbody><tr><td><ref to="d"/></td></tr></tbody></table>',
    );
    expect(textOf(body)).toBe('X |(niet opgenomen)|(niet opgenomen)|(niet opgenomen)|k|(niet opgenomen)');
  });

  it('reports a fault in a partial at the place in the partial', () => {
    const { places } = compose("<p>a</p><%- include('partials/deel.ejs', { x: 1 }) %>", () => {}, {
      'partials/deel.ejs': '\n<p><%= y %></p>',
    });
    expect(places).toEqual(['templates/partials/deel.ejs:2:4 sjabloonfout']);
  });

  it('reports a heading that skips a level and an id that stands twice', () => {
    expect(compose('<h1 id="a">A</h1><h3 id="a">B</h3>').places.map((place) => place.split(' ')[1])).toEqual([
      'dubbel-anker',
      'kopniveau',
    ]);
  });
});

describe('the norms of a heading', () => {
  it('are the ids that it names; one that no framework has is a fault of the template, at its place', () => {
    const { body, places } = compose(
      '<h1 data-normen="proefnorm">Een</h1>\n<h2 data-normen="proefnorm verzonnen">Twee</h2>',
    );
    expect(body[0]).toMatchObject({ norms: ['proefnorm'] });
    expect(places).toEqual(['templates/crisisplan/10-proef.ejs:2:1 onbekende-norm']);
  });
});
