import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { filesIn } from '../../src/write/files-in.ts';
import { cameToBe, finished } from './killed-command.ts';
import { copyOf, type Scenario } from './scenarios.ts';
import { mixedSets, type State, stateOf } from './state-of.ts';

/** A command, with its folder before it and what that holds before and after. */
export interface Known {
  readonly scenario: Scenario;
  readonly from: string;
  readonly old: State;
  readonly fresh: State;
}

/** Ended as a command ends that says in Dutch what is wrong. */
const isExplained = ({ status, said }: { status: number | null; said: string }): boolean =>
  [0, 1, 3].includes(status ?? -1) && !/iets mis|\n {4}at /.test(said);

const size = (folder: string): number =>
  filesIn(folder).reduce((sum, path) => sum + Math.ceil(statSync(join(folder, path)).size / 4096) * 4096, 0);

/** What is wrong after a command that met a fault: sets are mixed, or the same command afterwards does not mend it. */
async function afterwards({ scenario, old, fresh }: Known, folder: string): Promise<string[]> {
  const found = mixedSets(stateOf(folder), old, fresh, scenario.setOf);
  const again = await finished((scenario.again ?? scenario.args)(folder));
  if (!isExplained(again)) found.push(`again: ${again.said}`);
  return [...found, ...mixedSets(stateOf(folder), fresh, fresh, scenario.setOf).map((one) => `again: ${one}`)];
}

/** Whether a disk of our own can be mounted here: in most containers it cannot. */
export const canMount = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** A disk with too little room, and a little more each time; where none can be mounted, a limit to the size of a file. */
export async function fullDisk(known: Known, place: string): Promise<string[]> {
  const { scenario, from, fresh } = known;
  const faults: string[] = [];
  const room = size(join(from, place)) + [...fresh.keys()].length * 4096;
  for (const share of [0, 0.1, 0.5, 1.2]) {
    const folder = copyOf(from);
    const free = Math.ceil(room * share);
    const release = canMount() ? mountedWith(folder, place, free) : undefined;
    const limit = release ? {} : { before: ['bash', '-c', `ulimit -f ${Math.ceil(free / 20_480)}; exec "$@"`, '-'] };
    const ended = await finished(scenario.args(folder), limit);
    if (!isExplained(ended)) faults.push(`room for ${share}: ${ended.status} ${ended.said}`);
    release?.clear();
    faults.push(...(await afterwards(known, folder)).map((one) => `room for ${share}: ${one}`));
    release?.unmount();
  }
  return faults;
}

/** Puts a part of a folder on a disk of its own that has so many bytes left. */
function mountedWith(folder: string, place: string, free: number): { clear: () => void; unmount: () => void } {
  const target = join(folder, place);
  const aside = `${target}-aside`;
  renameSync(target, aside);
  mkdirSync(target);
  const run = (...args: string[]) => spawnSync(args[0]!, args.slice(1));
  run('mount', '-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', target);
  const unmount = () => void run('umount', '-l', target);
  onTestFinished(unmount);
  run('cp', '-a', `${aside}/.`, target);
  rmSync(aside, { recursive: true });
  const filler = join(target, '.filler.tmp');
  const { bavail, bsize } = statfsSync(target);
  writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - free)));
  return { clear: () => rmSync(filler), unmount };
}

/** A folder in which may be read only. The superuser may all: there the command is run by somebody else. */
export async function noPermission(known: Known, place: string): Promise<string[]> {
  const { scenario, from, old } = known;
  const folder = copyOf(from);
  const isRoot = process.getuid?.() === 0;
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  if (isRoot) spawnSync('chmod', ['-R', 'a+rwX', folder]);
  for (const path of ['', ...filesIn(join(folder, place)).flatMap((one) => [one, join(one, '..')])])
    chmodSync(join(folder, place, path), statSync(join(folder, place, path)).isDirectory() ? 0o555 : 0o444);
  const before = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  const ended = await finished(scenario.args(folder), { before });
  spawnSync('chmod', ['-R', 'u+rwX', folder]);
  const now = [...stateOf(folder)].filter(([path]) => path.startsWith(`${place}/`));
  const faults = now.every(([path, hash]) => old.get(path) === hash) ? [] : ['something was written'];
  if (!isExplained(ended) || !/kan niet worden geschreven|kan niet worden vervangen|geen rechten/i.test(ended.said))
    faults.push(`${ended.status} ${ended.said}`);
  return [...faults, ...(await afterwards(known, folder))];
}

