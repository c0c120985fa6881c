import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess } from '../../src/cli/this-process.ts';
import { inOutput } from '../../src/rebuild.ts';
import { finished, killedAt, type Moment } from './killed-command.ts';
import { copyOf, prepared, type Scenario } from './scenarios.ts';
import { isTemporary, leftovers, mixedSets, type State, stateOf, tornFiles } from './state-of.ts';

/** What became of the kills of one command. */
export interface Rounds {
  readonly name: string;
  readonly kills: number;
  /** How many found the command at work on the disk, by what it was doing. */
  readonly phases: Readonly<Record<string, number>>;
  /** How often the command that came next left the old set, and how often the new one. */
  readonly undone: number;
  readonly ended: number;
  readonly faults: readonly string[];
}

/**
 * One in so many kills is followed by a command that stops at an error and by the same one again, in processes of their
 * own; the others by that with which each command begins in an output, which is quick.
 */
const SAME_AGAIN = 5;

/** Nobody reads more faults of one command. */
const ENOUGH = 20;

/** Kills a command at random moments: half of them over its whole time, half in the parts in which it writes. */
export async function killRounds(scenario: Scenario, kills: number, random: () => number): Promise<Rounds> {
  const options = scenario.program === undefined ? {} : { program: scenario.program };
  const from = await prepared(scenario);
  const old = stateOf(from);
  const undisturbed = copyOf(from);
  const whole = await finished(scenario.args(undisturbed), options);
  const fresh = stateOf(undisturbed);
  const faults: string[] = whole.status === 0 ? [] : [`${scenario.name} does not run: ${whole.said}`];
  if (equal(old, fresh)) faults.push(`${scenario.name} changes nothing`);
  const phases: Record<string, number> = {};
  let [done, undone, ended] = [0, 0, 0];
  for (let tries = 0; done < kills && tries < kills * 4 && faults.length < ENOUGH; tries++) {
    const folder = copyOf(from);
    const moment = momentOf(scenario, folder, whole.milliseconds, tries, random);
    const killed = await killedAt(scenario.args(folder), moment, scenario.program);
    if (killed) {
      done++;
      const now = stateOf(folder);
      const phase = phaseOf(now, old, fresh);
      phases[phase] = (phases[phase] ?? 0) + 1;
      const found = tornFiles(now, old, fresh);
      const isFull = done % SAME_AGAIN === 0;
      if (scenario.next) {
        if (isFull) await finished(scenario.next(folder));
        else await inOutput(join(folder, 'out'), thisProcess, async () => undefined);
        found.push(...mixedSets(stateOf(folder), old, fresh, scenario.setOf).filter((one) => !isOfNext(one)));
      }
      if (equal(stateOf(folder), fresh)) ended++;
      else undone++;
      if (!scenario.next || isFull || leftovers(stateOf(folder)).length > 0) {
        const again = await finished((scenario.again ?? scenario.args)(folder), options);
        const last = stateOf(folder);
        found.push(...(equal(last, fresh) ? [] : mixedSets(last, fresh, fresh, scenario.setOf)));
        if (![0, 1].includes(again.status ?? -1)) found.push(`again: ${again.said}`);
      }
      const when = `${scenario.name}, killed at ${JSON.stringify({ ...moment, after: moment.after?.slice(folder.length) })} (${phase})`;
      faults.push(...found.map((one) => `${when}: ${one}`));
    }
    rmSync(folder, { recursive: true, force: true });
  }
  if (done < kills && faults.length === 0) faults.push(`${scenario.name}: killed ${done} times only`);
  return { name: scenario.name, kills: done, phases, undone, ended, faults };
}

/** What only the same command takes away: it is given again then. */
const isOfNext = (fault: string): boolean => /was left behind$/.test(fault) && !/^out\/\.paraat/.test(fault);

function momentOf({ phases }: Scenario, folder: string, whole: number, turn: number, random: () => number): Moment {
  const phase = phases[Math.floor(random() * phases.length)];
  const share = random();
  if (turn % 2 === 0 || !phase) return { milliseconds: share * whole };
  return { after: join(folder, phase[0]), milliseconds: share * phase[1] };
}

/** What a command was doing on the disk when it was stopped, by what it left there. */
function phaseOf(now: State, old: State, fresh: State): string {
  const paths = [...now.keys()].filter(isTemporary);
  if (paths.some((path) => /\.paraat-nieuw\/(heen|terug)$/.test(path))) return 'moving';
  if (paths.some((path) => /\.paraat-nieuw\/(oud|erbij|weg)\//.test(path))) return 'keeping the old';
  if (paths.some((path) => !path.endsWith('.paraat-bezig'))) return 'staging';
  return equal(now, old) ? 'before' : equal(now, fresh) ? 'after' : 'between sets';
}

function equal(one: State, other: State): boolean {
  const paths = [...one.keys()].filter((path) => !isTemporary(path));
  return paths.length === [...other.keys()].length && paths.every((path) => one.get(path) === other.get(path));
}
