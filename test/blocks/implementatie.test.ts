import { expect, test } from 'vitest';
import { implementatie } from '../../blocks/implementatie.ts';

test('a mistyped tip is refused, with its neighbour among the choices', () => {
  const typed = { taken: [{ id: 'gesprek', stap: 'agenderen', taak: 'Gesprek', tips: ['agenda-moment'] }] };
  expect(JSON.stringify(implementatie.safeParse(typed).error?.issues)).toContain('"agendamoment"');
});

test('a step cannot end before it begins', () => {
  const fasen = [{ stap: 'agenderen', van: '2027-02-01', tot: '2027-01-31' }];
  expect(implementatie.safeParse({ fasen }).success).toBe(false);
});

test('every question may stay open', () => {
  const answers = implementatie.parse({});
  expect(new Set(Object.values(answers))).toEqual(new Set([null]));
});
