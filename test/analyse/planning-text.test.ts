import { expect, test } from 'vitest';
import { planning } from '../../blocks/oto/planning.ts';
import { planningText } from '../../src/analyse/planning-text.ts';

test.each([
  [
    {
      data: [
        { datum: '2027-01-21', van: '09:00', tot: '16:00' },
        { id: 'tweede', datum: '2027-02-04' },
      ],
    },
    ['do 21 jan, 09:00-16:00', 'do 4 feb'],
  ],
  [{ data: [{ datum: '2027-11-04', tot_datum: '2027-11-05' }] }, ['do 4 nov t/m vr 5 nov']],
  [
    { reeks: { eerste: '2027-01-04', laatste: '2027-03-31', elke: 'maand', van: '10:00', tot: '10:30' } },
    ['elke maand, 3 keer', '4 jan t/m 1 mrt, 10:00-10:30'],
  ],
  [{ week: '2027-W09' }, ['week 9']],
  [{ maand: '2027-02' }, ['februari']],
  [{ kwartaal: '2027-K4' }, ['4e kwartaal']],
])('%j is printed as %j', (answers, lines) => {
  expect(planningText(planning.parse(answers)).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(lines);
});

test('a date does not break over two lines', () => {
  expect(planningText(planning.parse({ data: [{ datum: '2027-01-21' }] }))).toEqual(['do\u00a021\u00a0jan']);
});
