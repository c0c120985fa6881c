import { expect, test } from 'vitest';
import { checkLines } from '../../src/cli/check-lines.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const bar = (beantwoord: number, vragen: number, stand: 'gelezen' | 'niet gebruikt' | 'onleesbaar' = 'gelezen') => {
  const { workspace } = loadWorkspace(smallInstitution());
  const shares = [{ id: 'nafase', titel: 'Nafase', vragen, beantwoord, stand }];
  const lines = checkLines({ workspace, problems: [], shares, analysis: null }, 'in', '2027-03-04', process.stdout);
  return lines.find((line) => line.startsWith('  Nafase'))?.slice(10);
};

test('one answer of many is not nothing, and one question left is not all', () => {
  expect(bar(1, 200)).toBe('█░░░░░░░░░░░░░░░░░░░   0%  1 van 200');
  expect(bar(199, 200)).toBe('███████████████████░  99%  199 van 200');
  expect(bar(200, 200)).toBe('████████████████████ 100%  200 van 200');
  expect(bar(0, 200)).toBe('░░░░░░░░░░░░░░░░░░░░   0%  0 van 200');
});

test('what asks nothing, is left out or cannot be read has no share', () => {
  expect(bar(0, 0)).toBe('····················  nog leeg');
  expect(bar(3, 9, 'niet gebruikt')).toBe('····················  niet gebruikt');
  expect(bar(3, 9, 'onleesbaar')).toBe('????????????????????  niet te lezen');
});

test('the last line counts notices too, so that what is shown and what is counted agree', () => {
  const { workspace } = loadWorkspace(smallInstitution());
  const at = { file: 'instelling.yaml', line: 1, column: 1 };
  const someShare = { id: 'nafase', titel: 'Nafase', vragen: 1, beantwoord: 1, stand: 'gelezen' } as const;
  const notice = { severity: 'notice', code: 'x', message: 'Let op.', at } as const;
  const counted = (count: number) => {
    const problems = Array(count).fill(notice);
    return checkLines(
      { workspace, problems, shares: [someShare], analysis: null },
      'in',
      '2027-03-04',
      process.stdout,
    ).at(-1);
  };
  expect(counted(0)).toBe('0 fouten, 0 waarschuwingen, 0 open vragen en 0 opmerkingen.');
  expect(counted(1)).toBe('0 fouten, 0 waarschuwingen, 0 open vragen en 1 opmerking.');
});
