import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import { onlyChanging } from '../guarded-disk.ts';
import { judgeRefusal } from '../judge-messages.ts';
import type { Fault, Kind } from '../kind.ts';
import { runCommand } from '../run-command.ts';
import type { Sandbox } from '../sandbox.ts';

/** What a product with a fault would do. */
export const plantedFaults = [
  'throws',
  'throws-later',
  'prints-a-stack-trace',
  'dies',
  'hangs',
  'waits-for-ever',
  'takes-memory',
  'takes-buffers',
  'writes-elsewhere',
  'writes-in-the-answers',
  'refuses-without-a-place',
  'points-behind-the-end',
  'loses-text-in-pdf',
  'loses-text-in-word',
  'loses-text-in-the-preview',
  'breaks-word',
  'breaks-pdf',
] as const;
type Planted = (typeof plantedFaults)[number];

/** Not among the kinds that a run chooses from: shows that each fault would be found, and made small. */
export const planted: Kind<{ readonly fault: Planted; readonly more: readonly number[] }> = {
  arbitrary: fc.record({
    fault: fc.constant<Planted>('refuses-without-a-place'),
    more: fc.array(fc.nat(), { minLength: 1 }),
  }),
  run: async ({ fault, more }, sandbox) => {
    // Fails only with something in the list: made small, one number stays.
    if (more.length === 0) return undefined;
    sandbox.phase('command');
    return faults[fault](sandbox);
  },
};

const written = async (sandbox: Sandbox, path: string): Promise<Fault | undefined> => {
  sandbox.fill(nursingHome);
  const { elsewhere } = await onlyChanging([sandbox.output], async () => writeFileSync(path, 'x'));
  return elsewhere.length > 0 ? { fault: 'changed-elsewhere', detail: elsewhere.join('\n') } : undefined;
};

/** Renders and reads in here: those that die need none of it. */
const whatIsMade = () => import('./planted-files.ts');

const faults: Readonly<Record<Planted, (sandbox: Sandbox) => Promise<Fault | undefined>>> = {
  throws: async () => {
    throw new TypeError('planted');
  },
  'throws-later': () =>
    new Promise(() => {
      setTimeout(() => {
        throw new TypeError('planted');
      }, 10);
    }),
  // The command line says so of what nobody foresaw: here a value that is no text where it reads arguments.
  'prints-a-stack-trace': async (sandbox) => (await runCommand(sandbox, ['build', null as unknown as string])).fault,
  dies: async () => process.exit(3),
  hangs: async () => {
    for (;;);
  },
  'waits-for-ever': () => new Promise(() => {}),
  'takes-memory': async () => {
    const kept: number[][] = [];
    for (;;) kept.push(new Array<number>(100_000).fill(kept.length));
  },
  'takes-buffers': async () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(8_000_000, 1));
  },
  'writes-elsewhere': (sandbox) => written(sandbox, sandbox.beside('ontsnapt')),
  'writes-in-the-answers': (sandbox) => written(sandbox, `${sandbox.input}/instelling.yaml`),
  'refuses-without-a-place': async (sandbox) =>
    judgeRefusal({ status: 1, printed: 'fout: er klopt iets niet', fault: undefined }, sandbox.input),
  'loses-text-in-pdf': async (sandbox) => (await whatIsMade()).shortPdf(sandbox),
  'loses-text-in-word': async (sandbox) => (await whatIsMade()).shortWord(sandbox),
  'points-behind-the-end': async (sandbox) => {
    sandbox.fill(nursingHome);
    const printed = `${sandbox.input}/instelling.yaml:9999:1 fout ontbreekt: Geef een naam.`;
    return judgeRefusal({ status: 1, printed, fault: undefined }, sandbox.input);
  },
  'loses-text-in-the-preview': async (sandbox) => (await whatIsMade()).emptyPreview(sandbox),
  'breaks-word': async (sandbox) => (await whatIsMade()).brokenWord(sandbox),
  'breaks-pdf': async (sandbox) => (await whatIsMade()).brokenPdf(sandbox),
};
