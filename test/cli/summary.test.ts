import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progress } from '../../src/cli/summary.ts';

it('takes one line for a series, with how many documents it has', () => {
  const stream = new PassThrough();
  const { document } = progress(stream as unknown as NodeJS.WriteStream);
  document({ id: 'oto-plan', title: 'OTO-plan', count: 1, pages: 43 });
  document({ id: 'evaluaties', title: 'Evaluatieformulieren', count: 53, pages: 159 });
  expect(stream.read().toString()).toBe(
    'OTO-plan: 43 bladzijden\nEvaluatieformulieren: 53 documenten, 159 bladzijden\n',
  );
});
