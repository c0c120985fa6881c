import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { packageFolder } from './bench-document.ts';
import { typstVersion } from './typst.ts';

const said = (command: string, ...args: string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', cwd: packageFolder }).stdout.split('\n')[0]!.trim();

/** What the figures were measured on and with; called before the first of them. */
export function machine(): readonly (readonly [what: string, value: string])[] {
  const system = /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const { version } = JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8')) as { version: string };
  return [
    ['day', new Date().toISOString().slice(0, 10)],
    ['Paraat', `${version}, commit ${said('git', 'rev-parse', '--short', 'HEAD')}`],
    ['processor', `${cpus()[0]!.model}, ${availableParallelism()} at once`],
    ['memory', `${(totalmem() / 1e9).toFixed(0)} GB`],
    ['system', system],
    ['busy with other work when it began', `${loadavg()[0]!.toFixed(1)} (load average)`],
    ['Node', process.versions.node],
    ['Typst', `@myriaddreamin/typst-ts-node-compiler ${typstVersion()}`],
    ['pandoc', said('pandoc', '--version')],
    ['LibreOffice', said('soffice', '--version')],
  ];
}
