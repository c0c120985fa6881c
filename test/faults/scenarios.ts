import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answeredFile, answeredInstitution } from '../fixtures/answered-institution.ts';
import { activiteiten, files } from '../fixtures/exported-table.ts';
import { keepAs } from '../fixtures/release.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { withDistribution } from '../fixtures/with-distribution.ts';
import { finished } from './killed-command.ts';

/** A command that is stopped half-way, over and over. */
export interface Scenario {
  readonly name: string;
  /** Another program than the tool: one with a planted fault. */
  readonly program?: string;
  /** Which part of the kills it gets. */
  readonly weight: number;
  /** Puts the state from before the command in an empty folder: answers in `in`, documents in `out`. */
  readonly prepare: (folder: string) => Promise<void>;
  readonly args: (folder: string) => string[];
  /** Paths by whose coming into being a part of the writing begins, and how many milliseconds it takes at most. */
  readonly phases: readonly (readonly [path: string, milliseconds: number])[];
  /** To which set of files a path belongs: each must be whole, they follow on each other. */
  readonly setOf: (path: string) => string;
  /** A quick command that works in the same place, so that it must end what was left there. */
  readonly next?: (folder: string) => string[];
  /** What a user does last, by what stands there; the same command when not given. */
  readonly again?: (folder: string) => string[];
}

const well = async (...args: string[]): Promise<void> => {
  const { status, said } = await finished(args);
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${said}`);
};

const staged = (folder: string): (readonly [string, number])[] => [
  [`${folder}/.paraat-nieuw`, 400],
  [`${folder}/.paraat-nieuw/oud`, 30],
  [`${folder}/.paraat-nieuw/oud`, 120],
  [`${folder}/.paraat-nieuw/heen`, 3],
  [`${folder}/.paraat-nieuw/heen`, 20],
];

/** Decided long ago, by whichever clock. */
const decided = answeredFile('bouwstenen/documentbeheer.yaml', {
  versie: '1.0',
  datum: '2024-01-02',
  ingangsdatum: '2024-02-01',
  vastgesteld_door: 'het bestuur',
  vastgesteld_op: '2024-01-10',
});

const answered = (folder: string): void =>
  cpSync(answeredInstitution({ 'bouwstenen/documentbeheer.yaml': decided }), join(folder, 'in'), { recursive: true });
const change = (folder: string): void => {
  const control = join(folder, 'in/bouwstenen/documentbeheer.yaml');
  writeFileSync(control, readFileSync(control, 'utf8').replace('niet in deze proef', 'niet in deze tweede proef'));
};
/** Stops at an error in the answers; before that, it ends what was left in the output. */
const stopsAtAnError = (folder: string): string[] => [
  'build',
  smallInstitution({ 'oto/beleid.yaml': 'planjaar: ooit\n' }),
  '--out',
  join(folder, 'out'),
];

const build = (name: string, weight: number, ...options: string[]): Scenario => ({
  name,
  weight,
  args: (folder) => ['build', join(folder, 'in'), '--out', join(folder, 'out'), ...options],
  prepare: async (folder) => {
    answered(folder);
    await well('build', join(folder, 'in'), '--out', join(folder, 'out'), ...options);
    change(folder);
  },
  phases: staged('out'),
  setOf: () => 'documents',
  next: stopsAtAnError,
});

const documents = (folder: string): string[] => ['build', join(folder, 'in'), '--out', join(folder, 'out')];
const release = (folder: string): string[] => [
  ...['release', '1.0', join(folder, 'in'), '--out', join(folder, 'out'), '--yes'],
  ...['--reden', 'Nieuw', '--geraadpleegd', 'OR'],
];

export const scenarios: readonly Scenario[] = [
  build('build', 12),
  build('build of one series', 25, '--only', 'formulieren', '--format', 'docx'),
  {
    name: 'release',
    weight: 12,
    args: (folder) => release(folder),
    prepare: async (folder) => {
      answered(folder);
      await well('build', join(folder, 'in'), '--out', join(folder, 'out'));
    },
    phases: [['in/versies/.nieuw-1.0', 5], ['in/versies/.nieuw-1.0', 60], ['in/versies/1.0', 5], ...staged('out')],
    setOf: (path) => (path.startsWith('in/versies/') ? 'version' : 'documents'),
    next: stopsAtAnError,
    again: (folder) => (existsSync(join(folder, 'in/versies/1.0')) ? documents(folder) : release(folder)),
  },
  {
    name: 'distribute',
    weight: 16,
    args: (folder) => ['distribute', join(folder, 'in'), '--out', join(folder, 'out'), '--peildatum', '2027-02-01'],
    prepare: async (folder) => {
      cpSync(withDistribution(), join(folder, 'in'), { recursive: true });
      keepAs(join(folder, 'in'), '1.0', { datum: '2026-11-02' });
      const args = ['distribute', join(folder, 'in'), '--out', join(folder, 'out'), '--peildatum', '2026-12-20'];
      await well(...args);
      const control = join(folder, 'in/bouwstenen/documentbeheer.yaml');
      writeFileSync(control, readFileSync(control, 'utf8').replace("'1.0'", "'1.1'"));
      keepAs(join(folder, 'in'), '1.1', { datum: '2027-01-02' });
    },
    phases: [...staged('out'), ['in/versies/1.1/.paraat-nieuw', 10], ['in/versies/1.1/.paraat-nieuw/heen', 2]],
    setOf: (path) => (path.startsWith('in/versies/') ? 'register' : 'packs'),
    next: stopsAtAnError,
  },
  {
    name: 'dossier',
    weight: 10,
    args: (folder) => ['dossier', join(folder, 'in'), '--out', join(folder, 'out')],
    prepare: async (folder) => {
      answered(folder);
      await well('dossier', join(folder, 'in'), '--out', join(folder, 'out'));
      change(folder);
    },
    phases: [['out/.dossier-kliniek-de-vlier-1.0-concept.zip.nieuw', 6000]],
    setOf: () => 'dossier',
  },
  {
    name: 'import',
    weight: 25,
    args: (folder) => ['import', 'oto', join(folder, 'oto.csv'), join(folder, 'in'), '--yes'],
    prepare: async (folder) => {
      mkdirSync(join(folder, 'in'));
      cpSync(smallInstitution({ [files.oto]: activiteiten, ...roles }), join(folder, 'in'), { recursive: true });
      const table = join(folder, 'oto.csv');
      await well('export', 'oto', join(folder, 'in'), '--out', table);
      writeFileSync(table, readFileSync(table, 'utf8').replace(';Twee;', ';Tweede;'));
    },
    phases: [
      ['in/.paraat-nieuw', 10],
      ['in/.paraat-nieuw/oud', 5],
      ['in/.paraat-nieuw/heen', 2],
    ],
    setOf: () => 'answers',
  },
];

const roles = {
  'registers/rollen.yaml': ['voorzitter', 'logger']
    .map(
      (id) =>
        `- id: ${id}\n  naam: Rol ${id}\n  niveau: tactisch\n  sleutelrol: nee\n  houders: []\n  profiel: { modules: [] }\n`,
    )
    .join(''),
};

/** A folder in the state from before the command, to take copies of. */
export async function prepared(scenario: Scenario): Promise<string> {
  const folder = temporaryFolder();
  await scenario.prepare(folder);
  return folder;
}

/** A copy of a folder; removed when the test ends. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
