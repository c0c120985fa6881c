// npm run faults [-- --kills N] [--seed S]: kills and other faults, on the tool as compiled in dist.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const { kills, seed } = values;
console.log(`${kills} kills, seed ${seed}; the same again: npm run faults -- --kills ${kills} --seed ${seed}`);
const env = { ...process.env, KILLS: kills, SEED: seed };
const run = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.faults.config.ts'], {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
process.exit(run.status ?? 1);
