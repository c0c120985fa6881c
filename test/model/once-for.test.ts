import { expect, it } from 'vitest';
import { onceFor } from '../../src/model/once-for.ts';

it('works the outcome out once for each object, and anew for an equal one', () => {
  const asked: object[] = [];
  const size = onceFor((object: object) => {
    asked.push(object);
    return Object.keys(object).length > 1;
  });
  const [one, other] = [{ a: 1 }, { a: 1 }];
  expect([size(one), size(one), size(other)]).toEqual([false, false, false]);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toBe(other);
});
