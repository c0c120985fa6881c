import { expect, test } from 'vitest';
import { asArgument } from '../../src/cli/visible.ts';

test('a folder stands between quotes where a terminal would not take it as it is', () => {
  const plain = ['input/de-vlier', 'D:\\plannen\\crisis', '~/plannen', 'input/zorg_2.0', 'input/Curaçao', './2.0'];
  expect(plain.map(asArgument)).toEqual(plain);
  const odd = ['input/Ziekenhuis (test) é', 'input/Zorg&Co', "input/Jan's", 'input/a;b', 'input/wat?', 'input/#3'];
  expect(odd.map(asArgument)).toEqual(odd.map((folder) => `"${folder}"`));
});
