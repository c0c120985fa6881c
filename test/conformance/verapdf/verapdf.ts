import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What veraPDF found in one file, for one profile. */
export interface Verdict {
  readonly file: string;
  readonly profile: string;
  readonly passed: boolean;
  /** Broken rules as `clause-test: message (count)`. */
  readonly faults: readonly string[];
}

/** Debian's JAXB 2, which the engine needs and Java 17 no longer has. */
const debianJars = '/usr/share/java';
const jars = [
  'jaxb-api',
  'jaxb-runtime',
  'istack-commons-runtime',
  'txw2',
  'javax.activation',
  'FastInfoset',
  'stax-ex',
];
const source = fileURLToPath(new URL('./Check.java', import.meta.url));
const engine = fileURLToPath(
  new URL('../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', import.meta.url),
);

/**
 * Validates PDF files with veraPDF, in one process for all.
 *
 * @param profiles as veraPDF names them: `3a` (PDF/A-3a), `ua1` (PDF/UA-1)
 * @throws when Java (a JDK: the program is compiled as it starts) or the libraries are not there
 */
export function verapdf(files: readonly string[], profiles: readonly string[]): Verdict[] {
  const missing = jars.filter((name) => !existsSync(`${debianJars}/${name}.jar`));
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} not in ${debianJars}: .ci/install-checkers installs what veraPDF needs`);
  const classPath = [engine, ...jars.map((name) => `${debianJars}/${name}.jar`)].join(':');
  const run = spawnSync('java', ['-cp', classPath, source, profiles.join(','), ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error || run.status !== 0) throw new Error(`veraPDF did not run: ${run.error?.message ?? run.stderr}`);
  const verdicts = verdictsOf(run.stdout);
  if (verdicts.length !== files.length * profiles.length) throw new Error(`veraPDF skipped files: ${run.stderr}`);
  return verdicts;
}

function verdictsOf(output: string): Verdict[] {
  const verdicts: (Verdict & { readonly faults: string[] })[] = [];
  for (const line of output.split('\n')) {
    const [file = '', ...rest] = line.split('\t');
    const [first = '', second = '', third = ''] = rest;
    if (file !== '' && rest.length === 2)
      verdicts.push({ file, profile: first, passed: second === 'pass', faults: [] });
    else if (file === '' && rest.length === 3) verdicts.at(-1)?.faults.push(`${second}: ${third} (${first}x)`);
  }
  return verdicts;
}
