import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/load/read-answers.ts';

const read = (source: string) => readAnswers('x.yaml', new TextEncoder().encode(source));
const activities = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `- id: a${n}\n${Array.from({ length: 30 }, (_field, at) => `  veld${at}: waarde\n`).join('')}`,
  ).join('\n');

describe('a large answer file', () => {
  it('of 2,000 activities with 30 fields each is read', () => {
    const { file, problems } = read(activities(2000));
    expect(problems).toEqual([]);
    expect(file.value).toHaveLength(2000);
  });

  it('with a mistake tells where it is, without trying repairs on copies of it all', () => {
    const { problems } = read(`${activities(1000)}\n- id: "los" eind\n`);
    expect(problems).toMatchObject([{ code: 'geen-yaml', at: { line: 32_001 } }]);
  });
});
