import type { Institution } from '../../../../blocks/institution.ts';
import type { Finding, Rule, Strength } from '../../../../src/validate/rule.ts';
import { activity, otoInstitution } from '../../../fixtures/oto.ts';

export const hospital: Strength = { deputies: 2, doubleSeats: false, worksOutOfHours: false };

/** What a rule finds in answers as a user types them, judged on a day in the autumn before the plan year. */
export function findings(rule: Rule, answers: Parameters<typeof otoInstitution>[0], strength = hospital): Finding[] {
  return [...rule.check(otoInstitution(answers) as Institution, '2026-11-02', strength)];
}

/** An activity at one time of a day. */
export const on = (id: string, datum: string, changes: object = {}, van = '13:00', tot = '15:00') =>
  activity(id, { planning: { data: [{ datum, van, tot }] }, duur_uren: '2', ...changes });
