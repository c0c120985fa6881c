import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tool } from '../model/tool.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

let installed: Tool | undefined;

/**
 * The Paraat that runs, and the libraries that it finds: those it names, and those that they name. What npm adds for one
 * system alone (`optionalDependencies`) is left out, so that the answer is the same on every computer.
 */
export function installedTool(): Tool {
  if (installed) return installed;
  const root = rootFolder();
  const versions = new Map<string, string>();
  const seen = new Set<string>([root]);
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for (const name of Object.keys(read(folder)?.dependencies ?? {})) {
      const found = findFrom(folder, name);
      if (!found || seen.has(found.folder)) continue;
      seen.add(found.folder);
      waiting.push(found.folder);
      const others = versions.get(name);
      versions.set(name, others === undefined ? found.version : [...others.split(' '), found.version].sort().join(' '));
    }
  const sorted = [...versions].sort(([a], [b]) => (a < b ? -1 : 1));
  installed = { version: read(root)?.version ?? '', libraries: new Map(sorted) };
  return installed;
}

/** The folder of our package: the first above this file, from source or compiled, that has a package.json. */
function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (read(folder)?.name !== 'paraat' && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** As Node finds a package: in the nearest `node_modules` above. */
function findFrom(from: string, name: string): { folder: string; version: string } | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const inside = join(folder, 'node_modules', name);
    const found = read(inside);
    if (found) return { folder: inside, version: found.version };
    if (dirname(folder) === folder) return undefined;
  }
}

const packages = new Map<string, Package | undefined>();

function read(folder: string): Package | undefined {
  if (!packages.has(folder)) {
    let found: Package | undefined;
    try {
      found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    } catch {
      // No package stands here.
    }
    packages.set(folder, found);
  }
  return packages.get(folder);
}
