import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/write/files-in.ts';
import { exampleCopy } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { root } from './node-of.ts';

/** The package as somebody gets it: packed from what `npm run prepare` left in dist/, and installed in an empty folder. */

const folder = mkdtempSync(join(tmpdir(), 'paraat-installed-'));
const megabytesAllowed = 100;

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stderr}`);
  return stdout;
}

/** Of all files below a folder, whoever needs them. */
const bytesIn = (top: string): number =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((path) => lstatSync(join(top, path)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  npm(folder, 'install', '--omit=dev', '--no-audit', '--no-fund', `./${packed}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the installed package takes less than 100 MB, with all that it needs', () => {
  const megabytes = bytesIn(join(folder, 'node_modules')) / 1e6;
  process.stdout.write(`installed: ${megabytes.toFixed(1)} MB\n`);
  expect(megabytes).toBeLessThan(megabytesAllowed);
});

test('it holds no tests, no sources and nothing of an institution', () => {
  const tops = readdirSync(join(folder, 'node_modules/paraat')).sort();
  expect(tops).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'templates']);
});

test('it builds the example, to the same files as the checkout', () => {
  const [mine, theirs] = [temporaryFolder(), temporaryFolder()];
  const build = (command: string, out: string) =>
    spawnSync(process.execPath, [command, 'build', exampleCopy(), '--out', out], { cwd: folder, encoding: 'utf8' });
  const installed = build(join(folder, 'node_modules/paraat/dist/src/cli.js'), theirs);
  expect(installed.status, installed.stderr).toBe(0);
  expect(build(join(root, 'dist/src/cli.js'), mine).status).toBe(0);
  const paths = filesIn(theirs);
  expect(paths.length).toBeGreaterThan(200);
  expect(paths).toEqual(filesIn(mine));
});
