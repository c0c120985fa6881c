import { expect, test } from 'vitest';
import type { Institution } from '../../../../blocks/institution.ts';
import { onvolledigeActiviteit } from '../../../../src/validate/rules/oto/onvolledige-activiteit.ts';
import { exampleInstitution } from '../../../fixtures/example.ts';
import { findings, hospital, on } from './findings.ts';

const whole = { doel: 'Leren', evaluatiemethode: 'Toets', bouwstenen: ['visie'] };
const found = (changes: object) =>
  findings(onvolledigeActiviteit, { activiteiten: [on('a', '2027-03-02', { ...whole, ...changes })] });

test.each([
  ['doel', 'a Activiteit a heeft geen doel.'],
  ['evaluatiemethode', 'a Activiteit a wordt niet geëvalueerd.'],
  ['bouwstenen', 'a Activiteit a hoort bij geen bouwsteen van het crisisplan.'],
])('%s that does not apply', (field, message) => {
  const [finding, ...others] = found({ [field]: { nvt: 'Daarom niet' } });
  expect(finding).toMatchObject({ severity: 'warning', message, path: ['oto', 'activiteiten', 0, field] });
  expect(others).toEqual([]);
});

test('an answer is right, and one that is missing is an open question already', () => {
  expect(found({})).toEqual([]);
  expect(found({ doel: null, evaluatiemethode: null, bouwstenen: [] })).toEqual([]);
});

test('a link to blocks that are all left out is no link; one that is used is enough', () => {
  const draft = exampleInstitution();
  const leaveOut = (...ids: string[]) => {
    draft.instelling.niet_gebruikt = ids.map((bouwsteen) => ({ bouwsteen, reden: 'Elders' }));
    return onvolledigeActiviteit
      .check(draft as Institution, undefined, hospital)
      .filter(({ path }) => path[2] === 1)
      .map(({ message }) => message);
  };
  // The second activity of the example names visie and crisisorganisatie.
  expect(leaveOut('visie')).toEqual([]);
  expect(leaveOut('visie', 'crisisorganisatie')).toEqual([
    '27-02 Kick-off voor de crisisteams noemt alleen bouwstenen die niet worden gebruikt.',
  ]);
});
