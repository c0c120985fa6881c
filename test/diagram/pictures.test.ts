import { describe, expect, it } from 'vitest';
import type { Institution } from '../../blocks/institution.ts';
import { otoFacts } from '../../src/analyse/oto-facts.ts';
import { pictureNames, pictures } from '../../src/diagram/pictures.ts';
import { exampleInstitution } from '../fixtures/example.ts';
import { drawingFaults } from './drawing-faults.ts';

const style = { accent: '#1f4e79', logo: null };
type Draft = ReturnType<typeof exampleInstitution>;

function draw(change: (draft: Draft) => void = () => {}) {
  const draft = exampleInstitution();
  change(draft);
  return pictures(draft as Institution, style, otoFacts(draft as Institution, '2026-11-02'));
}

describe('the diagrams of an institution', () => {
  it('are all there for the example, as wide as the page, without a fault', () => {
    const drawn = draw();
    expect([...drawn.keys()]).toEqual([...pictureNames]);
    for (const { content, alt } of drawn.values()) {
      if (content.kind !== 'diagram') throw new Error('a diagram was expected');
      expect(content.diagram.width).toBeCloseTo(464.9);
      expect(drawingFaults(content.diagram)).toEqual([]);
      expect(alt.length).toBeGreaterThan(100);
    }
  });

  it.each<[(typeof pictureNames)[number], (draft: Draft) => void]>([
    ['organogram', (draft) => (draft.registers.teams = [])],
    ['opschaling', (draft) => (draft.bouwstenen['melding-en-opschaling'].opschalingsniveaus = null)],
    ['risicomatrix', (draft) => (draft.bouwstenen.crisisprofiel.risicos = null)],
    ['impact', (draft) => (draft.bouwstenen.impactgebieden.impactgebieden = { nvt: 'Doen wij niet.' })],
    ['dekking', (draft) => Object.assign(draft.oto, { activiteiten: [] })],
    [
      'begroting',
      (draft) => {
        draft.oto.activiteiten = [];
        draft.oto.beleid.overige_posten = [];
      },
    ],
  ])('%s is not there without data', (name, empty) => {
    expect(draw(empty).has(name)).toBe(false);
  });

  it('give a risk that is not scored yet no place, and leave the numbers of the others', () => {
    const alt = draw((draft) => {
      const { risicos } = draft.bouwstenen.crisisprofiel;
      if (Array.isArray(risicos) && risicos[0]) risicos[0].kans = null;
    }).get('risicomatrix')?.alt;
    expect(alt).not.toContain('Cyberaanval');
    expect(alt).toContain(' 2 Uitval van ICT');
  });

  it('order impact areas by the sum of severities; an area that no risk hits is left out', () => {
    const alt = draw((draft) => {
      const { risicos } = draft.bouwstenen.crisisprofiel;
      if (!Array.isArray(risicos)) throw new Error('the example has risks');
      for (const risico of risicos) risico.impact_per_gebied = [];
      const [first, second] = risicos;
      const areas = draft.bouwstenen.impactgebieden.impactgebieden;
      if (!first || !second || !Array.isArray(areas)) throw new Error('the example has risks and areas');
      const [one, two] = areas.map(({ id }) => id);
      first.impact_per_gebied = [
        { gebied: one ?? '', ernst: 4 },
        { gebied: two ?? '', ernst: 3 },
      ];
      second.impact_per_gebied = [{ gebied: two ?? '', ernst: 2 }];
    }).get('impact')?.alt;
    // 3 + 2 goes before 4
    expect(alt).toMatch(/ernst\. [^:]+: 1 met ernst 3, 1 met ernst 2\. [^:]+: 1 met ernst 4\.$/);
  });
});
