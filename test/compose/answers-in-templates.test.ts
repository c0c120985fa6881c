import { describe, expect, it } from 'vitest';
import { compose, textOf } from '../fixtures/compose-chapter.ts';

describe('answers in templates', () => {
  it('are text, whatever they hold', () => {
    const hostile = '<script>alert(1)</script> <%= process.pid %> &amp; [a](javascript:x)';
    const { body } = compose('<p><%= instelling.naam %></p><%- opmaak(instelling.naam) %>', (draft) => {
      draft.instelling.naam = hostile;
    });
    expect(body[0]).toMatchObject({ kind: 'paragraph', children: [{ kind: 'text', text: hostile }] });
    expect(textOf(body.slice(1)).replaceAll('|', '')).toBe(hostile);
  });

  it('lead nowhere but to the web, a mail address and a telephone', () => {
    const hostile = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:alert(1)',
      '&#106;avascript:alert(1)',
      'file:///etc/passwd',
      'file://server/share',
      '\\\\server\\share',
      '//server/x',
      'data:text/html,x',
      'vbscript:x',
      'ms-word:ofe|u|https://x',
      'http://x.example',
    ];
    const links = (address: string) => {
      const { body } = compose('<%- opmaak(instelling.naam) %>', (draft) => {
        draft.instelling.naam = `[a](${address}) [b](<${address}>) <${address}>`;
      });
      return JSON.stringify(body).match(/"kind":"link"/g) ?? [];
    };
    expect(hostile.filter((address) => links(address).length > 0)).toEqual([]);
    expect(links('https://x.example').length).toBeGreaterThan(1);
  });

  it('keep the place they came from', () => {
    const { body } = compose("<p><%= rol('voorzitter-cbt').naam %></p>");
    expect(body[0]).toMatchObject({
      children: [
        {
          text: 'Voorzitter CBT',
          origin: { how: 'whole', answers: [expect.stringMatching(/^\/registers\/rollen\/\d+\/naam$/)] },
        },
      ],
    });
  });

  it('never break a telephone number over two lines', () => {
    const { body } = compose('<p>Bel 0123 45 60 01 om 8 uur</p>');
    expect(textOf(body)).toBe('Bel 0123\u00a045\u00a060\u00a001 om 8 uur');
  });

  it('print as a gap with the title of the question when they are open', () => {
    const { body } = compose('<p><%= bouwstenen.visie.ambitie %></p>', (draft) => {
      draft.bouwstenen.visie.ambitie = null;
    });
    expect(body[0]).toMatchObject({
      children: [
        { kind: 'gap', text: expect.stringMatching(/[A-Z]/), origin: { answers: ['/bouwstenen/visie/ambitie'] } },
      ],
    });
  });

  it('may use the small Markdown subset, and nothing that looks like more', () => {
    const { body } = compose('<%- opmaak(instelling.naam) %>', (draft) => {
      draft.instelling.naam =
        'Eerste **vet** en *schuin*.\n\n- een\n- twee\n\n2027. Dit jaar\n\n    vier spaties\n\n# geen kop';
    });
    expect(body.map((block) => block.kind)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph', 'paragraph']);
    expect(textOf(body.slice(2))).toBe('2027. Dit jaar|vier spaties|# geen kop');
  });

  it('have the apostrophes and quotes of print, on the cover and in the running header too', () => {
    const { document, body } = compose('<h1><%= instelling.naam %></h1><p>"<%= instelling.naam %>"</p>', (draft) => {
      draft.instelling.naam = "'t Gooi";
      draft.instelling.korte_naam = "'t Gooi";
    });
    expect(textOf(body)).toBe('’t Gooi|“|’t Gooi|”');
    expect(document.cover?.institution).toBe('’t Gooi');
    expect(document.running.headerLeft).toContain('’t Gooi');
  });
});
