import fc from 'fast-check';
import { describe, it } from 'vitest';
import { incrementalExampleIsClean, incrementalIsClean } from '../fixtures/edit-sequences.ts';

/** Another one each time, unless it is given to run the same sequences again. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe('300 random sequences of edits', () => {
  it('of the example each end in what a first build gives, byte for byte', async () => {
    await fc.assert(incrementalExampleIsClean(), { numRuns: 300, seed });
  });

  it('of a small institution each end in what a first build gives, byte for byte', async () => {
    process.stdout.write(`seed ${seed}\n`);
    await fc.assert(incrementalIsClean, { numRuns: 300, seed });
  });
});
