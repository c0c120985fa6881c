import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ComposedChapter, nameClashes } from '../../src/compose/own-chapters.ts';
import type { Block } from '../../src/model/document.ts';
import { compose, textOf } from '../fixtures/compose-chapter.ts';
import { templatesFolder } from '../fixtures/example.ts';

const heading = (id: string): Block => ({
  kind: 'heading',
  level: 1,
  id,
  numbering: 'chapter',
  children: [{ kind: 'text', text: id }],
});
const chapter = (name: string, ...ids: string[]): ComposedChapter => ({ name, blocks: ids.map(heading) });

describe('own chapters', () => {
  const eigenHoofdstuk = readFileSync(join(templatesFolder, 'partials/eigen-hoofdstuk.ejs'), 'utf8');

  it('stand after the block they name, before the annexes, or at the end', () => {
    const own = (als: 'hoofdstuk' | 'bijlage', titel: string, na?: 'visie') => ({
      titel,
      document: 'crisisplan' as const,
      als,
      tekst: 'x',
      ...(na ? { na } : {}),
    });
    const body = compose(
      '<h1>Visie</h1><h1 class="bijlage">Lijst</h1>',
      (draft) => {
        draft.hoofdstukken = {
          a: own('bijlage', 'Kaart'),
          b: own('hoofdstuk', 'Slot'),
          c: { ...own('hoofdstuk', 'Elders'), document: 'oto-plan' },
        };
      },
      { 'partials/eigen-hoofdstuk.ejs': eigenHoofdstuk },
    ).body;
    const titles = body.flatMap((block) => (block.kind === 'heading' ? [`${block.numbering} ${textOf([block])}`] : []));
    expect(titles).toEqual(['chapter Slot', 'chapter Visie', 'annex Lijst', 'annex Kaart']);
    const after = compose(
      '<h1>Visie</h1>',
      (draft) => {
        draft.hoofdstukken = { a: own('hoofdstuk', 'Na visie', 'visie'), b: own('hoofdstuk', 'Slot') };
      },
      { 'partials/eigen-hoofdstuk.ejs': eigenHoofdstuk },
      'visie',
    ).body;
    expect(after.flatMap((block) => (block.kind === 'heading' ? [textOf([block])] : []))).toEqual([
      'Visie',
      'Na visie',
      'Slot',
    ]);
  });

  it('may have headings, lists and tables, and never skip a level', () => {
    const { body, places } = compose(
      '<h1>X</h1>',
      (draft) => {
        draft.hoofdstukken.a = {
          titel: 'Dorpen',
          document: 'crisisplan',
          als: 'hoofdstuk',
          tekst: '# Een\n\n#### Diep\n\n- punt\n\n| A | B |\n|---|--:|\n| x | 1 |\n',
        };
      },
      { 'partials/eigen-hoofdstuk.ejs': eigenHoofdstuk },
    );
    expect(places).toEqual([]);
    expect(body.slice(1)).toMatchObject([
      { kind: 'heading', level: 1 },
      { kind: 'heading', level: 2 },
      { kind: 'heading', level: 3 },
      { kind: 'list' },
      {
        kind: 'table',
        head: [{ cells: [{ header: 'column' }, { align: 'end' }] }],
        body: [{ cells: [{}, { align: 'end' }] }],
      },
    ]);
  });
});

describe('the name of an own chapter', () => {
  it('may not be that of a building block, in no document', () => {
    expect(nameClashes([chapter('visie', 'visie')], [])).toEqual([
      {
        severity: 'error',
        code: 'naam-van-hoofdstuk-bezet',
        message: 'Een eigen hoofdstuk mag niet visie.md heten: een deel van het plan heet al zo.',
        hint: 'Geef het bestand een andere naam, bijvoorbeeld hoofdstukken/eigen-visie.md.',
        at: { file: 'hoofdstukken/visie.md', line: 1, column: 1 },
      },
    ]);
  });

  it('may not give an anchor that the document has, also inside a section', () => {
    const taken: Block[] = [{ kind: 'section', orientation: 'landscape', children: [heading('leeswijzer-1')] }];
    expect(nameClashes([chapter('leeswijzer', 'leeswijzer-1')], taken)).toHaveLength(1);
    expect(nameClashes([chapter('eigen-leeswijzer', 'eigen-leeswijzer-1')], taken)).toEqual([]);
  });

  it('is one problem of the file, and not one of the plan', () => {
    const { places } = compose(
      '<h1>Visie</h1>',
      (draft) => {
        draft.hoofdstukken = {
          visie: { titel: 'Onze visie', document: 'crisisplan', als: 'hoofdstuk', tekst: 'Tekst.' },
        };
      },
      { 'partials/eigen-hoofdstuk.ejs': readFileSync(join(templatesFolder, 'partials/eigen-hoofdstuk.ejs'), 'utf8') },
      'visie',
    );
    expect(places).toEqual(['hoofdstukken/visie.md:1:1 naam-van-hoofdstuk-bezet']);
  });
});
