import { expect, it } from 'vitest';
import {
  canMount,
  changingInput,
  clockBack,
  clockBackMeanwhile,
  fileInTheWay,
  fullDisk,
  type Known,
  noPermission,
  twoAtOnce,
} from './adversities.ts';
import { finished } from './killed-command.ts';
import { copyOf, prepared, type Scenario, scenarios } from './scenarios.ts';
import { stateOf } from './state-of.ts';

console.log(
  canMount()
    ? 'full disk: disks of our own'
    : 'full disk: no disk can be mounted here, so a limit to the size of a file takes its place',
);

/** A command in its folder, run once undisturbed. */
async function knownOf(scenario: Scenario): Promise<Known> {
  const from = await prepared(scenario);
  const whole = copyOf(from);
  const { status, said } = await finished(scenario.args(whole));
  expect(status, said).toBe(0);
  return { scenario, from, old: stateOf(from), fresh: stateOf(whole) };
}

it.each(scenarios.filter(({ name }) => !name.includes('series')))('$name meets every other fault', async (scenario) => {
  const known = await knownOf(scenario);
  const writesIn = [
    ...new Set([...known.fresh.keys()].filter((path) => known.fresh.get(path) !== known.old.get(path))),
  ];
  const places = ['in', 'out'].filter((place) => writesIn.some((path) => path.startsWith(`${place}/`)));
  const faults: Record<string, readonly string[]> = {};
  for (const place of places) {
    faults[`full disk, ${place}`] = await fullDisk(known, place);
    faults[`no permission, ${place}`] = await noPermission(known, place);
  }
  if (places.includes('out')) faults['a file in the way'] = await fileInTheWay(known);
  faults['two at once'] = await twoAtOnce(known);
  faults['clock put back between two at once'] = await clockBackMeanwhile(known, places);
  // The register of a distribution is guarded by the lock on its packs.
  const locked = scenario.name === 'distribute' ? ['out'] : places;
  faults['clock going backwards'] = await clockBack(known, locked);
  if (scenario.name !== 'import') faults['input that changes'] = await changingInput(known);
  console.log(`${scenario.name}: ${Object.keys(faults).join('; ')}`);
  expect(Object.entries(faults).flatMap(([fault, found]) => found.map((one) => `${fault}: ${one}`))).toEqual([]);
});
