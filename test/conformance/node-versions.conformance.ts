import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { nodeCache, nodeOf, root } from './node-of.ts';

/** Whether every version of Node that we support makes the same bytes, each in another time zone, language and folder. */

interface Made {
  readonly node: string;
  readonly hashes: Readonly<Record<string, string>>;
}

const versions = ['20', '22', '24'];
const surroundings = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
];
const program = fileURLToPath(new URL('./hash-files.mjs', import.meta.url));
let made: readonly Made[] = [];

beforeAll(() => {
  const programs = versions.map(nodeOf);
  const compiled = join(nodeCache, 'build');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', compiled], { cwd: root });
  cpSync(join(root, 'blocks/normen'), join(compiled, 'blocks/normen'), { recursive: true });
  const files = [join(compiled, 'src/build.js'), exampleFolder, templatesFolder];
  made = programs.map((node, index) => {
    const env = { ...process.env, ...surroundings[index] };
    const printed = execFileSync(node, [program, ...files], { encoding: 'utf8', env, cwd: tmpdir() });
    return JSON.parse(printed) as Made;
  });
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
