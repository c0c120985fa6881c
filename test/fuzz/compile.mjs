import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, and the package that the program is compiled to: nothing it does touches the checkout. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'node_modules/.cache/paraat-fuzz');

/** Compiles the fuzz program with the product as it stands; types are checked elsewhere. */
export function compileFuzz() {
  rmSync(join(target, 'dist'), { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const { status, stdout } = spawnSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'tsconfig.fuzz.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the fuzz program does not compile:\n${stdout}`);
  cpSync(join(root, 'blocks/normen'), join(target, 'dist/blocks/normen'), { recursive: true });
  rmSync(join(target, 'templates'), { recursive: true, force: true });
  cpSync(join(root, 'templates'), join(target, 'templates'), { recursive: true });
  cpSync(join(root, 'package.json'), join(target, 'package.json'));
  return join(target, 'dist/test/fuzz');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileFuzz();
