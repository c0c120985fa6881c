import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import type { Fault, Kind } from '../kind.ts';
import { changeBytes, changeZip, type ZipChange, zipChange } from '../mutations.ts';
import { runCommand } from '../run-command.ts';
import type { Sandbox } from '../sandbox.ts';

interface DossierCase {
  readonly change: ZipChange;
  /** The crisis plan alone instead of the whole. */
  readonly plan: boolean;
}

/** A dossier, or the crisis plan of it, that was changed: every change is noticed, none trips the one who looks. */
export const dossier: Kind<DossierCase> = {
  arbitrary: fc.record({ change: zipChange, plan: fc.boolean() }),
  run: async ({ change, plan }, sandbox) => {
    const zip = await sandbox.sound('dossier.zip', () => makeDossier(sandbox));
    const sound = plan ? planIn(zip) : zip;
    const odd = plan ? changeBytes(sound, change.bytes) : changeZip(sound, change);
    if (Buffer.compare(odd, sound) === 0) return undefined;
    const name = plan ? 'crisisplan.pdf' : 'dossier.zip';
    sandbox.fill({});
    sandbox.write({ [name]: odd });
    const verdict = await runCommand(sandbox, ['verify', sandbox.beside(name), '--zonder-herbouw']);
    return verdict.fault ?? unnoticed(verdict.status, verdict.printed, plan);
  },
};

/** Of a plan alone only its sources are known; of a dossier every byte. */
function unnoticed(status: number, printed: string, plan: boolean): Fault | undefined {
  if (status === 1 && /^ {2}\S.*: .+$/m.test(printed)) return undefined;
  if (plan && status === 0) return undefined;
  return { fault: status === 0 ? 'not-noticed' : 'not-located', detail: `status ${status}\n${printed.slice(0, 600)}` };
}

async function makeDossier(sandbox: Sandbox): Promise<Uint8Array> {
  sandbox.fill(nursingHome);
  const { printed } = await runCommand(sandbox, ['dossier', sandbox.input, '--out', sandbox.output], [sandbox.output]);
  const name = readdirSync(sandbox.output).find((one) => one.endsWith('.zip'));
  if (name === undefined) throw new Error(`no dossier: ${printed}`);
  return new Uint8Array(readFileSync(join(sandbox.output, name)));
}

function planIn(zip: Uint8Array): Uint8Array {
  const path = 'documenten/crisisplan.pdf';
  const plan = unzipSync(zip, { filter: ({ name }) => name === path })[path];
  if (!plan) throw new Error('no plan in the dossier');
  return plan;
}
