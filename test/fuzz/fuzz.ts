import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFolder } from '../../src/cli/package-folder.ts';
import { kindOf } from './kinds.ts';
import { type Counts, type Run, withRun } from './report.ts';
import { type Found, runCase } from './run-case.ts';
import { WatchedChild } from './watched-child.ts';

/** So often a fault of one look is made small; after that it is only counted. */
const MADE_SMALL = 3;

const { values: given } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    case: { type: 'string' },
    cases: { type: 'string' },
    kind: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string' },
    from: { type: 'string' },
  },
});

const number = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} is no number: ${text}`);
  return value;
};

const commitOf = (): string => {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const edited = git('status', '--porcelain', '--', 'src', 'blocks', 'templates', 'test/fuzz');
    return `${git('rev-parse', '--short=10', 'HEAD')}${edited === '' ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
};

/** Faults that look the same: their numbers and names left out. */
const lookOf = ({ kind, fault, detail }: Found): string =>
  `${kind} ${fault} ${detail
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+/g, '0')
    .slice(0, 120)}`;

async function main(): Promise<void> {
  const seed = number(given.seed, 'seed') ?? Date.now() % 2 ** 31;
  const only = number(given.case, 'case');
  const minutes = number(given.minutes, 'minutes') ?? 1;
  const most = number(given.cases, 'cases') ?? Number.POSITIVE_INFINITY;
  const folder = given.out ?? join(packageFolder, 'found');
  mkdirSync(folder, { recursive: true });
  const run: Run = {
    seed,
    commit: commitOf(),
    node: process.version,
    began: new Date().toISOString().slice(0, 16).replace('T', ' '),
    minutes: 0,
    cases: 0,
    kinds: {},
    found: [],
  };
  const child = new WatchedChild();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      child.close();
      process.exit(1);
    });
  const began = Date.now();
  const looks = new Map<string, number>();
  const log = (line: string) => {
    process.stdout.write(`${line}\n`);
    appendFileSync(join(folder, `${seed}.log`), `${line}\n`);
  };
  log(`seed ${seed}, commit ${run.commit}, Node ${run.node}`);
  let told = 0;
  const last = only === undefined ? Number.POSITIVE_INFINITY : only;
  for (let at = only ?? 0; at <= last && run.cases < most; at++) {
    run.minutes = (Date.now() - began) / 60_000;
    if (only === undefined && run.minutes >= minutes && given.cases === undefined) break;
    const kind = kindOf(at);
    if (given.kind !== undefined && only === undefined && kind !== given.kind) continue;
    const start = Date.now();
    const isKnown = (one: Found) => (looks.get(lookOf(one)) ?? 0) >= MADE_SMALL;
    const found = await runCase(seed, at, child, isKnown);
    const counts: Counts = run.kinds[kind] ?? { cases: 0, seconds: 0, faults: 0 };
    run.kinds[kind] = counts;
    run.cases += 1;
    counts.cases += 1;
    counts.seconds += (Date.now() - start) / 1000;
    if (found) {
      counts.faults += 1;
      const look = lookOf(found);
      looks.set(look, (looks.get(look) ?? 0) + 1);
      const file = join(folder, `${seed}-${at}-${found.kind}-${found.fault}.json`);
      if ((looks.get(look) ?? 0) <= MADE_SMALL) {
        writeFileSync(file, `${JSON.stringify({ seed, case: at, ...found }, null, 2)}\n`);
        run.found.push({ case: at, kind, fault: found.fault });
      }
      log(`case ${at} ${found.kind} ${found.fault}: ${found.detail.replace(/\s+/g, ' ').slice(0, 300)}`);
    }
    if (Math.floor(run.minutes) > told) {
      told = Math.floor(run.minutes);
      log(`${told} min: ${run.cases} cases, ${run.found.length} faults`);
      save(run, folder);
    }
  }
  child.close();
  run.minutes = (Date.now() - began) / 60_000;
  save(run, folder);
  log(
    `${run.cases} cases in ${run.minutes.toFixed(1)} min, ${run.found.length} faults${run.found.length > 0 ? ` in ${folder}` : ''}`,
  );
  if (given.report !== undefined) report(run, given.report);
  process.exitCode = run.found.length > 0 ? 1 : 0;
}

const save = (run: Run, folder: string): void =>
  writeFileSync(join(folder, `${run.seed}.json`), `${JSON.stringify(run, null, 2)}\n`);

function report(run: Run, page: string): void {
  writeFileSync(page, withRun(readFileSync(page, 'utf8'), run));
}

if (given.from !== undefined && given.report !== undefined)
  report(JSON.parse(readFileSync(given.from, 'utf8')) as Run, given.report);
else await main();
