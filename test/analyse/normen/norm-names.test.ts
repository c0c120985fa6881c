import { expect, test } from 'vitest';
import type { Institution } from '../../../blocks/institution.ts';
import { normNames } from '../../../src/analyse/normen/norm-names.ts';
import { exampleInstitution } from '../../fixtures/example.ts';

test('a norm is called by its framework and article, a theme by its article alone', () => {
  const { normnamen, themanamen, bewijsnamen } = normNames(exampleInstitution() as Institution);
  expect(normnamen['cbb-9-taken']).toBe('Cbb art. 9 lid 5 onder a');
  expect(themanamen['kk-alarmering']).toBe('thema 5, alarmering');
  expect(bewijsnamen.presentie).toBe('presentielijst of certificaat');
});