/** A file where the output should come. */
export async function fileInTheWay({ scenario, from }: Known): Promise<string[]> {
  const folder = copyOf(from);
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  writeFileSync(join(folder, 'out'), 'of somebody');
  const before = stateOf(folder);
  const ended = await finished(scenario.args(folder));
  const documents = mixedSets(stateOf(folder), before, before, (path) => (path.startsWith('in/') ? 'in' : 'out'));
  return [
    ...documents.filter((one) => one.startsWith('out') || one.includes('left behind')),
    ...(ended.status === 3 ? [] : [`${ended.status} ${ended.said}`]),
  ];
}

/** The same command twice at the same time. */
export async function twoAtOnce(known: Known): Promise<string[]> {
  const folder = copyOf(known.from);
  const both = [finished(known.scenario.args(folder)), finished(known.scenario.args(folder))];
  return afterBoth(known, folder, await Promise.all(both));
}

/** The second one begins while the first is at work, and meanwhile the clock was put back a day. */
export async function clockBackMeanwhile(known: Known, places: readonly string[]): Promise<string[]> {
  const folder = copyOf(known.from);
  const over = new AbortController();
  const first = finished(known.scenario.args(folder), { env: withClock(DAY) });
  void first.then(() => over.abort());
  await cameToBe(join(folder, places[0] ?? '', '.paraat-bezig'), over.signal);
  return afterBoth(known, folder, await Promise.all([first, finished(known.scenario.args(folder))]));
}

async function afterBoth(
  known: Known,
  folder: string,
  both: readonly { status: number | null; said: string }[],
): Promise<string[]> {
  const { scenario, fresh } = known;
  const faults = both.filter((one) => !isExplained(one)).map(({ status, said }) => `${status} ${said}`);
  if (!both.some(({ status }) => status === 0))
    faults.push(`none succeeded: ${both.map(({ said }) => said).join('; ')}`);
  return [...faults, ...mixedSets(stateOf(folder), fresh, fresh, scenario.setOf), ...(await afterwards(known, folder))];
}

const DAY = 24 * 3600 * 1000;

/** A clock that goes back a day while files are of later: of the last command, and the lock of one that was killed. */
export async function clockBack(known: Known, places: readonly string[]): Promise<string[]> {
  const { scenario, from, fresh } = known;
  const folder = copyOf(from);
  for (const path of filesIn(folder)) utimesSync(join(folder, path), new Date(2036, 1), new Date(2036, 1));
  const dead = spawnSync(process.execPath, ['-e', '0']).pid;
  const later = Date.now() + DAY;
  for (const place of places)
    writeFileSync(
      join(folder, place, '.paraat-bezig'),
      JSON.stringify({
        pid: dead,
        host: spawnSync('hostname', { encoding: 'utf8' }).stdout.trim(),
        since: later,
        bootedAt: later - 1000,
      }),
    );
  const ended = await finished(scenario.args(folder), { env: withClock(-DAY) });
  const faults = isExplained(ended) && ended.status === 0 ? [] : [`${ended.status} ${ended.said}`];
  return [...faults, ...mixedSets(stateOf(folder), fresh, fresh, scenario.setOf)];
}

const withClock = (shift: number): NodeJS.ProcessEnv => ({
  ...process.env,
  ...(shift !== 0 && {
    MILLISECONDS: String(shift),
    NODE_OPTIONS: `--import ${join(process.cwd(), 'test/faults/shifted-clock.mjs')}`,
  }),
});

/** Answers that are saved over and over while a command reads them, also half. */
export async function changingInput(known: Known): Promise<string[]> {
  const { scenario, from } = known;
  const folder = copyOf(from);
  const path = join(folder, 'in/oto/beleid.yaml');
  const whole = `${path}.whole`;
  renameSync(path, whole);
  const source = join(folder, 'beleid.yaml');
  renameSync(whole, source);
  copyFileSync(source, path);
  let over = false;
  const saving = (async () => {
    for (let turn = 0; !over; turn++) {
      if (turn % 3 === 0) writeFileSync(path, 'planjaar: 20');
      else if (turn % 3 === 1) copyFileSync(source, path);
      else {
        writeFileSync(`${path}.tmp`, `# ${turn}\nplanjaar: 2027\n`);
        renameSync(`${path}.tmp`, path);
      }
      await wait(7);
    }
  })();
  const ended = await finished(scenario.args(folder));
  over = true;
  await saving;
  const faults = isExplained(ended) ? [] : [`${ended.status} ${ended.said}`];
  renameSync(source, path);
  const again = await finished((scenario.again ?? scenario.args)(folder));
  if (again.status !== 0) faults.push(`again: ${again.status} ${again.said}`);
  return faults;
}
