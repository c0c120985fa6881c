import { describe, expect, it } from 'vitest';
import { checkGlyphs } from '../../src/compose/check-glyphs.ts';
import type { Inline } from '../../src/model/document.ts';
import { missingGlyphs } from '../../src/text/missing-glyphs.ts';
import { documentOf, paragraph } from '../fixtures/document-of.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const printed = (text: string, ...answers: string[]): Inline => ({
  kind: 'text',
  text,
  origin: { how: 'whole', answers },
});
const VISIE = '/bouwstenen/visie/visie';

function check(files: Record<string, string>, ...documents: (string | Inline)[][]) {
  const problems = checkGlyphs(
    documents
      .map((inlines) => documentOf(paragraph(...inlines)))
      .flatMap((document) => missingGlyphs(document).map((one) => ({ ...one, document: document.id }))),
    workspaceOf(files),
  );
  return problems.map(({ at, message }) => ({ at: `${at.file}:${at.line}:${at.column}`, message }));
}

describe('checkGlyphs', () => {
  it('reports an answer once, at the first of its characters, with all of them', () => {
    const text = 'Regel een.\nRegel twee \u6587.\nRegel \u{1f600} drie \u6587.';
    const files = { 'bouwstenen/visie.yaml': `visie: |\n  ${text.replaceAll('\n', '\n  ')}\n` };
    const found = check(files, [printed('\u{1f600} drie', VISIE), printed('twee \u6587.', VISIE)]);
    expect(found).toEqual([
      {
        at: 'bouwstenen/visie.yaml:3:14',
        message:
          'De tekens "\u{1f600}" (U+1F600), "\u6587" (U+6587) zitten niet in het lettertype en kunnen niet worden afgedrukt.',
      },
    ]);
  });

  it('reports an answer once for all documents that print it', () => {
    const files = { 'instelling.yaml': 'naam: Ziekenhuis \u6587\n' };
    const one = [printed('Ziekenhuis \u6587', '/instelling/naam')];
    expect(check(files, one, one).map(({ at }) => at)).toEqual(['instelling.yaml:1:18']);
  });

  it('finds the place in the text of an own chapter', () => {
    const files = { 'hoofdstukken/eigen.md': '---\ntitel: Eigen\n---\nTekst\n\nen \u6587\n' };
    expect(check(files, [printed('en \u6587', '/hoofdstukken/eigen/tekst')]).map(({ at }) => at)).toEqual([
      'hoofdstukken/eigen.md:6:4',
    ]);
  });

  it('finds which of several answers holds it', () => {
    const files = { 'instelling.yaml': 'naam: Noord\nkorte_naam: Zuid \u6587\n' };
    const found = check(files, [printed('Noord Zuid \u6587', '/instelling/naam', '/instelling/korte_naam')]);
    expect(found.map(({ at }) => at)).toEqual(['instelling.yaml:2:18']);
  });

  it('finds a character that was typed as an escape', () => {
    const files = { 'instelling.yaml': 'soort: x\nnaam: "Noord \\u6587"\n' };
    expect(check(files, [printed('Noord \u6587', '/instelling/naam')]).map(({ at }) => at)).toEqual([
      'instelling.yaml:2:14',
    ]);
  });

  it('finds what was printed without its origin, and blames a template for what no answer holds', () => {
    const files = { 'instelling.yaml': 'naam: Noord \u6587\n' };
    expect(check(files, ['Noord \u6587', ' \u8a9e']).map(({ at }) => at)).toEqual([
      'instelling.yaml:1:13',
      'templates/voorbeeld:1:1',
    ]);
  });

  it('shows as a code what shows nothing or turns the text round, and names every part of a character', () => {
    const [found] = check({}, ['a\u202eb x\u0301 \u{e0001}']);
    expect(found?.message).toBe(
      'De tekens "\\u202E" (U+202E), "x\u0301" (U+0078 U+0301), "\\u{E0001}" (U+E0001) zitten niet in het lettertype en kunnen niet worden afgedrukt.',
    );
  });

  it('says of right-to-left text why it is not printed', () => {
    const files = { 'instelling.yaml': 'naam: Huis ת\n' };
    const [found] = check(files, [printed('Huis ת', '/instelling/naam')]);
    expect(found).toEqual({
      at: 'instelling.yaml:1:12',
      message: 'Het teken "ת" (U+05EA) loopt van rechts naar links en kan niet worden afgedrukt.',
    });
    expect(check({}, ['\u062e\u0637'])[0]?.message).toContain('lopen van rechts naar links en kunnen niet');
  });

  it('stops naming after eight', () => {
    const [found] = check({}, [
      Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
    ]);
    expect(found?.message).toContain('(U+4E07) en nog 22 andere zitten');
  });
});
