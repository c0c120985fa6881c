import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Institution } from '../../blocks/institution.ts';
import { templateFunctions } from '../../src/compose/template-functions.ts';
import { templateScript } from '../../src/compose/template-script.ts';
import { Trace } from '../../src/compose/trace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A partial says in its first remark what it is given: `<%# locals: { team: Team } %>`. */
const localsOfPartial = (text: string): string | undefined => /^<%#\s*locals:\s*(\{[\s\S]*?\})\s*-?%>/.exec(text)?.[1];

/**
 * Type-checks templates against the schemas. Each becomes a script of the same length, so that the compiler's places are
 * the template's own.
 *
 * @param texts templates and partials by path
 * @param folder an empty folder to work in
 * @returns one line per fault: `crisisplan/14-crisisprofiel.ejs:12:5 Property 'naaam' does not exist ...`
 */
export function typeCheckTemplates(texts: ReadonlyMap<string, string>, folder: string): string[] {
  // Only the names are needed; nothing is looked up.
  const nothing = {} as Institution;
  const names = Object.keys(templateFunctions(nothing, nothing, new Trace(), undefined));
  const answers = ['instelling', 'registers', 'bouwstenen', 'scenariokaarten', 'implementatie', 'oto', 'bewijzen'];
  const fixed = [...answers, 'versie'];
  const partials = [...texts].flatMap(([path, text]) =>
    localsOfPartial(text) ? [`'${path}': ${localsOfPartial(text)};`] : [],
  );
  const shared = (own: readonly string[]) => `
import type { Institution } from '${root}/blocks/institution.ts';
import type { Nvt } from '${root}/blocks/schema/vraag.ts';
import type { Facts } from '${root}/src/analyse/analyse.ts';
import type { Pakket } from '${root}/src/analyse/pakket.ts';
import type { Register } from '${root}/src/analyse/verspreidingsregister.ts';
import type { TemplateLocals } from '${root}/src/compose/compose-chapter.ts';
import type { Html } from '${root}/src/compose/html.ts';
interface Partials { ${partials.join(' ')} }
${[...names, ...fixed]
  .filter((name) => !own.includes(name))
  .map((name) => `declare const ${name}: TemplateLocals['${name}'];`)
  .join('\n')}
declare const feiten: Facts;
declare function include<N extends keyof Partials>(name: N, locals: Partials[N]): Html;
declare function $(answer: string | number | Nvt | null): void;
declare function R(markup: Html): void;
type Answers = Institution;
export {};
`;
  for (const [path, text] of texts) {
    const locals = localsOfPartial(text);
    const own = locals
      ? `type Locals = ${locals};\n${keysOf(locals)
          .map((key) => `declare const ${key}: Locals['${key}'];`)
          .join('\n')}`
      : '';
    const file = join(folder, `${path}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${templateScript(text)}\n${shared(locals ? keysOf(locals) : [])}${own}`);
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        noUnusedLocals: false,
        rootDir: '/',
        allowImportingTsExtensions: true,
        types: ['node'],
        rewriteRelativeImportExtensions: false,
        typeRoots: [join(root, 'node_modules/@types')],
      },
      include: ['**/*.ts'],
    }),
  );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    cwd: folder,
  });
  return stdout
    .split('\n')
    .filter((line) => /error TS/.test(line))
    .map((line) => line.replace(/^(.*?)\.ts\((\d+),(\d+)\): error TS\d+: /, '$1:$2:$3 '));
}

/** Names of the fields of an object type, at its first level. */
const keysOf = (type: string): string[] =>
  [...type.slice(1, -1).matchAll(/(?:^|;)\s*(\w+)\s*:/g)].map((match) => match[1] ?? '');
