import { expect, test } from 'vitest';
import { nieuwZonderBasismodule } from '../../../../src/validate/rules/oto/nieuw-zonder-basismodule.ts';
import { activity, role } from '../../../fixtures/oto.ts';
import { findings, on } from './findings.ts';

/** Judged on 2 November 2026: a year earlier is 2 November 2025. */
interface Case {
  readonly van?: string;
  readonly tot?: string;
  readonly modules?: string[];
  readonly activiteiten?: object[];
  readonly uitvoering?: object;
  readonly andereRol?: boolean;
}

const found = ({
  van,
  tot,
  modules = ['basismodule'],
  activiteiten = [],
  uitvoering = {},
  andereRol = false,
}: Case) => {
  const houders = [{ functionaris: 'anna', als: 'houder', van, tot }];
  return findings(nieuwZonderBasismodule, {
    rollen: [{ ...role('een', [], modules), houders }, role('twee', andereRol ? ['anna'] : [], ['basismodule'])],
    functionarissen: ['anna'],
    activiteiten,
    uitvoering,
  });
};
const module = (datum: string, changes: object = {}) =>
  on('m', datum, { type: 'basismodule', doelgroep: ['een'], ...changes });

test('anna took the role in September and has no module: that is one to plan', () => {
  expect(found({ van: '2026-09-01' })).toMatchObject([
    {
      severity: 'warning',
      path: ['registers', 'rollen', 0, 'houders', 0, 'functionaris'],
      message:
        'Persoon anna is nieuw als Rol een (vanaf 2026-09-01), heeft de basismodule niet gevolgd, en er is er geen gepland.',
    },
  ]);
});

test('new is less than a year ago (after 2 November 2025), or still to begin; without a date nobody is new', () => {
  expect(found({ van: '2025-11-03' })).toHaveLength(1);
  expect(found({ van: '2025-11-02' })).toEqual([]);
  expect(found({ van: '2027-01-01' })).toHaveLength(1);
  expect(found({})).toEqual([]);
  expect(found({ van: '2026-09-01', tot: '2026-10-31' })).toEqual([]);
});

test('longer ago is new too when the module was last held before that', () => {
  const held = { gehouden: [{ activiteit: 'm', doorgegaan: 'ja', datum: '2025-03-01', aanwezigen: ['bert'] }] };
  const activiteiten = [module('2025-03-01', { status: 'uitgevoerd' })];
  expect(found({ van: '2025-04-01', activiteiten, uitvoering: held })).toHaveLength(1);
  expect(found({ van: '2025-02-01', activiteiten, uitvoering: held })).toEqual([]);
});

test('a module that was followed is enough, also before this list began', () => {
  const eerder = [{ functionaris: 'anna', type: 'basismodule', datum: '2024-05-01' }];
  expect(found({ van: '2026-09-01', uitvoering: { eerder_gevolgd: eerder } })).toEqual([]);
});

test('a module that is planned for the role is enough: on a day, in a quarter, or not dated yet', () => {
  const planned = (activiteit: object) => found({ van: '2026-09-01', activiteiten: [activiteit] });
  const undated = (planning: object | null) =>
    activity('m', { type: 'basismodule', doelgroep: ['een'], ...(planning && { planning }) });
  for (const activiteit of [module('2027-01-21'), undated({ kwartaal: '2026-K4' }), undated(null)])
    expect(planned(activiteit)).toEqual([]);
  for (const activiteit of [
    module('2026-10-01'),
    module('2027-01-21', { doelgroep: ['twee'] }),
    module('2027-01-21', { status: 'vervallen' }),
    module('2027-01-21', { type: 'regie' }),
  ])
    expect(planned(activiteit)).toHaveLength(1);
});

test('planned for another role of hers is enough, and before she begins is not', () => {
  const activiteiten = [module('2027-01-21', { doelgroep: ['twee'] })];
  expect(found({ van: '2026-09-01', activiteiten, andereRol: true })).toEqual([]);
  expect(found({ van: '2027-02-01', activiteiten: [module('2027-01-21')] })).toHaveLength(1);
});

test('a role that does not ask for the module needs none', () => {
  expect(found({ van: '2026-09-01', modules: ['crisissensitiviteit'] })).toEqual([]);
});
