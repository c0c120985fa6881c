import { describe, expect, it } from 'vitest';
import { normMatrix } from '../../src/analyse/normen/norm-matrix.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { validate } from '../../src/validate/validate.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const framework = (naam: string, id: string): string => `naam: ${naam}
afkorting: ${naam}
status: officieel
tekst_van: 1 maart 2026
geldt: gekozen
normen:
  - { id: ${id}, artikel: onderdeel 1, eis: Wie er is staat vast., pdca: plan, bewijs: [besluit], bouwstenen: [visie] }
`;
const own = {
  'normen/kwaliteitskader.yaml': framework('Kader 2026', 'kk-nieuw'),
  'normen/eigen.yaml': framework('Huisnorm', 'huis-1'),
  'bouwstenen/wettelijke-eisen.yaml': 'normenkaders: [eigen, kwaliteitskader]\n',
};
const read = (others: Record<string, string> = {}) =>
  validate(loadWorkspace(smallInstitution({ ...own, ...others })).workspace);

describe('norm frameworks of an institution', () => {
  it('stand beside those of the tool, and one of the same name replaces it', () => {
    const { institution } = read();
    if (!institution) throw new Error('not read');
    const { kaders, gaten } = normMatrix(institution, [], '2026-11-02', {
      last: undefined,
      present: undefined,
      base: undefined,
    });
    const normsOf = (id: string) => kaders.find((kader) => kader.id === id)?.normen.map((norm) => norm.id);
    expect(normsOf('kwaliteitskader')).toEqual(['kk-nieuw']);
    expect(normsOf('eigen')).toEqual(['huis-1']);
    expect(normsOf('jci')?.length).toBeGreaterThan(3);
    const gap = gaten.find(({ id }) => id === 'huis-1');
    expect(gap).toMatchObject({ stand: 'ontbreekt', bron: 'tekst van 1 maart 2026' });
    expect(gap?.sluit.join(' ')).toContain('Zet het besluit van het bestuur bij de bewijsstukken.');
  });

  it('an id that no framework has is a problem at its place, also that of a framework that was replaced', () => {
    const piece = (norm: string) =>
      read({
        'bewijzen/stuk.pdf': '%PDF-1.7',
        'bewijzen/bewijzen.yaml': `- id: stuk\n  titel: Stuk\n  soort: besluit\n  datum: 2026-02-12\n  bestand: stuk.pdf\n  normen: [${norm}]\n`,
      }).problems.filter(({ severity }) => severity === 'error');
    expect(piece('huis-1')).toEqual([]);
    for (const norm of ['huis-2', 'kk-bestuur'])
      expect(piece(norm)).toMatchObject([
        { message: expect.stringContaining(norm), at: { file: 'bewijzen/bewijzen.yaml', line: 6, column: 12 } },
      ]);
  });
});
