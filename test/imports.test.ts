import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which of our folders each folder may import, besides itself (design: nobody knows the order of the stages but build.ts). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  blocks: ['src/model'],
  'src/zip': [],
  'src/table': ['src/model', 'blocks', 'src/text'],
  'src/text': ['src/model'],
  'src/image': ['src/model'],
  'src/word-template': ['src/model', 'src/image', 'src/zip'],
  'src/diagram': ['src/model', 'src/text', 'blocks'],
  'src/source': ['src/model', 'blocks'],
  'src/load': ['src/model', 'blocks', 'src/zip', 'src/source'],
  'src/validate': ['src/model', 'blocks', 'src/image', 'src/text', 'src/word-template'],
  'src/reduce': ['src/model', 'blocks'],
  'src/leak': ['src/model', 'blocks', 'src/image', 'src/zip'],
  'src/analyse': ['src/model', 'blocks', 'src/image', 'src/word-template'],
  'src/compose': ['src/model', 'blocks', 'src/text', 'src/diagram'],
  'src/layout': ['src/model', 'blocks', 'src/text'],
  'src/render/pdf': ['src/model', 'blocks', 'src/text', 'src/image'],
  'src/render/svg': ['src/model', 'blocks', 'src/text'],
  // A template is XML to merge: our own styles are read with the same reader.
  'src/render/docx': ['src/model', 'blocks', 'src/text', 'src/render/svg', 'src/word-template'],
  'src/render/ics': ['src/model', 'blocks', 'src/text'],
  // Both fold and clean their lines the same way (RFC 2425, RFC 5545).
  'src/render/vcf': ['src/model', 'src/render/ics'],
  'src/render/html': ['src/model', 'blocks', 'src/text', 'src/render/svg'],
  // Both are Open XML: one file writes elements.
  'src/render/xlsx': ['src/model', 'src/render/docx'],
  'src/render/csv': ['src/model'],
  'src/render/eml': ['src/model'],
  'src/meldingen': [],
  'src/editor': ['src/model', 'blocks', 'src/validate'],
  'src/migrate': ['src/model', 'blocks'],
  'src/starter': ['src/model', 'blocks', 'src/editor', 'src/write'],
  'src/write': ['src/model', 'blocks', 'src/source'],
};

/** Modules that touch files, the clock or the terminal, and the folders that may. Fonts are part of the tool. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['src/load', 'src/write', 'src/text', 'src/render/svg'],
  'node:child_process': [],
};

const folderOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

const files = ['src', 'blocks'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${top}/${file.replaceAll('\\', '/')}`),
);

/** Every import of a file: the module as written, and our file that it names. */
function importsOf(file: string): { module: string; target: string | undefined }[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?from '([^']+)'|(?:^|\n)import '([^']+)'/g)].map(
    (match) => {
      const module = match[1] ?? match[2] ?? '';
      const target = module.startsWith('.')
        ? relative(root, join(root, dirname(file), module)).replaceAll('\\', '/')
        : undefined;
      return { module, target };
    },
  );
}

/** Gone when the program runs. */
const isTypeOnly = (file: string, module: string): boolean =>
  new RegExp(`\\nimport type [^;]*from '${module}'`).test(`\n${readFileSync(join(root, file), 'utf8')}`);

describe('who imports whom', () => {
  it('sees the imports: this test would otherwise pass on nothing', () => {
    expect(importsOf('src/build.ts').length).toBeGreaterThan(10);
    expect(files.length).toBeGreaterThan(50);
  });

  it('follows the table of the design', () => {
    const faults = files.flatMap((file) => {
      const folder = folderOf(file);
      if (!folder) return [];
      return importsOf(file).flatMap(({ target }) => {
        const other = target && (folderOf(target) ?? 'src');
        return other && other !== folder && !allowed[folder]?.includes(other) ? [`${file} imports ${target}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('leaves files, clock and processes to the stages at the edge', () => {
    const faults = files.flatMap((file) => {
      const folder = folderOf(file);
      if (!folder) return [];
      const modules = importsOf(file).filter(({ module }) => outside[module] && !outside[module]?.includes(folder));
      const text = readFileSync(join(root, file), 'utf8');
      const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env|toLocale|localeCompare|\bIntl\./.exec(text);
      return [
        ...modules.map(({ module }) => `${file} imports ${module}`),
        ...(clock ? [`${file} uses ${clock[0]}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('lets a build in which nothing changed do without a package but that of the command line', () => {
    const reached = new Set(['src/cli.ts', 'src/cli/build-command.ts']);
    const modules = new Set<string>();
    for (const file of reached)
      for (const { module, target } of importsOf(file))
        if (target === undefined) modules.add(module);
        else if (!isTypeOnly(file, module)) reached.add(target);
    expect(reached).toContain('src/rebuild.ts');
    expect([...modules].filter((module) => !module.startsWith('node:'))).toEqual(['commander']);
  });

  it('keeps every file under 300 lines', () => {
    expect(files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301)).toEqual([]);
  });
});
