import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bytesOf, manifestOf, neededBy } from './fixtures/installed-size.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies, scripts } = JSON.parse(text('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

const codeIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .map((file) => text(join(folder, file))),
  );

/** Packages whose code is loaded: by import, by `import()` when it is needed, or found as a file. */
const packagesIn = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom '|\bimport\(['`]|\brequire(?:\.resolve)?\(['`])([^'`\s]+)['`](?:;$|\))/gm)]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('.') && !path.startsWith('node:'))
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );

/** The fonts are found by a name that is put together. */
const packagesOfFonts = (code: string): string[] =>
  /@expo-google-fonts\/\$\{/.test(code)
    ? Object.keys(dependencies).filter((name) => code.includes(`${name.split('/')[1]}/`))
    : [];

test('the tool loads every dependency, and nothing that is no dependency', () => {
  const loaded = codeIn('src', 'blocks').flatMap((code) => [...packagesIn(code), ...packagesOfFonts(code)]);
  const unknown = new Set(loaded.filter((name) => !name.includes('${')));
  expect([...unknown].sort()).toEqual(Object.keys(dependencies).sort());
});

test('every development dependency is used by a test, a program or a script', () => {
  const commands = `${Object.values(scripts).join()} ${codeIn('test', 'docs').join()}`;
  // What a package is called as a command.
  const names: Readonly<Record<string, string>> = {
    '@biomejs/biome': 'biome check',
    typescript: 'tsc ',
    '@types/node': 'node:fs',
  };
  const typed = (name: string) => name.startsWith('@types/') && name.slice('@types/'.length) in dependencies;
  const unused = Object.keys(devDependencies).filter((name) => !typed(name) && !commands.includes(names[name] ?? name));
  expect(unused).toEqual([]);
});

/** The rows of the table in the README: name, version, licence, megabytes with what it needs itself. */
const rows = [
  ...text('README.md').matchAll(
    /^\| `([^`]+)` ([\d.]+) \| [^|]+ \| ([^|]+) \| ([\d.]+) MB \| \w{3} \d{4}[^|]* \| [^|]+ \|$/gm,
  ),
].map(([, name = '', version = '', license = '', megabytes = '']) => ({
  name,
  version,
  license,
  megabytes: Number(megabytes),
}));

test('the table of dependencies in the README has each, in the version, licence and size that are installed', () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(dependencies));
  for (const { megabytes, ...row } of rows) {
    const folder = join(root, 'node_modules', row.name);
    const { version, license } = manifestOf(folder);
    expect(row, row.name).toEqual({ name: row.name, version, license });
    const bytes = [folder, ...neededBy(folder)].reduce((sum, one) => sum + bytesOf(one), 0);
    // The binary of a package for another system is about as large.
    expect(Math.abs(bytes / 1e6 - megabytes), `${row.name}: ${(bytes / 1e6).toFixed(1)} MB`).toBeLessThan(
      0.1 + 0.25 * megabytes,
    );
  }
});

test('whatever is installed with the tool may be used and passed on', () => {
  const allowed = /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|MPL-2\.0|PSF-2\.0|MIT AND OFL-1\.1)$/;
  const others = [...neededBy(root)].map(manifestOf).filter(({ license }) => !allowed.test(license ?? ''));
  // Says it in its LICENSE alone, which is that of MIT.
  expect(others.map(({ name }) => name)).toEqual(['png-js']);
  expect(text('node_modules/png-js/LICENSE')).toMatch(/MIT LICENSE|Permission is hereby granted, free of charge/);
});
