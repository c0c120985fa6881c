import { expect, test } from 'vitest';
import type { Institution } from '../../../../blocks/institution.ts';
import type { Rule } from '../../../../src/validate/rule.ts';
import { allRules } from '../../../../src/validate/rules/all-rules.ts';
import { largeInstitution } from '../../../fixtures/large-oto.ts';
import { hospital } from './findings.ts';

const judge = (rule: Rule, institution: Institution) => rule.check(institution, '2026-11-02', hospital);

/** An object of which every value that is read, however deep, is counted. */
function counted<T extends object>(value: T, reads: { count: number }, known = new WeakMap<object, object>()): T {
  const handler: ProxyHandler<T> = {
    get(target, key, receiver) {
      reads.count++;
      const found: unknown = Reflect.get(target, key, receiver);
      return typeof found === 'object' && found !== null ? counted(found, reads, known) : found;
    },
  };
  const proxy = known.get(value) ?? new Proxy(value, handler);
  known.set(value, proxy);
  return proxy as T;
}

function reads(rule: Rule, institution: Institution): number {
  const count = { count: 0 };
  judge(rule, counted(institution, count));
  return count.count;
}

// A loop in a loop reads four times as much of a table twice as large; looking up by id reads twice as much.
test('no rule reads a table twice as large much more than twice', () => {
  const [one, twice] = [largeInstitution(300, 150) as Institution, largeInstitution(600, 300) as Institution];
  const steep = allRules
    .map((rule) => ({ code: rule.code, growth: reads(rule, twice) / reads(rule, one) }))
    .filter(({ growth }) => growth > 2.3);
  expect(steep).toEqual([]);
});

test('2,000 activities and 500 people are judged by all rules within three seconds, also on a busy machine', () => {
  const institution = largeInstitution(2000, 500) as Institution;
  const start = performance.now();
  for (const rule of allRules) judge(rule, institution);
  expect(performance.now() - start).toBeLessThan(3000);
});
