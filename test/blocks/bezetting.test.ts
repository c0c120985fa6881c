import { expect, it } from 'vitest';
import { bezettingVan } from '../../blocks/bezetting.ts';
import { exampleInstitution } from '../fixtures/example.ts';

it('who fills a role is judged by the day asked for, also after another day was asked for', () => {
  const institution = exampleInstitution();
  const rol = institution.registers.rollen[0];
  if (!Array.isArray(rol?.houders)) throw new Error('the first role of the example has holders');
  const [first] = rol.houders;
  if (!first) throw new Error('the first role of the example has a holder');
  rol.houders = [{ ...first, als: 'houder', tot: '2027-05-31' }];
  const houdersVan = bezettingVan(institution);
  const before = houdersVan(rol.id, '2027-05-31').map(({ persoon }) => persoon.id);
  expect(before).toEqual([first.functionaris]);
  expect(houdersVan(rol.id, '2027-06-01')).toEqual([]);
  expect(houdersVan(rol.id, undefined)).toHaveLength(1);
});
