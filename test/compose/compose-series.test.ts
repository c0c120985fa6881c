import { describe, expect, it } from 'vitest';
import { composeSeries } from '../../src/compose/compose-series.ts';
import type { DocumentTemplate } from '../../src/model/templates.ts';
import { materialOf, textOf } from '../fixtures/compose-chapter.ts';

const item = (path: string) => ({ path, title: 'Kaart', about: `Over ${path}`, given: { naam: path } });
const template = (per: string | null): DocumentTemplate => ({
  id: 'kaarten',
  group: 'kaarten',
  title: 'Kaarten',
  subtitle: 'Kaart',
  aboutChanges: null,
  dossier: false,
  quotesPages: false,
  contents: null,
  year: null,
  running: false,
  per,
  card: null,
  binds: null,
  formats: ['docx'],
  chapters: [{ path: 'kaarten/10-kaart.ejs', name: 'kaart' }],
});
const compose = (text: string, per: string | null = 'dingen') => {
  const composed = [
    ...composeSeries(template(per), {
      ...materialOf({ 'kaarten/10-kaart.ejs': text }),
      items: { dingen: [item('een'), item('map/twee')] },
    }),
  ];
  return {
    documents: composed.map(({ document }) => document),
    problems: composed.flatMap(({ problems }) => problems),
    last: composed.map(({ isLast }) => isLast),
  };
};

describe('a template with a list', () => {
  it('makes a document for each item, with a file, a title and content of its own, and without a cover', () => {
    const { documents, problems, last } = compose('<h1><%= naam %></h1>');
    expect(problems).toEqual([]);
    expect(last).toEqual([false, true]);
    expect(documents.map(({ id, title, body }) => [id, title, textOf(body)])).toEqual([
      ['kaarten/een', 'Kaart: Over een', 'een'],
      ['kaarten/map/twee', 'Kaart: Over map/twee', 'map/twee'],
    ]);
    for (const { cover, contents, series } of documents)
      expect({ cover, contents, series }).toEqual({
        cover: null,
        contents: null,
        series: { id: 'kaarten', title: 'Kaarten' },
      });
  });

  it('reports a fault of the template once, not for every item', () => {
    expect(compose('<h1><%= bestaatNiet %></h1>').problems.map(({ code }) => code)).toEqual(['sjabloonfout']);
  });

  it('must name a list that there is', () => {
    expect(() => compose('<h1>Kaart</h1>', 'onbekend')).toThrow('kaarten/document.yaml');
  });

  it('is one document when it names none', () => {
    const { documents } = compose('<h1>Kaart</h1>', null);
    expect(documents.map(({ id, series }) => [id, series])).toEqual([['kaarten', null]]);
  });
});

describe('a template of which each chapter is a document', () => {
  const forms = (notUsed: readonly string[] = [], heading = '<h1 class="ongenummerd">Logboek</h1>') => {
    const material = materialOf({ 'kaarten/10-logboek.ejs': heading, 'kaarten/20-visie.ejs': '<h1>Visie</h1>' });
    const instelling = {
      ...material.institution.instelling,
      niet_gebruikt: notUsed.map((bouwsteen) => ({ bouwsteen, reden: 'Niet nodig' })),
    };
    const chapters = ['10-logboek', '20-visie'].map((file) => ({ path: `kaarten/${file}.ejs`, name: file.slice(3) }));
    return [
      ...composeSeries(
        { ...template('hoofdstuk'), chapters },
        { ...material, institution: { ...material.institution, instelling } },
      ),
    ].map(({ document: { id, title, running } }) => [id, title, running.headerLeft]);
  };

  it('names each by its file and its first heading', () => {
    expect(forms()).toEqual([
      ['kaarten/logboek', 'Logboek', 'Lindewaard · Logboek'],
      ['kaarten/visie', 'Visie', 'Lindewaard · Visie'],
    ]);
  });

  it('leaves out the one of a building block that is not used', () => {
    expect(forms(['visie']).map(([id]) => id)).toEqual(['kaarten/logboek']);
  });

  it('must begin with a heading of fixed words', () => {
    expect(() => forms([], '<p>Logboek</p>')).toThrow('kaarten/10-logboek.ejs');
  });
});
