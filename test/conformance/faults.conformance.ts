import { expect, it } from 'vitest';
import { killRounds } from '../faults/kill-rounds.ts';
import { randomFrom } from '../faults/random.ts';
import { scenarios } from '../faults/scenarios.ts';

/** The same each time, for a check before a change lands; `npm run faults` takes more, at other moments. */
const SEED = 9;
const KILLS = 4;

it.each(scenarios)('$name, killed at random moments, leaves old or new and nothing else', async (scenario) => {
  const { faults, phases } = await killRounds(scenario, KILLS, randomFrom(SEED));
  console.log(`${scenario.name}: ${JSON.stringify(phases)}`);
  expect(faults).toEqual([]);
});
