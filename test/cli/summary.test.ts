import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progress, summaryLines } from '../../src/cli/summary.ts';
import type { BuildReport } from '../../src/model/build-report.ts';
import type { Severity } from '../../src/model/diagnostic.ts';

function lines(undated: readonly string[], severities: readonly Severity[] = []): string[] {
  const at = { file: 'instelling.yaml', line: 1, column: 1 };
  const report: BuildReport = {
    problems: severities.map((severity) => ({ severity, code: 'code', message: 'Melding.', at })),
    documents: [],
    lines: {},
    files: 0,
    undated,
  };
  return summaryLines(report, 'uit', 1234);
}

test('takes one line for a series, with how many documents it has', () => {
  const stream = new PassThrough();
  const { document } = progress(stream as unknown as NodeJS.WriteStream);
  document({ id: 'oto-plan', title: 'OTO-plan', count: 1, pages: 43 });
  document({ id: 'evaluaties', title: 'Evaluatieformulieren', count: 53, pages: 159 });
  expect(stream.read().toString()).toBe(
    'OTO-plan: 43 bladzijden\nEvaluatieformulieren: 53 documenten, 159 bladzijden\n',
  );
});

test('names the activities that no calendar file holds, at most eight', () => {
  const numbers = Array.from({ length: 10 }, (_, index) => `27-0${index}`);
  expect(lines(numbers.slice(0, 2))[2]).toBe('Zonder dag, dus niet in de agenda: 27-00, 27-01 (zie oto-kalender.html)');
  expect(lines(numbers)[2]).toBe(
    'Zonder dag, dus niet in de agenda: 27-00, 27-01, 27-02, 27-03, 27-04, 27-05, 27-06, 27-07 en nog 2 (zie oto-kalender.html)',
  );
});

test('says nothing of them when every activity has a day', () => {
  expect(lines([])).toEqual(['0 bestanden in uit (0 bladzijden, 1,2 s)', '0 waarschuwingen, 0 open vragen']);
});

test('a notice is no warning, and is counted only where there is one', () => {
  expect(lines([], ['warning', 'open', 'open'])[1]).toBe('1 waarschuwing, 2 open vragen');
  expect(lines([], ['notice'])[1]).toBe('0 waarschuwingen, 0 open vragen, 1 opmerking');
});
