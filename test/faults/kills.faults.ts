import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { killRounds, type Rounds } from './kill-rounds.ts';
import { randomFrom } from './random.ts';
import { scenarios } from './scenarios.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const kills = Number(process.env.KILLS ?? 300);

it(`commands killed at ${kills} random moments (seed ${seed}) leave old or new and nothing else`, async () => {
  const total = scenarios.reduce((sum, { weight }) => sum + weight, 0);
  const waiting = [...scenarios.entries()];
  const rounds: Rounds[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, scenario] = next;
      const share = Math.ceil((kills * scenario.weight) / total);
      rounds.push(await killRounds(scenario, share, randomFrom(seed + index)));
      console.log(JSON.stringify(rounds.at(-1)));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
  const phases = rounds.flatMap((one) => Object.entries(one.phases));
  const writing = phases.reduce((sum, [phase, count]) => sum + (/before|after/.test(phase) ? 0 : count), 0);
  const all = rounds.reduce((sum, one) => sum + one.kills, 0);
  console.log(`${all} kills with seed ${seed}, ${writing} of them while it wrote`);
  expect(rounds.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all).toBeGreaterThanOrEqual(kills);
  expect(writing).toBeGreaterThan(kills / 3);
});
