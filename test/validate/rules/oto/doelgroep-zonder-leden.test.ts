import { expect, test } from 'vitest';
import { doelgroepZonderLeden } from '../../../../src/validate/rules/oto/doelgroep-zonder-leden.ts';
import { activity, role } from '../../../fixtures/oto.ts';
import { findings, on } from './findings.ts';

const rollen = [
  { ...role('tijdelijk', []), houders: [{ functionaris: 'jan', als: 'houder', tot: '2027-03-31' }] },
  role('vast', ['jan']),
];
const found = (activiteit: object) =>
  findings(doelgroepZonderLeden, { activiteiten: [activiteit], rollen, functionarissen: ['jan'] });

test('jan holds the role to 31 March: nobody is there on 1 April, and he is on 31 March', () => {
  expect(found(on('a', '2027-03-31', { doelgroep: ['tijdelijk'] }))).toEqual([]);
  const [finding] = found(on('a', '2027-04-01', { doelgroep: ['tijdelijk'] }));
  expect(finding?.message).toBe('Op 2027-04-01 heeft niemand een rol uit de doelgroep van a Activiteit a.');
  expect(finding?.path).toEqual(['oto', 'activiteiten', 0, 'doelgroep']);
});

test('one other role that is filled is enough, and so are people outside the crisis organisation', () => {
  expect(found(on('a', '2027-04-01', { doelgroep: ['tijdelijk', 'vast'] }))).toEqual([]);
  expect(found(on('a', '2027-04-01', { doelgroep: ['tijdelijk'], doelgroep_overig: 'Teamhoofden' }))).toEqual([]);
});

test('a quarter is judged by its first day: K1 begins on 1 January, K2 on 1 April', () => {
  const in_ = (kwartaal: string) => found(activity('a', { doelgroep: ['tijdelijk'], planning: { kwartaal } }));
  expect(in_('2027-K1')).toEqual([]);
  expect(in_('2027-K2')[0]?.message).toContain('Op 2027-04-01');
});
