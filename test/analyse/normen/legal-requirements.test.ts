import { expect, it } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { legalRequirements } from '../../../src/analyse/normen/legal-requirements.ts';
import { exampleInstitution } from '../../fixtures/example.ts';

it('what a law asks is printed in the words of its norm, or of the question when that stands for several norms', () => {
  const { eisen_cyber, eisen_zorg } = legalRequirements(exampleInstitution() as Institution);
  expect(eisen_cyber.bronnen).toBe('Cbb: tekst van 15 augustus 2026; Cbw: tekst van 15 augustus 2026');
  expect(eisen_cyber.eisen.find(({ vraag }) => vraag === 'bestuur')).toEqual({
    vraag: 'bestuur',
    eis: 'Het bestuur keurt de maatregelen goed, is opgeleid en houdt zijn kennis aantoonbaar bij.',
    artikel: 'Cbw art. 24',
  });
  expect(eisen_zorg.bronnen).toContain('Uitv.besl. Wkkgz: secundair, tekst niet gelezen');
  expect(eisen_zorg.eisen.find(({ vraag }) => vraag === 'afspraken')).toMatchObject({
    eis: 'Schriftelijke afspraken met de veiligheidsregio, ook over opleiden en oefenen',
    artikel: 'Bvr art. 5.1',
  });
});

it('a question that no framework of the institution names keeps its own words', () => {
  const draft = exampleInstitution();
  const { cyberbeveiligingswet: _, ...normen } = draft.normen;
  const { eisen_cyber } = legalRequirements({ ...draft, normen } as Institution);
  expect(eisen_cyber.eisen.find(({ vraag }) => vraag === 'ontvangers')).toMatchObject({
    eis: 'Ontvangers van de dienst informeren',
    artikel: 'Cbw art. 30',
  });
});
