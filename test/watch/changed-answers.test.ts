import { expect, test } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { changedAnswers } from '../../src/watch/changed-answers.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const changes = (before: Record<string, string>, after: Record<string, string>) => {
  const load = (files: Record<string, string>) => loadWorkspace(temporaryFolder(files)).workspace;
  return changedAnswers(load(before), load(after)).map(({ file, what, answer }) =>
    answer ? `${file}:${answer.at.line} ${answer.path.join('/')}` : `${file} ${what}`,
  );
};

test('an answer that was changed, added or taken away is named where it stands', () => {
  expect(
    changes(
      { 'a.yaml': 'een: 1\ntwee:\n  - x: 1\n  - x: 2\n' },
      { 'a.yaml': 'een: 1\n\ntwee:\n  - x: 1\n  - x: 3\nvier: 4\n' },
    ),
  ).toEqual(['a.yaml:5 twee/1/x', 'a.yaml:6 vier']);
});

test('a list that grew is named as a whole, and remarks do not count', () => {
  expect(changes({ 'a.yaml': 'lijst: [a]\n' }, { 'a.yaml': '# nieuw\nlijst: [a, b]\n' })).toEqual(['a.yaml:2 lijst']);
  expect(changes({ 'a.yaml': 'een: 1\n' }, { 'a.yaml': '# nieuw\r\neen: 1\n' })).toEqual([]);
});

test('files that come, go and cannot be read are named as files', () => {
  expect(
    changes(
      { 'a.yaml': 'een: 1\n', 'b.yaml': 'een: 1\n', 'logo.png': 'x' },
      { 'b.yaml': 'een: [\n', 'c.yaml': 'een: 1\n', 'logo.png': 'y' },
    ),
  ).toEqual(['a.yaml gone', 'b.yaml changed', 'c.yaml new', 'logo.png changed']);
});
