import { describe, expect, it } from 'vitest';
import type { BouwsteenId } from '../../blocks/bouwstenen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { checkOwnChapters } from '../../src/compose/check-own-chapters.ts';
import { loadTemplates } from '../../src/load/load-templates.ts';
import { exampleInstitution, templatesFolder } from '../fixtures/example.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const { documents } = loadTemplates(templatesFolder);

/** Warnings about one own chapter that is to come after a block. */
function found(document: string, als: string, na: BouwsteenId = 'nafase', notUsed: BouwsteenId[] = []) {
  const institution = exampleInstitution();
  institution.instelling.niet_gebruikt = notUsed.map((bouwsteen) => ({ bouwsteen, reden: 'Elders.' }));
  Object.assign(institution.hoofdstukken, { eigen: { titel: 'Eigen', document, als, na, tekst: 'x' } });
  const text = `---\ntitel: Eigen\ndocument: ${document}\nals: ${als}\nna: ${na}\n---\nx\n`;
  return checkOwnChapters(institution as Institution, documents, workspaceOf({ 'hoofdstukken/eigen.md': text })).map(
    ({ severity, code, message, at }) => `${at.file}:${at.line}:${at.column} ${severity} ${code} ${message}`,
  );
}
const AT = 'hoofdstukken/eigen.md:5:5 warning na-zonder-gevolg';

describe('the place that an own chapter asks for', () => {
  it('is said to have no effect for an annex', () => {
    expect(found('crisisplan', 'bijlage')).toEqual([`${AT} Een bijlage komt achteraan; "na: nafase" doet niets.`]);
  });

  it('is said to have no effect in a document that has no such chapter', () => {
    expect(found('oto-plan', 'hoofdstuk')).toEqual([
      `${AT} In het oto-plan staat geen hoofdstuk nafase; dit hoofdstuk komt achter het laatste.`,
    ]);
    expect(found('implementatieplan', 'hoofdstuk')).toHaveLength(1);
    expect(found('crisisplan', 'hoofdstuk', 'nafase', ['nafase'])).toHaveLength(1);
  });

  it('is fine after a chapter of the crisis plan', () => {
    expect(found('crisisplan', 'hoofdstuk')).toEqual([]);
  });
});
