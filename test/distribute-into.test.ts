import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { thisProcess } from '../src/cli/this-process.ts';
import { distributeInto } from '../src/distribute-into.ts';
import { isSelected } from '../src/model/selection.ts';
import type { WithheldValue } from '../src/model/withheld.ts';
import { type DistributionPlan, planDistribution } from '../src/plan-distribution.ts';
import { templatesFolder } from './fixtures/example.ts';
import { keepAs } from './fixtures/release.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { withDistribution } from './fixtures/with-distribution.ts';

function planned(): { plan: DistributionPlan; folder: string; out: string } {
  const folder = withDistribution();
  keepAs(folder, '1.0', { datum: '2026-11-02' });
  const plan = planDistribution(folder, templatesFolder);
  if (!('copies' in plan)) throw new Error(plan.reason);
  return { plan, folder, out: temporaryFolder() };
}

const secret: WithheldValue = {
  kind: 'code',
  value: 'Onthouden',
  title: 'Deurcode',
  file: 'registers/ruimten.yaml',
  path: [0, 'deurcode'],
  isPassage: false,
};

it('writes nothing when a pack says what its edition may not hold, also inside the message', async () => {
  const { plan, folder, out } = planned();
  const leaking = { ...plan, withheld: [secret] };
  const outcome = await distributeInto(leaking, folder, out, '2026-12-20', thisProcess);
  expect(outcome).toMatchObject({ kind: 'leaks', problems: [{ code: 'lek-in-uitgave', severity: 'error' }] });
  expect(JSON.stringify(outcome)).toContain('bericht.eml');
  expect(readdirSync(out)).toEqual([]);
  expect(readdirSync(join(folder, 'versies/1.0'))).not.toContain('verspreiding.yaml');
});

it('leaves what a build made, and whatever lies in the output', async () => {
  const { plan, folder, out } = planned();
  writeFileSync(join(out, 'crisisplan.pdf'), 'van paraat build');
  await distributeInto(plan, folder, out, '2026-12-20', thisProcess);
  expect(readdirSync(out)).toContain('crisisplan.pdf');
});

it('changes nothing when somebody wrote in the register while the packs were made', async () => {
  const { plan, folder, out } = planned();
  const register = join(folder, 'versies/1.0/verspreiding.yaml');
  const write = () => writeFileSync(register, '# van de adviseur\nversie: "1.0"\n');
  const outcome = await distributeInto(plan, folder, out, '2026-12-20', thisProcess, write);
  expect(outcome).toEqual({ kind: 'outdated' });
  expect(readdirSync(out)).toEqual([]);
  expect(readFileSync(register, 'utf8')).toContain('# van de adviseur');
});

it('makes what no build takes away', () => {
  for (const path of ['verspreiding/anna/bericht.eml', 'verspreidingsregister.xlsx']) {
    expect(isSelected({}, path)).toBe(false);
    expect(isSelected({ only: 'verspreiding' }, path)).toBe(false);
  }
  expect(isSelected({}, 'verspreid.pdf')).toBe(true);
});
